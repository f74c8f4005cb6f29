package org.hearsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.GeoPoint;
import org.hearsay.resolution.toponyms.Gazetteer;
import org.hearsay.resolution.toponyms.GazetteerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoNamesGazetteerTest {
    private final Gazetteer gazetteer = new GeoNamesGazetteer();

    @ParameterizedTest
    @CsvSource({
        "Ash Shaddadah, SY, 36.06, 40.73", "al-Shaddadah, SY, 36.06, 40.73", "Al Mayadin, SY, 35.02, 40.45",
        "Mayadeen, SY, 35.02, 40.45", "Ganja, AZ, 40.68, 46.36", "Garissa, KE, -0.45, 39.65",
        "Kherson, UA, 46.64, 32.61", "Erbil, IQ, 36.19, 44.01", "Mogadishu, SO, 2.04, 45.34"
    })
    void aTownIsFoundInItsCountry(String name, String country, double lat, double lon) {
        assertThat(gazetteer.find(name)).anySatisfy(entry -> {
            assertThat(entry.country()).isEqualTo(country);
            assertThat(entry.point().kmTo(new GeoPoint(lat, lon))).isLessThan(5);
            assertThat(entry.geonamesId()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "حلب, Aleppo",
        "دير الزور, Deir ez-Zor",
        "دمشق, Damascus",
        "حمص, Homs",
        "الرقة, Raqqa",
        "بغداد, Baghdad",
        "الموصل, Mosul",
        "كركوك, Kirkuk",
        "صنعاء, Sanaa",
        "عدن, Aden",
        "بنغازي, Benghazi",
        "طرابلس, Tripoli",
        "الخرطوم, Khartoum",
        "بيروت, Beirut",
        "كابل, Kabul",
        "Халеб, Aleppo",
        "Херсон, Kherson",
        "Харків, Kharkiv",
        "Харьков, Kharkiv",
        "Одеса, Odesa",
        "Київ, Kyiv",
        "Донецьк, Donetsk",
        "Маріуполь, Mariupol",
        "Грозный, Groznyy",
        "Москва, Moscow",
        "Тбилиси, Tbilisi",
        "Ереван, Yerevan",
        "Idlíb, Idlib",
        "Tbilísi, Tbilisi",
        "Diyarbakır, Diyarbakir",
        "Şırnak, Sirnak",
        "İstanbul, Istanbul",
        "Bogotá, Bogota",
        "Culiacán, Culiacan",
        "São Paulo, Sao Paulo",
        "Đà Nẵng, Da Nang",
        "Łódź, Lodz",
        "Malmö, Malmo",
        "N'Djaména, N'Djamena",
        "Ségou, Segou",
        "Dayr az Zawr, Deir ez-Zor",
        "Kharkov, Kharkiv",
        "Kiev, Kyiv"
    })
    void namesInArabicCyrillicAndWithMarksFindTheSamePlace(String written, String name) {
        assertThat(gazetteer.find(written))
                .extracting(GazetteerEntry::geonamesId)
                .contains(gazetteer.find(name).stream()
                        .filter(entry -> entry.kind().startsWith("PPL"))
                        .findFirst()
                        .orElseThrow()
                        .geonamesId());
    }

    @Test
    void homonymsComeByPopulation() {
        assertThat(gazetteer.find("London"))
                .filteredOn(entry -> entry.kind().startsWith("PPL"))
                .extracting(GazetteerEntry::country)
                .startsWith("GB", "CA", "US");
    }

    @Test
    void aProvinceIsFoundWithAndWithoutTheWordForIt() {
        assertThat(gazetteer.find("Borno State"))
                .extracting(GazetteerEntry::kind)
                .contains("ADM1");
        assertThat(gazetteer.find("Borno")).extracting(GazetteerEntry::kind).contains("ADM1");
    }

    @Test
    void nobodyKnowsAnInventedPlace() {
        assertThat(gazetteer.find("Qarzeltukh")).isEmpty();
        assertThat(gazetteer.find("?!")).isEmpty();
    }

    @Test
    void ourOwnPlacesComeFirst() {
        assertThat(Gazetteers.builtIn(Lexicon.builtIn(), new ImportedGazetteer(java.nio.file.Path.of("no such folder")))
                        .find("Georgia"))
                .extracting(GazetteerEntry::country)
                .startsWith("GE", "US");
    }
}
