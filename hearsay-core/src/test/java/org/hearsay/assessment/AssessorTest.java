package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.assessment.Assessing.assess;
import static org.hearsay.assessment.Assessing.gazette;
import static org.hearsay.assessment.Assessing.on;
import static org.hearsay.assessment.Assessing.post;
import static org.hearsay.assessment.Assessing.verdict;
import static org.hearsay.assessment.Sources.ARMY;
import static org.hearsay.assessment.Sources.GAZETTE;
import static org.hearsay.assessment.Sources.POLICE;
import static org.hearsay.assessment.Sources.POST;
import static org.hearsay.assessment.Sources.WITNESSES;
import static org.hearsay.model.Mentions.mention;
import static org.hearsay.model.Places.BAKU;
import static org.hearsay.model.Places.GANJA;
import static org.hearsay.model.Places.MAYADIN;
import static org.hearsay.model.Places.OMAR;
import static org.hearsay.model.Places.SYRIA;

import java.time.LocalDate;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.CountRange;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SlotValue.Damage.Extent;
import org.junit.jupiter.api.Test;

class AssessorTest {
    @Test
    void twoClaimsWithOneOriginAreOneVoice() {
        SlotAssessment killed = on(
                Slot.KILLED,
                post().killed(4).saidBy(POST, ARMY),
                gazette().killed(4).saidBy(GAZETTE, ARMY));
        assertThat(killed.origins()).hasSize(1);
        assertThat(killed.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @Test
    void aCopyAddsNoOrigin() {
        assertThat(verdict(Slot.KILLED, post().killed(4), mention("reprint").killed(4)))
                .isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @Test
    void twoOriginsThatSayTheSameAgree() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(4).saidBy(ARMY),
                        gazette().killed(4).saidBy(POLICE)))
                .isEqualTo(Verdict.AGREED);
    }

    @Test
    void witnessesOfTwoOutletsAgreeButMayBeTheSamePeople() {
        SlotAssessment killed = on(
                Slot.KILLED,
                post().killed(4).saidBy(POST, WITNESSES),
                gazette().killed(4).saidBy(GAZETTE, WITNESSES));
        assertThat(killed.verdict()).isEqualTo(Verdict.AGREED);
        assertThat(killed.rule()).endsWith("may be the same people");
    }

    @Test
    void atLeastEightAgreesWithTwelve() {
        assertThat(verdict(
                        Slot.MUNITIONS,
                        post().fired(CountRange.atLeast(8)).saidBy(ARMY),
                        gazette().fired(CountRange.exactly(12)).saidBy(POLICE)))
                .isEqualTo(Verdict.AGREED);
    }

