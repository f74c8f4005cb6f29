package org.hearsay.resolution.toponyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.LexiconException;
import org.junit.jupiter.api.Test;

class SupplementGazetteerTest {
    private static final String HEADER = "name\tcountry\tkind\tlat\tlon\tprecision_km\n";

    private final Gazetteer gazetteer = new SupplementGazetteer(Lexicon.builtIn());

    @Test
    void anOilFieldIsFoundUnderAllItsNames() {
        for (String name : new String[] {"Omar oil field", "al-Omar oilfield", "Green Village", "AL OMAR OIL FIELD"}) {
            assertThat(gazetteer.find(name))
                    .as(name)
                    .first()
                    .satisfies(entry -> assertThat(entry.kind()).isEqualTo("oil_field"));
        }
    }

    @Test
    void aCountryIsFoundUnderItsOfficialName() {
        assertThat(gazetteer.find("Syrian Arab Republic"))
                .first()
                .satisfies(entry -> assertThat(entry.country()).isEqualTo("SY"))
                .satisfies(entry -> assertThat(PlaceLevel.of(entry.kind())).isEqualTo(PlaceLevel.COUNTRY));
    }

    @Test
    void aPeopleIsNoPlace() {
        assertThat(gazetteer.find("Syrian")).isEmpty();
    }

    @Test
    void aNameOfTwoCountriesFindsBoth() {
        assertThat(gazetteer.find("Congo")).extracting(GazetteerEntry::country).containsExactlyInAnyOrder("CG", "CD");
    }

    @Test
    void aPlaceOffTheEarthIsRefusedWithItsLine() {
        var own = Lexicon.builtIn()
                .under(file -> file.equals("shared/places.tsv")
                        ? Optional.of(HEADER + "Kara\tSY\tbase\t135.1\t40\t5\n")
                        : Optional.empty());
        assertThatThrownBy(() -> new SupplementGazetteer(own))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("shared/places.tsv:2: lat is");
    }
}
