package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.assessment.Assessing.gazette;
import static org.hearsay.assessment.Assessing.on;
import static org.hearsay.assessment.Assessing.post;
import static org.hearsay.assessment.Sources.ARMY;
import static org.hearsay.assessment.Sources.POLICE;
import static org.hearsay.assessment.Sources.REBELS;

import org.hearsay.model.CountRange;
import org.hearsay.model.Slot;
import org.junit.jupiter.api.Test;

class EstimateTest {
    @Test
    void theFigureOfMostOriginsIsTheBestAndItsRivalsAreLowAndHigh() {
        var slot = on(
                Slot.KILLED,
                post().killed(4).saidBy(ARMY).killed(7).saidBy(REBELS),
                gazette().killed(7).saidBy(POLICE));
        assertThat(Estimate.of(slot)).contains(new Estimate(7, 4, 7, "given by most origins"));
    }

    @Test
    void ofEqualFiguresTheLowerOneIsTheBest() {
        var slot = on(
                Slot.KILLED, post().killed(9).saidBy(ARMY), gazette().killed(3).saidBy(REBELS));
        assertThat(Estimate.of(slot)).contains(new Estimate(3, 3, 9, "of equal figures the lower one"));
    }

    @Test
    void anOpenFigureHasNoHighEstimate() {
        var slot = on(Slot.KILLED, post().killed(CountRange.atLeast(8)));
        assertThat(Estimate.of(slot)).contains(new Estimate(8, 8, null, "the only figure given"));
    }

    @Test
    void whatNobodyAssertsHasNoEstimate() {
        assertThat(Estimate.of(on(Slot.KILLED, post().killed(4).unconfirmed()))).isEmpty();
    }
}
