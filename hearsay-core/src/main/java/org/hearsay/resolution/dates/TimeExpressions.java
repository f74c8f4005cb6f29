package org.hearsay.resolution.dates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Span;
import org.hearsay.resolution.dates.DateMeaning.Meant;
import org.hearsay.resolution.dates.DatePiece.Constant;
import org.hearsay.resolution.dates.DatePiece.Day;
import org.hearsay.resolution.dates.DatePiece.Hour;
import org.hearsay.resolution.dates.DatePiece.Phase;
import org.hearsay.resolution.dates.DateWord.Kind;
import org.hearsay.resolution.dates.TimeExpression.Basis;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Finds the time expressions of a report and says what they mean: days counted from the report's own day and from
/// days named before. Thread-safe.
public final class TimeExpressions {
    private static final int NOON = 12;

    /// TIMEX3's parts of the day from noon on.
    private static final Set<String> LATE = Set.of("AF", "EV", "NI");

    private final DateWords words;
    private final DatePieces pieces = new DatePieces();

    /// A sentence with the words that rules see and what they found.
    private record Cut(Sentence sentence, List<DateWord> words, List<DatePiece> pieces) {}

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public TimeExpressions(Lexicon lexicon) {
        words = new DateWords(lexicon);
    }

    /// All of a report, in the order of the text, what lies ahead by the tense of its sentence.
    public List<TimeExpression> in(AnnotatedReport report) {
        @Nullable LocalDate published = report.report().publication().date();
        return in(cut(report), false, new ToldDays(published, true));
    }

    /// All of a report as one reads them who knows that they tell of the past: "Monday" is never a day to come.
    ToldTimes ofThePastIn(AnnotatedReport report) {
        @Nullable LocalDate published = report.report().publication().date();
        List<Cut> sentences = cut(report);
        List<TimeExpression> found = in(sentences, true, new ToldDays(published, true));
        Optional<PresumedYear> year =
                published == null ? PresumedYear.of(daysOfMonths(sentences), found) : Optional.empty();
        return year.map(it -> new ToldTimes(
                        it.reconciled(in(sentences, true, new ToldDays(it.published(), false))), it.published(), year))
                .orElse(new ToldTimes(found, published, year));
    }

