package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.assessment.Assessing.on;
import static org.hearsay.assessment.Assessing.post;
import static org.hearsay.assessment.Assessing.verdict;
import static org.hearsay.assessment.Sources.ARMY;
import static org.hearsay.assessment.Sources.REBELS;
import static org.hearsay.model.Mentions.mention;

import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.Mentions;
import org.hearsay.model.Origin;
import org.hearsay.model.Slot;
import org.junit.jupiter.api.Test;

class RetractionsTest {
    @Test
    void whatItsOnlyOriginTookBackIsRevised() {
        assertThat(verdict(Slot.PERPETRATORS, claimed(), retracted())).isEqualTo(Verdict.REVISED);
    }

    @Test
    void whatAnotherStillAssertsLosesAnOrigin() {
        Mentions army = mention("b").by("River Front").saidBy(ARMY);
        assertThat(on(Slot.PERPETRATORS, claimed(), retracted(), army)
                        .positions()
                        .getFirst()
                        .origins())
                .extracting(Origin::name)
                .containsExactly("the army");
    }

    @Test
    void whoTakesBackIsNoVoice() {
        assertThat(on(Slot.PERPETRATORS, retracted()).origins()).isEmpty();
    }

    private static Mentions claimed() {
        return post().by("River Front").saidBy(REBELS);
    }

    private static Mentions retracted() {
        return mention("later").by("River Front").saidBy(REBELS).retracted();
    }
}
