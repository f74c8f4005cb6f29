package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.model.MentionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentNamesTest {
    private static final String REPORT = "0f".repeat(32);

    @Test
    void aNameNeverChangesOnceItWasPrinted() {
        assertThat(IncidentNames.of(new MentionId(REPORT, 120, 0))).isEqualTo("RDCPM-KWR9S");
    }

    @Property
    void aNameIsTenCharactersOfTheAlphabetWithAHyphenBetween(
            @ForAll @IntRange(min = 0) int start, @ForAll @IntRange(min = 0, max = 9) int part) {
        assertThat(IncidentNames.of(new MentionId(REPORT, start, part)))
                .matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    @Property
    void aPrintedNameIsTidyAlready(@ForAll @IntRange(min = 0) int start) {
        String name = IncidentNames.of(new MentionId(REPORT, start, 0));
        assertThat(IncidentNames.tidy(name)).isEqualTo(name);
    }

    @Test
    void tenThousandMentionsHaveTenThousandNames() {
        Set<String> names = new HashSet<>();
        for (int start = 0; start < 5_000; start++) {
            names.add(IncidentNames.of(new MentionId(REPORT, start, 0)));
            names.add(IncidentNames.of(new MentionId(REPORT, start, 1)));
        }
        assertThat(names).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10K2Q-M4XAB",
                "10k2q-m4xab",
                "10K2QM4XAB",
                "iok2q-m4xab",
                "LOK2QM4XAB",
                " 10K2Q M4XAB\n",
                "10K2Q–M4XAB"
            })
    void aNameMayBeTypedInManyWays(String typed) {
        assertThat(IncidentNames.tidy(typed)).isEqualTo("10K2Q-M4XAB");
    }

    @Test
    void theBeginningOfANameKeepsItsLength() {
        assertThat(IncidentNames.tidy("h7k")).isEqualTo("H7K");
    }
}
