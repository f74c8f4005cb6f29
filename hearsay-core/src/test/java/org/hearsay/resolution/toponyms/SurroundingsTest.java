package org.hearsay.resolution.toponyms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    private static final Lexicon LEXICON = Lexicon.builtIn();

    private static final Map<String, List<GazetteerEntry>> TOWNS = Map.of(
            "paris",
            List.of(
                    town("Paris", "FR", "Île-de-France", 48.85, 2.35, 2_100_000),
                    town("Paris", "US", "Texas", 33.66, -95.56, 25_000)),
            "columbus",
            List.of(
                    town("Columbus", "US", "Ohio", 39.96, -83.0, 800_000),
                    town("Columbus", "US", "Georgia", 32.46, -84.99, 200_000)),
            "gori",
            List.of(town("Gori", "GE", "Shida Kartli", 41.98, 44.11, 46_000)),
            "macon",
            List.of(town("Macon", "US", "Georgia", 32.84, -83.63, 150_000)),
            "stoke",
            List.of(town("Stoke", "GB", "England", 53.0, -2.2, 270_000)),
            "mexico city",
            List.of(town("Mexico City", "MX", null, 19.43, -99.13, 12_000_000)),
            "white house",
            List.of(town("Casablanca", "MA", null, 33.59, -7.62, 3_100_000)),
            "union",
            List.of(town("Union", "US", "New Jersey", 40.7, -74.26, 56_000)));

    private final Geoparser geoparser = new Geoparser(
            LEXICON,
            Gazetteer.both(
                    new SupplementGazetteer(LEXICON), name -> TOWNS.getOrDefault(PlaceNames.key(name), List.of())));

    @Test
    void theProvinceBehindAPlacesCommaChoosesIt() {
        assertThat(admin1("Police_NNS_0_root in_IN_3_case Paris_NNP_1_nmod ,_,_3_punct Texas_NNP_3_appos", "Paris"))
                .contains("Texas");
    }

    @Test
    void aBareNameMeansWhatTheReportOnceSpelledOut() {
        assertThat(admin1(
                        "Paris_NNP_2_nsubj burned_VBD_0_root ._._2_punct Police_NNS_0_root in_IN_6_case"
                                + " Paris_NNP_4_nmod ,_,_6_punct Texas_NNP_6_appos",
                        "Paris"))
                .contains("Texas");
    }

    @Test
    void withoutAnyOtherWordTheLargestIsMeant() {
        assertThat(admin1("Police_NNS_0_root in_IN_3_case Paris_NNP_1_nmod", "Paris"))
                .contains("Île-de-France");
    }

    @Test
    void townsTellACountryFromAProvinceOfItsName() {
        assertThat(country("From_IN_2_case Georgia_NNP_0_root to_TO_4_case Gori_NNP_2_nmod", "Georgia"))
                .contains("GE");
        assertThat(country("From_IN_2_case Georgia_NNP_0_root to_TO_4_case Macon_NNP_2_nmod", "Georgia"))
                .contains("US");
    }

    @Test
    void aNeighbourOutweighsAFewInhabitants() {
        assertThat(admin1("From_IN_2_case Macon_NNP_0_root to_TO_4_case Columbus_NNP_2_nmod", "Columbus"))
                .contains("Georgia");
    }

    @Test
    void anAbbreviatedProvinceIsFoundOnlyAsPrinted() {
        assertThat(country("Paris_NNP_0_root ,_,_1_punct Ky._NNP_1_appos", "Ky."))
                .contains("US");
        assertThat(names("Miss_NNP_2_compound Universe_NNP_0_root")).doesNotContain("Miss");
    }

    @Test
    void twoCapitalsAreAProvinceBehindACommaOnly() {
        assertThat(names("Paris_NNP_0_root ,_,_1_punct TX_NNP_1_appos")).containsExactly("Paris", "TX");
        assertThat(names("OK_NNP_0_root_O ,_,_1_punct he_PRP_4_nsubj said_VBD_1_parataxis"))
                .isEmpty();
    }

    @Test
    void statesInAListDoNotHoldEachOther() {
        assertThat(names("Georgia_NNP_0_root ,_,_1_punct Oregon_NNP_1_conj and_CC_5_cc Ohio_NNP_1_conj"))
                .containsExactly("Georgia", "Oregon", "Ohio");
    }

    @Test
    void aNameThatGoesOnIsNotTornApart() {
        assertThat(geoparser.read(new ParsedText()
                        .sentence("in_IN_3_case Stoke_NNP_3_compound Newington_NNP_0_root")
                        .report()))
                .singleElement()
                .satisfies(toponym -> {
                    assertThat(toponym.name()).isEqualTo("Stoke Newington");
                    assertThat(toponym.place()).isEmpty();
                });
    }

    @Test
    void aCommonWordIsNoTownOfItsName() {
        assertThat(names("the_DT_3_det European_JJ_3_amod Union_NNP_0_root_ORGANIZATION"))
                .doesNotContain("Union");
    }

    @Test
    void theSeatOfAGovernmentIsNoTownOfItsName() {
        assertThat(
                        names(
                                "met_VBD_0_root in_IN_5_case the_DT_5_det White_NNP_5_compound_ORGANIZATION House_NNP_1_obl_ORGANIZATION"))
                .isEmpty();
    }

    @Test
    void whatHoldsCountriesIsFoundAndLiesInNone() {
        assertThat(geoparser.read(new ParsedText()
                        .sentence("across_IN_4_case the_DT_4_det Middle_NNP_4_compound East_NNP_0_root")
                        .report()))
                .singleElement()
                .extracting(LocatedToponym::place)
                .satisfies(place -> assertThat(place).get().satisfies(entry -> {
                    assertThat(PlaceLevel.of(entry.kind())).isEqualTo(PlaceLevel.CONTINENT);
                    assertThat(entry.country()).isNull();
                }));
    }

    private List<String> names(String sentence) {
        return geoparser.read(new ParsedText().sentence(sentence).report()).stream()
                .map(LocatedToponym::name)
                .toList();
    }

    private Optional<String> admin1(String sentence, String name) {
        return entry(sentence, name).map(GazetteerEntry::admin1);
    }

    private Optional<String> country(String sentence, String name) {
        return entry(sentence, name).map(GazetteerEntry::country);
    }

    private Optional<GazetteerEntry> entry(String sentence, String name) {
        return geoparser.read(new ParsedText().sentence(sentence).report()).stream()
                .filter(toponym -> toponym.name().equals(name))
                .flatMap(toponym -> toponym.place().stream())
                .findFirst();
    }

    private static GazetteerEntry town(
            String name, String country, @Nullable String admin1, double lat, double lon, long population) {
        return new GazetteerEntry(
                name, "PPL", new GeoPoint(lat, lon), country, admin1, (int) population, population, 5);
    }
}
