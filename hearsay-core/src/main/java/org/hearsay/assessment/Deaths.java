package org.hearsay.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.Claim;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// Those injured in one report who are killed in a later one: "a boy was wounded", and two days on "the boy died".
///
/// Only where no report tells of killed and injured both, so that nobody says that they are two.
final class Deaths {
    private final List<Mention> mentions;
    private final Map<String, ReportHead> reports;
    private final boolean both;

    Deaths(Incident incident, Map<String, ReportHead> reports) {
        mentions = incident.mentions();
        this.reports = reports;
        both = mentions.stream().anyMatch(mention -> most(mention, Slot.KILLED) > 0 && most(mention, Slot.INJURED) > 0);
    }

    /// Whether whom this voice counts as injured is told to have died since.
    boolean revise(Voice voice) {
        if (both
                || voice.claim().slot() != Slot.INJURED
                || voice.claim().stance() != Stance.ASSERTS
                || !(voice.claim().value() instanceof SlotValue.Count count)
                || count.range().max() == null
                || count.range().min() == 0) {
            return false;
        }
        int injured = count.range().min();
        return mentions.stream()
                .filter(mention -> !day(mention.id()).isBefore(day(voice.mention())))
                .anyMatch(mention -> most(mention, Slot.KILLED) == injured);
    }

    private static int most(Mention mention, Slot slot) {
        return mention.claimsOn(slot)
                .filter(claim -> claim.stance() == Stance.ASSERTS)
                .mapToInt(Deaths::least)
                .max()
                .orElse(0);
    }

    private static int least(Claim claim) {
        return claim.value() instanceof SlotValue.Count count ? count.range().min() : 0;
    }

    /// The day of its report; the last there is where that is unknown.
    private LocalDate day(MentionId mention) {
        ReportHead head = reports.get(mention.report());
        LocalDate date = head == null ? null : head.publication().date();
        return date == null ? LocalDate.MAX : date;
    }
}
