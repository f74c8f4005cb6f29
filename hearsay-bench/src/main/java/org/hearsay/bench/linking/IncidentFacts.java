package org.hearsay.bench.linking;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.Pipeline;
import org.hearsay.assessment.Assessor;
import org.hearsay.assessment.Estimate;
import org.hearsay.extraction.OwnDead;
import org.hearsay.ledger.Progress;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.Assessment;
import org.hearsay.model.Claim;
import org.hearsay.model.CleanText;
import org.hearsay.model.CountRange;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;
import org.jspecify.annotations.Nullable;

/// What is known of the incident that a report is about, from all reports that were linked with it.
final class IncidentFacts {
    private final Pipeline pipeline;
    private final Progress progress;
    private final Map<String, ReportHead> heads = new HashMap<>();

    /// What each report is about, by the data set's id: of the mentions that it tells as its news the one it says most
    /// of.
    private final Map<String, Mention> news = new LinkedHashMap<>();

    private final Map<String, Mention> hurt = new HashMap<>();
    private final Map<String, OwnDead> ownDead = new HashMap<>();

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
        Map<String, List<String>> incidents = new LinkedHashMap<>();
        reports.forEach(report -> incidents
                .computeIfAbsent(labels.getOrDefault(report.id(), report.id()), it -> new ArrayList<>())
                .add(report.id()));
        Map<String, Map<String, Object>> facts = new HashMap<>();
        incidents.values().forEach(ids -> {
            Map<String, Object> known = facts(ids);
            ids.forEach(id -> facts.put(id, known));
        });
        return facts;
    }

    /// The data set counts the offender among the dead: where he is told to have killed himself, each number of those
    /// he killed is one short.
    private Map<String, Object> facts(List<String> ids) {
        int least = ids.stream()
                .map(ownDead::get)
                .filter(Objects::nonNull)
                .mapToInt(OwnDead::least)
                .max()
                .orElse(0);
        List<Mention> told = new ArrayList<>();
        // The data set knows no "unknown": who was shot, and is not told to have died, counts as injured.
        boolean unknown = ids.stream().map(news::get).filter(Objects::nonNull).allMatch(mention -> said(mention) == 0);
        for (String id : ids) {
            Mention mention = unknown ? withHurt(id) : news.get(id);
            if (mention != null) {
                told.add(least == 0 ? mention : withHim(mention, Objects.requireNonNull(ownDead.get(id))));
            }
        }
        Map<String, Object> facts = told.isEmpty()
                ? none()
                : known(told.stream().map(IncidentFacts::certain).toList());
        facts.merge("killed", least, (some, other) -> Math.max((int) some, (int) other));
        return facts;
    }

    private @Nullable Mention withHurt(String id) {
        Mention mention = news.get(id);
        return mention == null ? hurt.get(id) : withAll(mention, Optional.ofNullable(hurt.get(id)));
    }

    /// Police who "investigate four deaths" do not doubt them: where the words only leave a number open it stands.
    private static Mention certain(Mention mention) {
        return mention.withClaims(mention.claims().stream()
                .map(claim -> claim.stance() == Stance.CANNOT_CONFIRM
                                && claim.value() instanceof SlotValue.Count count
                                && count.range().min() > 0
                        ? claim.withStance(Stance.ASSERTS)
                        : claim)
                .toList());
    }

    private static Mention withHim(Mention mention, OwnDead ownDead) {
        return mention.withClaims(mention.claims().stream()
                .map(claim -> claim.slot() == Slot.KILLED && ownDead.others().contains(claim.span())
                        ? claim.withValue(oneMore(claim.value()))
                        : claim)
                .toList());
    }

    private static SlotValue oneMore(SlotValue value) {
        if (!(value instanceof SlotValue.Count count) || count.range().isNone()) {
            return value;
        }
        Integer most = count.range().max();
        int least = count.range().min() + 1;
        CountRange range = most == null ? CountRange.atLeast(least) : CountRange.between(least, most + 1);
        return new SlotValue.Count(range, count.who());
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
                .map(mention -> said(mention) > 0 ? mention : withAll(mention, pipeline.losses(report)))
                // Accidents with guns count here; what is told of them is of one.
                .or(() -> pipeline.losses(report))
                .ifPresent(mention -> news.put(line.id(), mention));
        pipeline.harms(report).ifPresent(mention -> hurt.put(line.id(), mention));
        ownDead.put(line.id(), pipeline.ownDead(report));
    }

    private static Mention withAll(Mention mention, Optional<Mention> other) {
        List<Claim> claims = new ArrayList<>(mention.claims());
        other.ifPresent(told -> claims.addAll(told.claims()));
        return mention.withClaims(claims);
    }

    private static long said(Mention mention) {
        return mention.claimsOn(Slot.KILLED).count()
                + mention.claimsOn(Slot.INJURED).count();
    }

    private Map<String, Object> known(List<Mention> told) {
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
