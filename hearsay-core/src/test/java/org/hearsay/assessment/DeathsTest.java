package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Assessment;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Publication;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;

class DeathsTest {
    private static final LocalDate MONDAY = LocalDate.of(2021, 6, 28);
    private static final String FIRST = "a".repeat(64);
    private static final String LATER = "b".repeat(64);

    @Test
    void whoWasWoundedAndDiedLaterIsNoLongerCountedAsWounded() {
        Assessment assessment = assess(
                mention(FIRST, count(Slot.INJURED, 1)), mention(LATER, count(Slot.KILLED, 1)), MONDAY.plusDays(2));
        assertThat(assessment.on(Slot.INJURED).orElseThrow().best()).isEmpty();
        assertThat(assessment.on(Slot.KILLED).orElseThrow().best())
                .containsExactly(new SlotValue.Count(CountRange.exactly(1), null));
    }

    @Test
    void anEarlierDeathTakesNobodyFromTheWounded() {
        Assessment assessment = assess(
                mention(FIRST, count(Slot.INJURED, 1)), mention(LATER, count(Slot.KILLED, 1)), MONDAY.minusDays(1));
        assertThat(assessment.on(Slot.INJURED).orElseThrow().best()).hasSize(1);
    }

    @Test
    void whereOneReportTellsOfBothTheyAreTwo() {
        Assessment assessment = assess(
                mention(FIRST, count(Slot.INJURED, 1)),
                mention(LATER, count(Slot.INJURED, 1), count(Slot.KILLED, 1)),
                MONDAY.plusDays(2));
        assertThat(assessment.on(Slot.INJURED).orElseThrow().best()).hasSize(1);
    }

    private static Assessment assess(Mention first, Mention second, LocalDate secondDay) {
        return Assessor.assess(
                new Incident("x", List.of(first, second)),
                Map.of(FIRST, head(FIRST, MONDAY), LATER, head(LATER, secondDay)));
    }

    private static ReportHead head(String id, LocalDate day) {
        return new ReportHead(id, id, new Publication(null, null, null, day, Publication.DateBasis.METADATA), null);
    }

    private static Mention mention(String report, Claim... claims) {
        return new Mention(
                new MentionId(report, 0, 0),
                IncidentType.ATTACK,
                Mention.Role.MAIN,
                List.of(new Span(0, 4)),
                List.of(claims),
                null,
                null,
                List.of());
    }

    private static Claim count(Slot slot, int number) {
        return new Claim(
                slot,
                new SlotValue.Count(CountRange.exactly(number), null),
                Stance.ASSERTS,
                SourceChain.UNKNOWN,
                new Span(0, 4),
                List.of());
    }
}
