package org.hearsay.bench.linking;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Pipeline;
import org.hearsay.assessment.Assessor;
import org.hearsay.assessment.Estimate;
import org.hearsay.ledger.Progress;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.Assessment;
import org.hearsay.model.CleanText;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;

/// What is known of the incident that a report is about, from all reports that were linked with it.
final class IncidentFacts {
    private final Pipeline pipeline;
    private final Progress progress;
    private final Map<String, ReportHead> heads = new HashMap<>();

    /// What each report is about, by the data set's id: of the mentions that it tells as its news the one it says most
    /// of.
    private final Map<String, Mention> news = new LinkedHashMap<>();

    IncidentFacts(Pipeline pipeline, Progress progress) {
        this.pipeline = pipeline;
        this.progress = progress;
    }

    /// The date, the losses and the place of each report's incident, by the report's id.
    ///
    /// @param labels which reports are about one incident
    Map<String, Map<String, Object>> of(List<LinkingReport> reports, Map<String, String> labels) {
        int done = 0;
        for (LinkingReport report : reports) {
            read(report);
            progress.advance(++done, reports.size(), report.id());
        }
        Map<String, List<Mention>> incidents = new HashMap<>();
        news.forEach((id, mention) -> incidents
                .computeIfAbsent(labels.getOrDefault(id, id), it -> new ArrayList<>())
                .add(mention));
        Map<String, Map<String, Object>> facts = new HashMap<>();
        for (LinkingReport report : reports) {
            List<Mention> told = incidents.getOrDefault(labels.getOrDefault(report.id(), report.id()), List.of());
            facts.put(report.id(), told.isEmpty() ? none() : facts(told));
        }
        return facts;
    }

    private void read(LinkingReport line) {
        String id = IncidentNames.sha256(line.id());
        var publication = new Publication(
                null,
                line.url(),
                line.title(),
                line.published(),
                line.published() == null ? DateBasis.UNKNOWN : DateBasis.METADATA);
        var report = new Report(id, line.id(), line.whole(), CleanText.of(line.whole()), publication);
        heads.put(id, new ReportHead(id, line.id(), publication, null));
        pipeline.read(report).stream()
                .filter(mention -> mention.role() == Mention.Role.MAIN)
                .max(Comparator.comparingLong(IncidentFacts::said)
                        .thenComparing(Mention::id, Comparator.reverseOrder()))
                // Accidents with guns count here; what is told of them is of one.
                .or(() -> pipeline.losses(report))
                .ifPresent(mention -> news.put(line.id(), mention));
    }

    private static long said(Mention mention) {
        return mention.claimsOn(Slot.KILLED).count()
                + mention.claimsOn(Slot.INJURED).count();
    }

    private Map<String, Object> facts(List<Mention> told) {
        Assessment assessment = Assessor.assess(new Incident("", told), heads);
        Map<String, Object> facts = none();
        Optional.ofNullable(assessment.dating())
                .map(dating -> dating.date())
                .ifPresent(date -> facts.put(
                        "date",
                        date.start()
                                .plusDays(ChronoUnit.DAYS.between(date.start(), date.end()) / 2)
                                .toString()));
        Optional.ofNullable(assessment.place()).map(place -> place.point()).ifPresent(point -> {
            facts.put("lat", point.lat());
            facts.put("lon", point.lon());
        });
        facts.put("killed", count(assessment, Slot.KILLED));
        facts.put("injured", count(assessment, Slot.INJURED));
        return facts;
    }

    /// The data set knows no "unknown": what no report tells of counts as nobody.
    private static int count(Assessment assessment, Slot slot) {
        return assessment.on(slot).flatMap(Estimate::of).map(Estimate::best).orElse(0);
    }

    private static Map<String, Object> none() {
        return new LinkedHashMap<>(Map.of("killed", 0, "injured", 0));
    }
}
