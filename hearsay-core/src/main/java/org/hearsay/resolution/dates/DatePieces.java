package org.hearsay.resolution.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.resolution.dates.DateMeaning.PhaseOf;
import org.hearsay.resolution.dates.DatePiece.Constant;
import org.hearsay.resolution.dates.DatePiece.Day;
import org.hearsay.resolution.dates.DatePiece.Hour;
import org.hearsay.resolution.dates.DatePiece.Meaning;
import org.hearsay.resolution.dates.DatePiece.Phase;
import org.hearsay.resolution.dates.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the pieces of time in a sentence, and joins neighbours: "late" and "Tuesday" and "night".
final class DatePieces {
    /// What may stand between a time and its day: "7 p.m. on Monday", "the night of Monday", "the night from Sunday".
    private static final Pattern BEFORE_DAY = Pattern.compile("[,'@fit^]{0,3}");

    /// What may stand between a day and its time: "Monday at around 7 p.m.".
    private static final Pattern BEFORE_TIME = Pattern.compile(",?[@^ti]{0,2}Q?");

    /// From one day to the next: only a night is told so.
    private static final Pattern TO = Pattern.compile("[>-]|i>");

    private static final Pattern BETWEEN_DAYS = Pattern.compile("[&>-]|,&");

    private final List<DateRules.Rule> rules = DateRules.all();

    /// The pieces of a sentence that mean something, in order, none overlapping another.
    List<DatePiece> in(List<DateWord> words) {
        String signs = signs(words);
        List<DatePiece> pieces = withBareDays(found(words, signs), words, signs);
        List<DatePiece> joined = pieces;
        do {
            pieces = joined;
            joined = joinedOnce(pieces, signs);
        } while (joined.size() < pieces.size());
        joined = withSharedDays(joined, signs);
        return joined.stream()
                .filter(piece -> stands(piece, signs))
                .map(piece -> widened(piece, signs))
                .toList();
    }

    private static String signs(List<DateWord> words) {
        var signs = new StringBuilder();
        words.forEach(word -> signs.append(word.kind().sign()));
        return signs.toString();
    }

