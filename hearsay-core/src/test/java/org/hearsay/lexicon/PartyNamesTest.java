package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From a name alone, somebody is told from what was hit.
class PartyNamesTest {
    private static final PartyNames NAMES = new PartyNames(Lexicon.builtIn());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hezbollah",
                "United States",
                "US soldiers",
                "Syrian army",
                "soldiers at a base",
                "policemen",
                "fighters of the Front",
                "children",
                "guards (border)",
                "Islamic State militants"
            })
    void peopleForcesAndStatesAreSomebody(String name) {
        assertThat(NAMES.isSomebody(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cars",
                "base",
                "US base",
                "US observation base",
                "army base",
                "Harin",
                "Harin oil field",
                "police stations",
                "headquarters of the army",
                "people",
                "",
                " ; ",
                "تلفزيون"
            })
    void thingsPlacesAndEmptyWordsAreNobody(String name) {
        assertThat(NAMES.isSomebody(name)).isFalse();
    }
}