    @Test
    void numbersThatCannotBothBeSoAreDisputed() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(4).saidBy(ARMY),
                        gazette().killed(7).saidBy(POLICE)))
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void fightersAndAChildAreCountedApart() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(4).counting("fighters").saidBy(ARMY),
                        gazette().killed(1).counting("a child").saidBy(POLICE)))
                .isEqualTo(Verdict.AGREED);
    }

    @Test
    void oneFighterAndFourFightersAreCountedAlike() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(4).counting("fighters").saidBy(ARMY),
                        gazette().killed(1).counting("a fighter").saidBy(POLICE)))
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void nobodyDisputesWithHimself() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(4).saidBy(ARMY),
                        gazette().killed(2).saidBy(ARMY)))
                .isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @Test
    void whoHoldsBothFiguresDoesNotDisputeEither() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(4).saidBy(ARMY).killed(2).saidBy(ARMY),
                        gazette().killed(4).saidBy(POLICE)))
                .isEqualTo(Verdict.AGREED);
    }

    @Test
    void partsOfOneTollAreNotDisputed() {
        SlotAssessment killed = on(
                Slot.KILLED,
                post().killed(9).saidBy(ARMY).killed(2).saidBy(ARMY),
                gazette().killed(9).saidBy(POLICE).killed(3).saidBy(POLICE));
        assertThat(killed.verdict()).isEqualTo(Verdict.AGREED);
        assertThat(killed.best()).extracting(SlotValue::label).containsExactly("9");
    }

    @Test
    void dozensAreAsManyAsAnotherReportCounts() {
        SlotAssessment killed = on(
                Slot.KILLED,
                post().killed(CountRange.atLeast(24)).saidBy(WITNESSES),
                gazette().killed(41).saidBy(POLICE));
        assertThat(killed.best()).extracting(SlotValue::label).containsExactly("41");
    }

    @Test
    void dozensStandBesideAFigureBelowThem() {
        SlotAssessment killed = on(
                Slot.KILLED,
                post().killed(CountRange.atLeast(24)).saidBy(WITNESSES),
                gazette().killed(9).saidBy(POLICE));
        assertThat(killed.best()).extracting(SlotValue::label).containsExactly("9+");
    }

    @Test
    void someDamageAgainstNoneIsDisputed() {
        assertThat(verdict(
                        Slot.DAMAGE,
                        post().damage(Extent.SOME).saidBy(WITNESSES),
                        gazette().damage(Extent.NONE).saidBy(ARMY)))
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void someDamageThatAnotherCannotConfirmIsDisputed() {
        assertThat(verdict(
                        Slot.DAMAGE,
                        post().damage(Extent.SOME).saidBy(WITNESSES),
                        gazette().damage(Extent.UNKNOWN).unconfirmed().saidBy(ARMY)))
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void nobodyHurtBesideNoReportsAsYetIsNotDisputed() {
        assertThat(verdict(
                        Slot.KILLED,
                        post().killed(0).saidBy(ARMY),
                        gazette().killed(0).unconfirmed().saidBy(POLICE)))
                .isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @Test
    void noReportsAsYetIsNotNobody() {
        SlotAssessment killed = on(Slot.KILLED, post().killed(0).unconfirmed().saidBy(POLICE));
        assertThat(killed.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(killed.best()).isEmpty();
        assertThat(killed.origins()).isEmpty();
    }

    @Test
    void theBestNumberHoldsEveryFigureStillAsserted() {
        assertThat(on(
                                Slot.KILLED,
                                post().killed(4).saidBy(ARMY),
                                gazette().killed(7).saidBy(POLICE))
                        .best())
                .extracting(SlotValue::label)
                .containsExactly("4-7");
    }

    @Test
    void nobodyIsNoPartOfAToll() {
        assertThat(on(Slot.KILLED, post().killed(4).saidBy(ARMY).killed(0).saidBy(ARMY))
                        .best())
                .extracting(SlotValue::label)
                .containsExactly("0-4");
    }

    @Test
    void anOpenFigureLeavesTheBestNumberOpen() {
        assertThat(on(
                                Slot.KILLED,
                                post().killed(CountRange.atLeast(4)).saidBy(ARMY),
                                gazette().killed(7).saidBy(POLICE))
                        .best())
                .extracting(SlotValue::label)
                .containsExactly("4+");
    }

    @Test
    void twoClocksWithinHalfAnHourAgree() {
        assertThat(verdict(
                        Slot.TIME,
                        post().atTime("19:44").saidBy(ARMY),
                        gazette().atTime("20:00").saidBy(POLICE)))
                .isEqualTo(Verdict.AGREED);
    }

    @Test
    void twoClocksAnHourApartAreDisputed() {
        assertThat(verdict(
                        Slot.TIME,
                        post().atTime("19:00").saidBy(ARMY),
                        gazette().atTime("20:00").saidBy(POLICE)))
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void tenToMidnightAndTenPastAreOneMoment() {
        assertThat(verdict(
                        Slot.TIME,
                        post().atTime("23:50").saidBy(ARMY),
                        gazette().atTime("00:10").saidBy(POLICE)))
                .isEqualTo(Verdict.AGREED);
    }

    @Test
    void theNextTownDoesNotContradictTheSite() {
        assertThat(verdict(
                        Slot.PLACE,
                        post().placedAt(OMAR).saidBy(ARMY),
                        gazette().placedAt(MAYADIN).saidBy(POLICE)))
                .isEqualTo(Verdict.AGREED);
    }

    @Test
    void twoFarCitiesAreDisputed() {
        assertThat(verdict(
                        Slot.PLACE,
                        post().placedAt(GANJA).saidBy(ARMY),
                        gazette().placedAt(BAKU).saidBy(POLICE)))
                .isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void theBestPlaceIsTheMostPreciseClaimed() {
        assertThat(on(
                                Slot.PLACE,
                                post().placedAt(SYRIA).saidBy(ARMY),
                                gazette().placedAt(OMAR).saidBy(POLICE))
                        .best())
                .containsExactly(new SlotValue.Where(OMAR));
    }

    @Test
    void anIncidentLiesWhereMostMentionsPutIt() {
        assertThat(assess(
                                post().at(BAKU),
                                gazette().at(GANJA),
                                mention("c").at(GANJA),
                                mention("d").at(SYRIA))
                        .place())
                .isEqualTo(GANJA);
    }

    @Test
    void anIncidentHasTheTypeThatMostReportsGiveIt() {
        assertThat(assess(post().shelling(), gazette().airStrike(), mention("c").airStrike())
                        .type())
                .isEqualTo(IncidentType.AIR_DRONE_STRIKE);
    }

    @Test
    void anIncidentIsDatedByTheFinestDating() {
        assertThat(assess(post().in("2021-06"), gazette().on("2021-06-28"), mention("c"))
                        .dating())
                .satisfies(
                        dating -> assertThat(dating.date()).isEqualTo(ImpreciseDate.on(LocalDate.parse("2021-06-28"))));
    }

    @Test
    void whatNobodySpeaksOfHasNoVerdict() {
        assertThat(assess(post().killed(4)).on(Slot.DAMAGE)).isEmpty();
    }

    @Test
    void thatItHappenedIsOneAnswerWhateverItIsCalled() {
        SlotAssessment occurred = on(
                Slot.OCCURRED,
                post().happened("rockets fell").saidBy(ARMY),
                gazette().happened("the base was shelled").saidBy(POLICE));
        assertThat(occurred.positions()).hasSize(1);
        assertThat(occurred.verdict()).isEqualTo(Verdict.AGREED);
    }

    @Test
    void aNameOfAPerpetratorStandsBeforeADescription() {
        SlotAssessment perpetrators =
                on(Slot.PERPETRATORS, post().by("gunmen"), gazette().by("Boko Haram"));
        assertThat(perpetrators.best()).extracting(SlotValue::label).containsExactly("Boko Haram");
        assertThat(perpetrators.positions()).hasSize(2);
        assertThat(on(Slot.PERPETRATORS, post().by("gunmen")).best())
                .extracting(SlotValue::label)
                .containsExactly("gunmen");
    }
}