    private List<DatePiece> found(List<DateWord> words, String signs) {
        List<DatePiece> pieces = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<DatePiece> longest = Optional.empty();
            for (DateRules.Rule rule : rules) {
                if (!rule.mayBegin(signs.charAt(at))) {
                    continue;
                }
                Optional<DatePiece> piece = piece(rule, words, signs, at);
                if (piece.isPresent()
                        && piece.get().last() > longest.map(DatePiece::last).orElse(-1)) {
                    longest = piece;
                }
            }
            longest.ifPresent(pieces::add);
            at = longest.map(DatePiece::last).orElse(at) + 1;
        }
        return pieces;
    }

    private static Optional<DatePiece> piece(DateRules.Rule rule, List<DateWord> words, String signs, int at) {
        Matcher matcher = rule.pattern().matcher(signs);
        matcher.region(at, signs.length()).useTransparentBounds(true).useAnchoringBounds(false);
        if (!matcher.lookingAt() || matcher.end() == at) {
            return Optional.empty();
        }
        int last = matcher.end() - 1;
        String named = words.subList(at, last + 1).stream()
                .map(DateWord::rule)
                .filter(it -> !it.isEmpty())
                .reduce("", (first, next) -> first.startsWith("en/date-words") ? first : next);
        return rule.meaning()
                .apply(new DateRules.Found(words, matcher))
                .map(meaning -> new DatePiece(at, last, named.isEmpty() ? "en/date-words" : named, meaning));
    }

    /// "Between 25 and 28 March", "September 7 and 8": the month goes for both.
    private static List<DatePiece> withBareDays(List<DatePiece> pieces, List<DateWord> words, String signs) {
        List<DatePiece> all = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            DatePiece piece = pieces.get(at);
            int free = all.isEmpty() ? 0 : all.getLast().last() + 1;
            int before = piece.first() - 2;
            @Nullable Day first = before < free ? null : bareDay(piece, words, before);
            if (first != null && isBetween(signs, before + 1)) {
                all.add(new DatePiece(before, before, piece.rule(), first));
            }
            all.add(piece);
            int behind = piece.last() + 2;
            int taken = at + 1 < pieces.size() ? pieces.get(at + 1).first() : words.size();
            @Nullable Day second = behind < taken ? bareDay(piece, words, behind) : null;
            if (second != null && isBetween(signs, behind - 1) && endsAt(words, behind)) {
                all.add(new DatePiece(behind, behind, piece.rule(), second));
            }
        }
        return all;
    }

    private static boolean isBetween(String signs, int at) {
        return BETWEEN_DAYS.matcher(signs.substring(at, at + 1)).matches();
    }

    /// Whether a word is the last of its kind: behind the 8 of "September 7 and 8" nothing is counted.
    private static boolean endsAt(List<DateWord> words, int at) {
        return at + 1 >= words.size()
                || words.get(at + 1).kind() == Kind.COMMA
                || words.get(at + 1).kind() == Kind.OTHER && !isWord(words.get(at + 1));
    }

    private static boolean isWord(DateWord word) {
        return word.kind() == Kind.OTHER && Character.isLetter(word.value().codePointAt(0));
    }

    /// The day of the same month that a bare figure means; null where the piece is no day of a month.
    private static @Nullable Day bareDay(DatePiece piece, List<DateWord> words, int at) {
        if (at < 0
                || at >= words.size()
                || words.get(at).kind() != Kind.DAY_FIGURE
                || !(piece.meaning() instanceof Day day)) {
            return null;
        }
        int number = words.get(at).number();
        return switch (day.date()) {
            case DateMeaning.DayOfMonth of -> new Day(new DateMeaning.DayOfMonth(of.month(), number, null));
            case DateMeaning.Fixed fixed
            when fixed.date().isDay() && number <= fixed.date().start().lengthOfMonth() -> {
                var date =
                        org.hearsay.model.ImpreciseDate.on(fixed.date().start().withDayOfMonth(number));
                yield new Day(new DateMeaning.Fixed(date, date.toString()));
            }
            default -> null;
        };
    }

    private static List<DatePiece> joinedOnce(List<DatePiece> pieces, String signs) {
        List<DatePiece> joined = new ArrayList<>();
        for (DatePiece piece : pieces) {
            Optional<DatePiece> both = joined.isEmpty()
                    ? Optional.empty()
                    : join(
                            joined.getLast(),
                            piece,
                            signs.substring(joined.getLast().last() + 1, piece.first()));
            if (both.isPresent()) {
                joined.removeLast();
                joined.add(both.get());
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static Optional<DatePiece> join(DatePiece one, DatePiece other, String gap) {
        @Nullable Meaning meaning = null;
        boolean beforeDay = BEFORE_DAY.matcher(gap).matches();
        if (one.meaning() instanceof Phase(PhaseOf.Phase phase) && gap.matches("[-ft@]{0,2}")) {
            meaning = phased(phase, other.meaning());
        } else if (one.meaning() instanceof Hour hour && other.meaning() instanceof Day(DateMeaning date)) {
            if (hour.date() == null && beforeDay) {
                meaning = new Hour(hour.value(), hour.clock(), date);
            } else if (hour.value().equals("NI")
                    && hour.date() instanceof DateMeaning.DaysAway
                    && gap.matches("[i@]?")) {
                // Overnight Sunday, overnight from Sunday: not the night before the report.
                meaning = new Hour(hour.value(), null, date);
            } else if (hour.value().equals("NI")
                    && hour.date() != null
                    && TO.matcher(gap).matches()) {
                // The night from Sunday to Monday: the night begins on Sunday.
                meaning = new Hour(hour.value(), null, new DateMeaning.NightFrom(hour.date()));
            }
        } else if (one.meaning() instanceof Day(DateMeaning date)
                && other.meaning()
                        instanceof Hour(String value, java.time.@Nullable LocalTime clock, @Nullable DateMeaning own)
                && own == null) {
            boolean part = clock == null;
            meaning = (part ? gap.isEmpty() : BEFORE_TIME.matcher(gap).matches()) ? new Hour(value, clock, date) : null;
        } else if (one.meaning()
                        instanceof Hour(String value, java.time.@Nullable LocalTime clock, @Nullable DateMeaning own)
                && own == null
                && clock != null
                && other.meaning() instanceof Hour part
                && part.clock() == null
                && beforeDay) {
            meaning = new Hour(value, clock, part.date());
        }
        return Optional.ofNullable(meaning)
                .map(it -> new DatePiece(
                        one.first(), other.last(), other.meaning() instanceof Day ? other.rule() : one.rule(), it));
    }

    private static @Nullable Meaning phased(PhaseOf.Phase phase, Meaning meaning) {
        return switch (meaning) {
            case Day(DateMeaning date) -> new Day(new PhaseOf(phase, date));
            case Hour hour when hour.clock() == null -> hour;
            case Hour hour -> null;
            case Phase other -> null;
            case Constant constant -> null;
        };
    }

    /// "Between 6 and 7 a.m. on Tuesday": the day goes for both.
    private static List<DatePiece> withSharedDays(List<DatePiece> pieces, String signs) {
        List<DatePiece> shared = new ArrayList<>(pieces);
        for (int at = pieces.size() - 2; at >= 0; at--) {
            DatePiece one = shared.get(at);
            DatePiece next = shared.get(at + 1);
            boolean between = BETWEEN_DAYS
                    .matcher(signs.substring(one.last() + 1, next.first()))
                    .matches();
            if (between
                    && one.meaning() instanceof Hour hour
                    && hour.date() == null
                    && next.meaning() instanceof Hour other) {
                var meaning = new Hour(hour.value(), hour.clock(), other.date());
                shared.set(at, new DatePiece(one.first(), one.last(), one.rule(), meaning));
            }
        }
        return shared;
    }

    /// Whether a piece means something without another: "late" alone does not, nor does "nights".
    private static boolean stands(DatePiece piece, String signs) {
        return switch (piece.meaning()) {
            case Phase phase -> false;
            case Hour hour
            when hour.clock() == null && hour.date() == null ->
                piece.first() < piece.last()
                        || piece.first() > 0 && "bg^i".indexOf(signs.charAt(piece.first() - 1)) >= 0;
            default -> true;
        };
    }

    /// With the "about" and "more than" before it.
    private static DatePiece widened(DatePiece piece, String signs) {
        boolean about = piece.first() > 0
                && signs.charAt(piece.first() - 1) == Kind.ABOUT.sign()
                && (piece.meaning() instanceof Constant || piece.meaning() instanceof Hour);
        return about ? piece.withWords(piece.first() - 1, piece.last()) : piece;
    }
}
