package org.hearsay.bench.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource({
        "US forces, American troops",
        "the Islamic State group, ISIS",
        "Popular Mobilization Forces, Hashd al-Shaabi",
        "Valley Brigade, Brigade of the Valley",
        "Front (FLP), FLP",
    })
    void oneActorUnderTwoNamesIsOne(String one, String other) {
        assertThat(names.areSame(one, other, Names.Kind.ACTOR)).isTrue();
    }

    @Test
    void wordsThatAllGroupsShareTellNothing() {
        assertThat(names.areSame("Northern militia", "Southern militia", Names.Kind.ACTOR))
                .isFalse();
    }

    @Test
    void aPlaceIsNotItsNeighbourForBeingABaseToo() {
        assertThat(names.areSame("Kara military base", "Tamru military base", Names.Kind.PLACE))
                .isFalse();
    }

    @Test
    void likeWordsAreMeasuredByTheirCommonStretches() {
        assertThat(SequenceSimilarity.of("abcd", "abcd")).isEqualTo(1);
        assertThat(SequenceSimilarity.of("abcd", "bcde")).isEqualTo(0.75);
        assertThat(SequenceSimilarity.of("ab", "cd")).isZero();
    }
}
