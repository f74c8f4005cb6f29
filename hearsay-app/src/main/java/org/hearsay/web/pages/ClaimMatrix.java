package org.hearsay.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.assessment.Origins;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Origin;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// Who says what: the questions down, the independent voices across, their words in the cells.
///
/// @param origins the voices, those that say most first
/// @param rows the questions on which something is said
public record ClaimMatrix(List<Column> origins, List<Row> rows) {
    public ClaimMatrix {
        origins = List.copyOf(origins);
        rows = List.copyOf(rows);
    }

    /// A voice.
    ///
    /// @param kind what they are, in words
    /// @param named false for unnamed people, who may be the same in two outlets
    public record Column(String name, String kind, boolean named) {}

    /// A question.
    ///
    /// @param best the values that lists show
    /// @param verdict how the voices stand to each other, in words
    /// @param rule why
    /// @param open whether sources contradict or deny each other
    /// @param cells what each voice says, in the order of the columns; an empty list for nothing
    public record Row(
            String slot, String question, String best, String verdict, String rule, boolean open, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// All that one voice says on one question.
    public record Cell(List<Saying> sayings) {
        public Cell {
            sayings = List.copyOf(sayings);
        }
    }

    /// One thing that one voice says on one question, with all the places where it stands.
    ///
    /// @param stance `asserts`, `denies` or `cannot-confirm`
    /// @param mark its sign
    /// @param value the answer
    /// @param replaced whether the same voice later gave another figure
    public record Saying(String stance, String mark, String value, boolean replaced, List<Printed> printed) {
        public Saying {
            printed = List.copyOf(printed);
        }
    }

    /// A claim as a report prints it.
    ///
    /// @param chain who says so, from the one who prints it inwards
    /// @param address where in the report reader
    public record Printed(Excerpt excerpt, String chain, String report, String day, String address) {}

    private record Said(Origin origin, Position position, Voice voice) {}

    /// The matrix of an incident.
    ///
    /// @param reports the report of an id
    public static ClaimMatrix of(LedgerEntry entry, Function<String, Report> reports) {
        var origins = new Origins(entry.reports());
        Map<Slot, List<Said>> said = new LinkedHashMap<>();
        entry.assessment().slots().forEach((slot, answer) -> {
            List<Said> all = new ArrayList<>();
            for (Position position : answer.positions()) {
                for (Voice voice : position.voices()) {
                    all.add(new Said(origins.of(voice.mention(), voice.claim()), position, voice));
                }
            }
            said.put(slot, all);
        });
        List<Origin> columns = columns(said);
        List<Row> rows = new ArrayList<>();
        said.forEach((slot, all) ->
                rows.add(row(entry, reports, slot, entry.assessment().slots().get(slot), all, columns)));
        return new ClaimMatrix(
                columns.stream()
                        .map(origin -> new Column(
                                origin.name(),
                                Wording.words(origin.kind().name().toLowerCase(java.util.Locale.ROOT)),
                                origin.proven()))
                        .toList(),
                rows);
    }

    private static List<Origin> columns(Map<Slot, List<Said>> said) {
        Map<Origin, Integer> slots = new HashMap<>();
        said.values()
                .forEach(all -> all.stream()
                        .map(Said::origin)
                        .distinct()
                        .forEach(origin -> slots.merge(origin, 1, Integer::sum)));
        return slots.keySet().stream()
                .sorted(Comparator.comparing((Origin origin) -> -slots.getOrDefault(origin, 0))
                        .thenComparing(Origin::name))
                .toList();
    }

    private static Row row(
            LedgerEntry entry,
            Function<String, Report> reports,
            Slot slot,
            @org.jspecify.annotations.Nullable SlotAssessment answer,
            List<Said> said,
            List<Origin> columns) {
        if (answer == null) {
            throw new IllegalArgumentException("no answer on " + slot);
        }
        List<Cell> cells = new ArrayList<>();
        for (Origin origin : columns) {
            Map<Position, List<Voice>> byPosition = new LinkedHashMap<>();
            said.stream()
                    .filter(each -> each.origin.equals(origin))
                    .forEach(each -> byPosition
                            .computeIfAbsent(each.position, it -> new ArrayList<>())
                            .add(each.voice));
            List<Saying> sayings = new ArrayList<>();
            byPosition.forEach((position, voices) -> sayings.add(new Saying(
                    position.stance().words().replace(' ', '-'),
                    position.stance().mark(),
                    value(position),
                    position.replaced(),
                    voices.stream()
                            .map(voice -> printed(entry, reports, voice))
                            .distinct()
                            .toList())));
            cells.add(new Cell(sayings));
        }
        return new Row(
                slot.code(),
                slot.question(),
                answer.best().stream().map(ClaimMatrix::label).collect(Collectors.joining(", ")),
                answer.verdict().words(),
                answer.rule(),
                answer.verdict() == Verdict.DISPUTED || answer.verdict() == Verdict.DENIED,
                cells);
    }

    /// What nobody can confirm has no figure, whatever the words.
    private static String value(Position position) {
        if (position.stance() == Stance.CANNOT_CONFIRM && position.value() instanceof SlotValue.Count) {
            return "unknown";
        }
        String who = position.value() instanceof SlotValue.Count count && count.who() != null ? " " + count.who() : "";
        return label(position.value()) + who;
    }

    static String label(SlotValue value) {
        return switch (value) {
            case SlotValue.Event event -> Wording.words(event.words());
            case SlotValue.Count count -> count.label().replace('-', '–');
            case SlotValue.Actor actor -> actor.name();
            case SlotValue.Weapon weapon -> weapon.kind();
            case SlotValue.Damage damage -> damage.label();
            case SlotValue.Clock clock -> clock.label();
            case SlotValue.Where where -> where.label();
            case SlotValue.Answer answer -> answer.words();
        };
    }

    private static Printed printed(LedgerEntry entry, Function<String, Report> reports, Voice voice) {
        Report report = reports.apply(voice.mention().report());
        ReportHead head = entry.reports().get(report.id());
        return new Printed(
                Excerpt.of(report, voice.claim().span()),
                String.join(" ← ", voice.claim().chain().names()),
                report.name(),
                head == null || head.publication().date() == null
                        ? ""
                        : head.publication().date().toString(),
                "/reports/" + report.id() + "#" + anchor(entry, voice));
    }

    private static String anchor(LedgerEntry entry, Voice voice) {
        return entry.incident().mentions().stream()
                .filter(mention -> mention.id().equals(voice.mention()))
                .findFirst()
                .map(mention -> anchor(mention.id(), mention.claims().indexOf(voice.claim())))
                .orElse("");
    }

    /// The name of a claim's place in the report reader.
    static String anchor(org.hearsay.model.MentionId mention, int claim) {
        return "c" + mention.start() + "-" + mention.part() + "-" + claim;
    }
}
