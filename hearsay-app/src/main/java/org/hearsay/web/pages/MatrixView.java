package org.hearsay.web.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.assessment.ClaimMatrix;
import org.hearsay.assessment.Origins;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.MentionId;
import org.hearsay.model.Origin;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// Who says what: the questions down, the independent voices across, their words in the cells.
///
/// @param origins the voices, in the order of [ClaimMatrix]
/// @param rows the questions on which something is said
public record MatrixView(List<Column> origins, List<Row> rows) {
    private static final int FEW = 4;

    public MatrixView {
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
    /// @param best the first of the values that lists show
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

    /// The matrix of an incident.
    ///
    /// @param reports the report of an id
    public static MatrixView of(LedgerEntry entry, Function<String, Report> reports) {
        ClaimMatrix matrix = ClaimMatrix.of(entry.assessment());
        var origins = new Origins(entry.reports());
        return new MatrixView(
                matrix.origins().stream()
                        .map(origin -> new Column(origin.name(), Wording.kind(origin.kind()), origin.proven()))
                        .toList(),
                matrix.rows().stream()
                        .map(row -> row(entry, reports, matrix, row, origins))
                        .toList());
    }

    private static Row row(
            LedgerEntry entry,
            Function<String, Report> reports,
            ClaimMatrix matrix,
            ClaimMatrix.Row row,
            Origins origins) {
        SlotAssessment answer = entry.assessment().on(row.slot()).orElseThrow();
        List<Cell> cells = matrix.origins().stream()
                .map(origin -> new Cell(row.cells().getOrDefault(origin, List.of()).stream()
                        .map(position -> saying(entry, reports, position, voices(position, origin, origins)))
                        .toList()))
                .toList();
        return new Row(
                row.slot().code(),
                row.slot().question(),
                best(answer),
                row.verdict().words(),
                answer.rule(),
                row.isDisputed(),
                cells);
    }

    /// The first few; all of them stand in the cells.
    private static String best(SlotAssessment answer) {
        String few = answer.best().stream()
                .limit(FEW)
                .map(MatrixView::label)
                .map(Wording::brief)
                .distinct()
                .collect(Collectors.joining(", "));
        int more = answer.best().size() - FEW;
        return more > 0 ? few + " and " + more + " more" : few;
    }

    /// The claims of a position that count for one of those who hold it.
    private static List<Voice> voices(Position position, Origin origin, Origins origins) {
        return position.voices().stream()
                .filter(voice -> origins.heard(position, voice).equals(origin))
                .toList();
    }

    private static Saying saying(
            LedgerEntry entry, Function<String, Report> reports, Position position, List<Voice> voices) {
        return new Saying(
                position.stance().words().replace(' ', '-'),
                position.stance().mark().replace('-', '−'),
                value(position),
                position.replaced(),
                voices.stream()
                        .map(voice -> printed(entry, reports, voice))
                        .distinct()
                        .toList());
    }

    /// What nobody can confirm has no figure, whatever the words.
    static String value(Position position) {
        if (position.stance() == Stance.CANNOT_CONFIRM && position.value() instanceof SlotValue.Count) {
            return "unknown";
        }
        String who = position.value() instanceof SlotValue.Count count && count.who() != null ? " " + count.who() : "";
        return Wording.brief(label(position.value())) + who;
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
                address(entry, voice));
    }

    /// Where a claim stands in the report reader.
    static String address(LedgerEntry entry, Voice voice) {
        return "/reports/" + voice.mention().report() + "#" + anchor(entry, voice);
    }

    private static String anchor(LedgerEntry entry, Voice voice) {
        return entry.incident().mentions().stream()
                .filter(mention -> mention.id().equals(voice.mention()))
                .findFirst()
                .map(mention -> anchor(mention.id(), mention.claims().indexOf(voice.claim())))
                .orElse("");
    }

    /// The name of a claim's place in the report reader.
    static String anchor(MentionId mention, int claim) {
        return "c" + mention.start() + "-" + mention.part() + "-" + claim;
    }
}
