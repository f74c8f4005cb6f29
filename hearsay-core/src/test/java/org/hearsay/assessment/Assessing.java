package org.hearsay.assessment;

import static org.hearsay.model.Mentions.mention;

import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.Heads;
import org.hearsay.model.Incident;
import org.hearsay.model.Mentions;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;

/// Assesses mentions of four reports: two of one day, a later one, and a reprint of the first.
final class Assessing {
    private static final Map<String, ReportHead> REPORTS = Heads.byId(
            Heads.published("a", "Morning Post", "2021-06-28"),
            Heads.published("b", "Gazette", "2021-06-28"),
            Heads.published("later", "Morning Post", "2021-06-30"),
            Heads.copying("reprint", "Gazette", "2021-07-02", "a"));

    static Assessment assess(Mentions... tellings) {
        var incident =
                new Incident("TEST", Stream.of(tellings).map(Mentions::told).toList());
        return Assessor.assess(incident, REPORTS);
    }

    static SlotAssessment on(Slot slot, Mentions... tellings) {
        return assess(tellings).on(slot).orElseThrow();
    }

    static Verdict verdict(Slot slot, Mentions... tellings) {
        return on(slot, tellings).verdict();
    }

    static Mentions post() {
        return mention("a");
    }

    static Mentions gazette() {
        return mention("b");
    }

    private Assessing() {}
}
