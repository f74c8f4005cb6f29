package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.assessment.Assessing.gazette;
import static org.hearsay.assessment.Assessing.on;
import static org.hearsay.assessment.Assessing.post;
import static org.hearsay.assessment.Assessing.verdict;
import static org.hearsay.assessment.Sources.ARMY;
import static org.hearsay.assessment.Sources.GAZETTE;
import static org.hearsay.assessment.Sources.OTHER_REBELS;
import static org.hearsay.assessment.Sources.POLICE;
import static org.hearsay.assessment.Sources.POST;
import static org.hearsay.assessment.Sources.REBELS;
import static org.hearsay.assessment.Sources.WITNESSES;
import static org.hearsay.model.Mentions.mention;

import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

/// Who denies, who claims a deed for himself, and whose later word replaces an earlier one.
class DenialsAndRevisionsTest {
    @Test
    void aDenialAgainstAnAssertionIsDenied() {
        assertThat(verdict(
                        Slot.PERPETRATORS,
                        post().by("River Front").saidBy(ARMY),
                        gazette().by("River Front").denied().saidBy(REBELS)))
                .isEqualTo(Verdict.DENIED);
    }

    @Test
    void aDenialAloneIsDenied() {
        assertThat(verdict(Slot.PERPETRATORS, post().by("River Front").denied().saidBy(REBELS)))
                .isEqualTo(Verdict.DENIED);
    }

    @Test
    void aDenialDoesNotAddAnOriginToWhatItDenies() {
        SlotAssessment by = on(
                Slot.PERPETRATORS,
                post().by("River Front").saidBy(ARMY),
                gazette().by("River Front").denied().saidBy(REBELS));
        assertThat(by.positions())
                .allSatisfy(position -> assertThat(position.origins()).hasSize(1));
    }

    @Test
    void whoIsAccusedAndDeniesItStaysTheAccused() {
        SlotAssessment by = on(
                Slot.PERPETRATORS,
                post().by("River Front").saidBy(ARMY),
                gazette().by("River Front").denied().saidBy(REBELS));
        assertThat(by.verdict()).isEqualTo(Verdict.DENIED);
        assertThat(by.best()).extracting(SlotValue::label).containsExactly("River Front");
    }

    @Test
    void whoDeniesItStandsThereWhereNobodyIsAccused() {
        SlotAssessment by =
                on(Slot.PERPETRATORS, post().by("River Front").denied().saidBy(REBELS));
        assertThat(by.verdict()).isEqualTo(Verdict.DENIED);
        assertThat(by.best()).extracting(SlotValue::label).containsExactly("River Front");
    }

    @Test
    void whoIsOnlySuspectedStandsThereWhereNobodyIsAccused() {
        assertThat(on(Slot.PERPETRATORS, post().by("River Front").unconfirmed().saidBy(POLICE))
                        .best())
                .extracting(SlotValue::label)
                .containsExactly("River Front");
    }

    @Test
    void theRuleNamesADenialOfAnotherThanTheAccused() {
        SlotAssessment by = on(
                Slot.PERPETRATORS,
                post().by("Hill Brigade").saidBy(OTHER_REBELS),
                gazette().by("River Front").denied().saidBy(REBELS));
        assertThat(by.rule()).isEqualTo("\"River Front\" is denied, and nobody asserts it");
        assertThat(by.best()).extracting(SlotValue::label).containsExactly("Hill Brigade");
    }

    @Test
    void oneWhoClaimedItAndThenDeniedItHasDenied() {
        assertThat(verdict(
                        Slot.PERPETRATORS,
                        post().by("River Front")
                                .saidBy(REBELS)
                                .by("River Front")
                                .denied()
                                .saidBy(REBELS)))
                .isEqualTo(Verdict.DENIED);
    }

    @Test
    void twoGroupsThatEachClaimTheDeedAreDisputed() {
        assertThat(verdict(
                        Slot.PERPETRATORS,
                        post().by("River Front").saidBy(POST, REBELS),
                        gazette().by("Hill Brigade").saidBy(GAZETTE, OTHER_REBELS)))
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void twoGroupsThatClaimTheDeedTogetherAreNot() {
        assertThat(verdict(
                        Slot.PERPETRATORS,
                        post().by("River Front")
                                .saidBy(REBELS)
                                .by("Hill Brigade")
                                .saidBy(REBELS),
                        gazette().by("Hill Brigade").saidBy(OTHER_REBELS)))
                .isEqualTo(Verdict.AGREED);
    }

    @Test
    void twoNamesForThePerpetratorsAreNotDisputedWhereNobodyClaims() {
        assertThat(verdict(
                        Slot.PERPETRATORS,
                        post().by("gunmen").saidBy(POLICE),
                        gazette().by("River Front").saidBy(ARMY)))
                .isEqualTo(Verdict.AGREED);
    }

    @Test
    void aLaterFigureOfTheSameOriginReplacesTheEarlier() {
        SlotAssessment killed = on(
                Slot.KILLED,
                post().killed(4).saidBy(POLICE),
                mention("later").killed(31).saidBy(POLICE));
        assertThat(killed.verdict()).isEqualTo(Verdict.REVISED);
        assertThat(killed.best()).extracting(SlotValue::label).containsExactly("31");
        assertThat(killed.positions())
                .filteredOn(Position::replaced)
                .extracting(position -> position.value().label())
                .containsExactly("4");
    }

    @Test
    void anOutletCitedAsAnAgencyRevisesItsOwnFigure() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(4),
                        mention("later").killed(31).saidBy(GAZETTE, new Speaker("Morning Post", Speaker.Kind.AGENCY))))
                .isEqualTo(Verdict.REVISED);
    }

    @Test
    void aLaterFigureOfAnotherOriginReplacesNothing() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(4).saidBy(ARMY),
                        mention("later").killed(31).saidBy(POLICE)))
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void witnessesNeverReviseEachOther() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(4).saidBy(WITNESSES),
                        mention("later").killed(31).saidBy(WITNESSES)))
                .isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @Test
    void aLateReprintOfTheFirstStoryRevisesNothing() {
        SlotAssessment killed = on(
                Slot.KILLED,
                post().killed(4).saidBy(POLICE),
                mention("later").killed(31).saidBy(POLICE),
                mention("reprint").killed(4).saidBy(POLICE));
        assertThat(killed.best()).extracting(SlotValue::label).containsExactly("31");
    }
}
