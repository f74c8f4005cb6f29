package org.hearsay.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.export.CitationGraph;
import org.hearsay.export.Headline;
import org.hearsay.model.Assessment;
import org.hearsay.model.Dating;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.Origin;
import org.hearsay.model.Place;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.store.Area;
import org.hearsay.store.Ledger;
import org.hearsay.store.Spread;
import org.hearsay.web.draw.GraphDrawing;
import org.hearsay.web.draw.MapDrawing;
import org.hearsay.web.draw.TollDrawing;
import org.jspecify.annotations.Nullable;

/// One incident.
///
/// @param headline one sentence
/// @param type its code
/// @param origins how many independent voices speak of it
/// @param reports how many reports tell it, copies among them
/// @param copies how many of these repeat another one's words
/// @param day ISO with the weekday
/// @param basis how the day is known; empty where it is not
/// @param place names; empty where unknown
/// @param point coordinates no finer than they are known; empty where unknown
/// @param open the questions on which sources contradict each other, with the reason
/// @param told the reports, each with its copies
/// @param before incidents that it answers or follows
/// @param after incidents that answer or follow it
/// @param parts incidents that are a part of it, or of which it is one
public record IncidentView(
        String id,
        String headline,
        String type,
        int origins,
        int reports,
        int copies,
        String day,
        String time,
        String basis,
        String place,
        String point,
        List<MatrixView.Row> open,
        MatrixView matrix,
        List<Told> told,
        List<Related> before,
        List<Related> after,
        List<Related> parts,
        Optional<MapDrawing> map,
        GraphDrawing graph,
        List<Toll> tolls) {
    private static final int MAP_WIDTH = 420;
    private static final int MAP_HEIGHT = 260;
    private static final double LEAST_KM = 55;

    /// A toll over time.
    ///
    /// @param question `killed`
    public record Toll(String question, TollDrawing drawing) {}

    /// A report that tells it.
    ///
    /// @param day of its publication
    /// @param role `main` or `background`
    /// @param copies reports that repeat its words
    public record Told(
            String id,
            String name,
            String outlet,
            String headline,
            String day,
            String role,
            String link,
            List<Told> copies) {
        public Told {
            copies = List.copyOf(copies);
        }
    }

    /// Another incident.
    ///
    /// @param words how it stands to this one
    public record Related(String id, String words, String headline, String day, String type) {}

    /// What the page shows.
    ///
    /// @param atlas how maps are drawn
    public static IncidentView of(Ledger ledger, LedgerEntry entry, Atlas atlas) {
        Map<String, Report> read = new HashMap<>();
        Function<String, Report> reports = id ->
                read.computeIfAbsent(id, wanted -> ledger.reports().find(wanted).orElseThrow());
        Assessment assessment = entry.assessment();
        Dating dating = assessment.dating();
        Place place = assessment.place();
        MatrixView matrix = MatrixView.of(entry, reports);
        TreeSet<Origin> origins = new TreeSet<>();
        assessment.slots().values().forEach(answer -> origins.addAll(answer.origins()));
        List<ReportHead> heads = heads(entry);
        return new IncidentView(
                entry.incident().id(),
                Headline.of(assessment),
                assessment.type().code(),
                origins.size(),
                heads.size(),
                (int) heads.stream().filter(head -> head.copyOf() != null).count(),
                dating == null
                        ? Wording.undated(entry.incident().yearless())
                        : Wording.day(dating.date().start(), dating.date().end()),
                assessment
                        .on(Slot.TIME)
                        .flatMap(answer -> answer.best().stream().findFirst())
                        .map(MatrixView::label)
                        .orElse(""),
                dating == null ? "" : dating.basis(),
                place == null ? "" : Wording.place(place),
                place == null || place.point() == null || place.precisionKm() == null
                        ? ""
                        : Wording.point(place.point(), place.precisionKm()),
                matrix.rows().stream().filter(MatrixView.Row::open).toList(),
                matrix,
                told(entry, heads),
                related(ledger, entry, Side.BEFORE),
                related(ledger, entry, Side.AFTER),
                related(ledger, entry, Side.PART),
                map(entry, atlas),
                GraphDrawing.of(new CitationGraph().add(entry)),
                tolls(entry));
    }

    /// Its surroundings: at least some tens of kilometres, and three times as far as its place is known.
    private static Optional<MapDrawing> map(LedgerEntry entry, Atlas atlas) {
        Place place = entry.assessment().place();
        if (place == null || place.point() == null || place.precisionKm() == null) {
            return Optional.empty();
        }
        double degrees = Math.max(LEAST_KM, 3 * place.precisionKm()) / 111;
        double wide =
                degrees / Math.max(0.1, Math.cos(Math.toRadians(place.point().lat())));
        Area area = new Area(
                Math.max(-180, place.point().lon() - wide),
                Math.max(-90, place.point().lat() - degrees),
                Math.min(180, place.point().lon() + wide),
                Math.min(90, place.point().lat() + degrees));
        Assessment assessment = entry.assessment();
        return Optional.of(atlas.draw(
                List.of(new Spread.Cluster(
                        1,
                        place.point().lat(),
                        place.point().lon(),
                        place.precisionKm(),
                        0,
                        0,
                        entry.incident().id(),
                        assessment.type().code(),
                        place.name(),
                        1)),
                area,
                true,
                MAP_WIDTH,
                MAP_HEIGHT,
                within -> "/?area=" + within));
    }

    private static List<Toll> tolls(LedgerEntry entry) {
        List<Toll> tolls = new ArrayList<>();
        for (Slot slot : List.of(Slot.KILLED, Slot.INJURED)) {
            TollDrawing.of(entry, slot).ifPresent(drawing -> tolls.add(new Toll(slot.question(), drawing)));
        }
        return tolls;
    }

    /// The reports that tell it, in the order of their days, undated ones last.
    private static List<ReportHead> heads(LedgerEntry entry) {
        return entry.incident().mentions().stream()
                .map(mention -> mention.id().report())
                .distinct()
                .map(id -> entry.reports().get(id))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((ReportHead head) -> day(head)).thenComparing(ReportHead::name))
                .toList();
    }

    private static LocalDate day(ReportHead head) {
        LocalDate day = head.publication().date();
        return day == null ? LocalDate.MAX : day;
    }

    /// A copy stands under the report whose words it repeats, where that one tells the incident too.
    private static List<Told> told(LedgerEntry entry, List<ReportHead> heads) {
        List<String> ids = heads.stream().map(ReportHead::id).toList();
        List<Told> told = new ArrayList<>();
        for (ReportHead head : heads) {
            if (head.copyOf() == null || !ids.contains(head.copyOf())) {
                List<Told> copies = heads.stream()
                        .filter(other -> head.id().equals(other.copyOf()))
                        .map(copy -> told(entry, copy, List.of()))
                        .toList();
                told.add(told(entry, head, copies));
            }
        }
        return told;
    }

    private static Told told(LedgerEntry entry, ReportHead head, List<Told> copies) {
        boolean main = entry.incident().mentions().stream()
                .anyMatch(mention -> mention.id().report().equals(head.id()) && mention.role() == Mention.Role.MAIN);
        LocalDate day = head.publication().date();
        return new Told(
                head.id(),
                head.name(),
                Optional.ofNullable(head.publication().outlet()).orElse("unknown outlet"),
                Optional.ofNullable(head.publication().headline()).orElse(""),
                Wording.day(day, day),
                (main ? Mention.Role.MAIN : Mention.Role.BACKGROUND).code(),
                link(head.publication().url()),
                copies);
    }

    /// An address of the web as it may stand in a link; empty for anything else, such as a script.
    static String link(@Nullable String url) {
        return url != null && url.matches("(?i)https?://[^\\s\"'<>]+") ? url : "";
    }

    private enum Side {
        BEFORE,
        AFTER,
        PART
    }

    private static List<Related> related(Ledger ledger, LedgerEntry entry, Side side) {
        List<Related> related = new ArrayList<>();
        for (IncidentRelation relation : entry.relations()) {
            boolean told = relation.from().equals(entry.incident().id());
            if (side(relation, told) == side) {
                String other = told ? relation.to() : relation.from();
                String words = words(relation.kind(), told);
                if (related.stream().noneMatch(it -> it.id.equals(other) && it.words.equals(words))) {
                    ledger.incidents().find(other).map(it -> related(it, words)).ifPresent(related::add);
                }
            }
        }
        related.sort(Comparator.comparing(Related::day));
        return related;
    }

    private static Related related(LedgerEntry other, String words) {
        Dating dating = other.assessment().dating();
        return new Related(
                other.incident().id(),
                words,
                Headline.of(other.assessment()),
                dating == null
                        ? "undated"
                        : Wording.day(dating.date().start(), dating.date().end()),
                other.assessment().type().code());
    }

    private static Side side(IncidentRelation relation, boolean told) {
        return switch (relation.kind()) {
            case RESPONDS_TO -> told ? Side.BEFORE : Side.AFTER;
            case FOLLOWED_BY -> told ? Side.AFTER : Side.BEFORE;
            case PART_OF -> Side.PART;
            case APART_FROM -> told ? Side.BEFORE : Side.AFTER;
        };
    }

    private static String words(Mention.Relation.Kind kind, boolean told) {
        return switch (kind) {
            case RESPONDS_TO -> told ? "answers" : "is answered by";
            case FOLLOWED_BY -> told ? "is followed by" : "follows";
            case PART_OF -> told ? "is part of" : "includes";
            case APART_FROM -> "is told apart from";
        };
    }

    /// The type in words.
    public String typeWords() {
        return Wording.words(type);
    }
}