    private List<Cut> cut(AnnotatedReport report) {
        String text = report.report().text();
        List<Cut> sentences = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            List<DateWord> all = words.of(sentence, text);
            sentences.add(new Cut(sentence, all, pieces.in(all)));
        }
        return sentences;
    }

    private static List<DateMeaning.DayOfMonth> daysOfMonths(List<Cut> sentences) {
        List<DateMeaning.DayOfMonth> days = new ArrayList<>();
        for (Cut sentence : sentences) {
            for (DatePiece piece : sentence.pieces) {
                @Nullable
                DateMeaning date = switch (piece.meaning()) {
                    case Day day -> day.date();
                    case Hour hour -> hour.date();
                    default -> null;
                };
                if ((date instanceof DateMeaning.NightFrom(DateMeaning first) ? first : date)
                        instanceof DateMeaning.DayOfMonth day) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private static List<TimeExpression> in(List<Cut> sentences, boolean past, ToldDays days) {
        List<TimeExpression> found = new ArrayList<>();
        for (Cut sentence : sentences) {
            List<DateWord> all = sentence.words;
            int last = -1;
            for (DatePiece piece : sentence.pieces) {
                Tense tense = past
                        ? Tense.PAST
                        : Tense.before(sentence.sentence, all.get(piece.first()).start());
                // "On 7 August, twelve days earlier": earlier than what was told before.
                boolean apposed = piece.first() - last == 2 && all.get(last + 1).kind() == Kind.COMMA;
                TimeExpression expression = expression(piece, all, days.view(tense, apposed));
                found.add(expression);
                days.tell(expression);
                last = piece.last();
            }
        }
        return found;
    }

    /// The stretches of time that lie between incidents, in the order of the text.
    List<Lapse> lapsesIn(AnnotatedReport report) {
        List<Lapse> lapses = new ArrayList<>();
        for (Cut sentence : cut(report)) {
            List<DateWord> all = sentence.words;
            for (DatePiece piece : sentence.pieces) {
                if (piece.meaning() instanceof Constant(TimeExpression.Type type, String value)
                        && type == TimeExpression.Type.DURATION) {
                    int last = isTurn(all, piece.last()) ? piece.last() : piece.last() + 1;
                    if (isTurn(all, last)) {
                        Kind kind = all.get(last).kind();
                        var span = new Span(
                                all.get(piece.first()).start(), all.get(last).end());
                        lapses.add(new Lapse(
                                span,
                                value,
                                kind == Kind.AFTER || kind == Kind.FORTH,
                                (kind == Kind.FORTH || kind == Kind.BACK) && !isThan(all, last + 1)));
                    }
                }
            }
        }
        return lapses;
    }

    /// "After", "before", "later", "earlier".
    private static boolean isTurn(List<DateWord> words, int at) {
        return at < words.size()
                && switch (words.get(at).kind()) {
                    case AFTER, BEFORE, FORTH, BACK -> true;
                    default -> false;
                };
    }

    private static boolean isThan(List<DateWord> words, int at) {
        return at < words.size() && words.get(at).kind() == Kind.THAN;
    }

    private static TimeExpression expression(DatePiece piece, List<DateWord> words, DateView view) {
        var span = new Span(
                words.get(piece.first()).start(), words.get(piece.last()).end());
        return switch (piece.meaning()) {
            case Day(DateMeaning date) -> {
                Meant meant = date.from(view);
                yield new TimeExpression(
                        span,
                        TimeExpression.Type.DATE,
                        meant.value(),
                        meant.date(),
                        Optional.empty(),
                        Optional.empty(),
                        meant.basis(),
                        piece.rule());
            }
            case Hour hour -> {
                DateMeaning day = hour.date() == null ? new DateMeaning.Away(Period.DAY, 0, true) : hour.date();
                Meant meant = day.from(view);
                String date = meant.date().map(it -> it.start().toString()).orElse(meant.value());
                boolean untold = hour.date() == null && view.named() == null;
                yield new TimeExpression(
                        span,
                        TimeExpression.Type.TIME,
                        date + "T" + hour.value(),
                        untold ? meant.date().map(it -> untold(it, hour)) : meant.date(),
                        Optional.ofNullable(hour.clock()),
                        zone(words.subList(piece.first(), piece.last() + 1)),
                        untold ? Basis.UNTOLD : meant.basis(),
                        piece.rule());
            }
            case Constant(TimeExpression.Type type, String value) ->
                new TimeExpression(
                        span,
                        type,
                        value,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Basis.ALONE,
                        piece.rule());
            case Phase phase -> throw new IllegalStateException("a phase stands for nothing alone: " + phase);
        };
    }

    /// A report of Tuesday that says "at 19:44" and no day tells of Monday or Tuesday; at dawn it was today.
    private static ImpreciseDate untold(ImpreciseDate published, Hour hour) {
        boolean late = hour.clock() == null
                ? LATE.contains(hour.value())
                : hour.clock().getHour() >= NOON;
        return late ? new ImpreciseDate(published.start().minusDays(1), published.end()) : published;
    }

    /// The zone that stands behind the clock, not the one in brackets: "19:44 local time (1644 GMT)" is local.
    private static Optional<ZoneId> zone(List<DateWord> words) {
        for (int at = 1; at < words.size(); at++) {
            boolean inBrackets = at > 1 && words.get(at - 2).kind() == Kind.OPEN;
            if (words.get(at).kind() == Kind.ZONE && !inBrackets) {
                return zone(words.get(at).value());
            }
        }
        return Optional.empty();
    }

    private static Optional<ZoneId> zone(String name) {
        boolean known = name.equals("Z")
                || name.startsWith("+")
                || name.startsWith("-0")
                || name.startsWith("-1")
                || name.contains("/");
        return known ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
