package org.hearsay.bench.muc4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CeafReeTest {
    @Test
    void oneRightMentionMakesAnEntityRight() {
        var scorer = new CeafRee();
        scorer.add(Role.WEAPON, List.of(List.of("two bombs", "bombs")), List.of(List.of("bombs")));
        assertThat(scorer.count(Role.WEAPON)).isEqualTo(new CeafRee.Count(1, 1, 1));
    }

    @Test
    void oneWrongMentionSpoilsAnEntity() {
        var scorer = new CeafRee();
        scorer.add(Role.WEAPON, List.of(List.of("bombs")), List.of(List.of("bombs", "rifles")));
        assertThat(scorer.all().right()).isZero();
    }

    @Test
    void noEntityIsMatchedTwice() {
        var scorer = new CeafRee();
        scorer.add(
                Role.PERP_IND,
                List.of(List.of("rebels", "guerrillas")),
                List.of(List.of("rebels"), List.of("guerrillas")));
        assertThat(scorer.count(Role.PERP_IND)).isEqualTo(new CeafRee.Count(1, 2, 1));
    }

    @Test
    void theMostAreMatchedWhateverTheirOrder() {
        assertThat(CeafRee.mostMatches(List.of(List.of(0, 1), List.of(0)), 2)).isEqualTo(2);
        assertThat(CeafRee.mostMatches(List.of(List.of(0), List.of(0), List.of()), 1))
                .isEqualTo(1);
    }

    @Test
    void articlesPunctuationAndCaseMakeNoDifference() {
        assertThat(CeafRee.normal("The \"Band of the Owls\",")).isEqualTo("band of owls");
        assertThat(CeafRee.normal("mayor's  car")).isEqualTo("mayors car");
    }

    @Test
    void aSharedLastWordCountsInTheSecondTableOnly() {
        var scorer = new CeafRee();
        scorer.add(Role.TARGET, List.of(List.of("the old bridge")), List.of(List.of("bridge")));
        assertThat(scorer.count(Role.TARGET).right()).isZero();
        assertThat(scorer.scores().lines().stream()
                        .filter(line -> line.name().equals("head Target"))
                        .findFirst()
                        .orElseThrow()
                        .figures()
                        .get(2)
                        .value())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void nothingGivenIsNoRecallAndNoError() {
        var scorer = new CeafRee();
        scorer.add(Role.VICTIM, List.of(List.of("ana pena")), List.of());
        assertThat(scorer.all().f1()).isZero();
    }
}
