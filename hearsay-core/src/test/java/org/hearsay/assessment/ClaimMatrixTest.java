package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.assessment.Assessing.assess;
import static org.hearsay.assessment.Assessing.gazette;
import static org.hearsay.assessment.Assessing.post;
import static org.hearsay.assessment.Sources.ARMY;
import static org.hearsay.assessment.Sources.POLICE;
import static org.hearsay.assessment.Sources.REBELS;

import org.hearsay.model.Origin;
import org.hearsay.model.Slot;
import org.junit.jupiter.api.Test;

class ClaimMatrixTest {
    @Test
    void whoSpeaksOnMostSlotsStandsFirst() {
        var matrix = ClaimMatrix.of(assess(
                post().killed(4).saidBy(REBELS),
                gazette().killed(4).saidBy(ARMY).injured(2).saidBy(ARMY)));
        assertThat(matrix.origins()).extracting(Origin::name).containsExactly("the army", "River Front");
    }

    @Test
    void whoSpeaksWhereSourcesPartStandsBeforeWhoSpeaksOnMore() {
        var matrix = ClaimMatrix.of(assess(
                post().killed(4).saidBy(REBELS),
                post().killed(9).saidBy(POLICE),
                gazette().injured(2).saidBy(ARMY).by("Hill Brigade").saidBy(ARMY)));
        assertThat(matrix.origins()).extracting(Origin::name).last().isEqualTo("the army");
    }

    @Test
    void aRowOfContradictionsIsMarkedAndHoldsEachOriginsAnswer() {
        var matrix = ClaimMatrix.of(
                assess(post().killed(4).saidBy(REBELS), gazette().killed(9).saidBy(ARMY)));
        assertThat(matrix.rows()).singleElement().satisfies(row -> {
            assertThat(row.slot()).isEqualTo(Slot.KILLED);
            assertThat(row.isDisputed()).isTrue();
            assertThat(row.cells().values())
                    .extracting(held -> held.getFirst().value().label())
                    .containsExactlyInAnyOrder("4", "9");
        });
    }
}
