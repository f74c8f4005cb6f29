package org.hearsay.resolution.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds the date and time expressions of a sentence.
final class DateReader {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})");

    /// Kinds of words that make a number before them a time of day.
    private static final Set<String> CLOCK_MARKS = Set.of("am", "pm", "local");

    private final PhraseIndex<Word> words = new PhraseIndex<>();

    private record Word(String kind, List<String> values, String rule) {
        int number(int at) {
            return Integer.parseInt(values.get(at));
        }
    }

    /// A date expression in its sentence.
    record FoundDate(DateExpression expression, Span span, Token head, String rule) {}

    /// A time of day in its sentence.
    record FoundTime(LocalTime time, Span span, Token head, String rule) {}

    DateReader(Lexicon lexicon) {
        for (Row row : lexicon.table("en/date-words").rows()) {
            List<String> parts = List.of(row.need("meaning").split(" "));
            var word = new Word(parts.getFirst(), parts.subList(1, parts.size()), row.id());
            if (!word.kind().equals("clock") && !word.values().stream().allMatch(it -> it.matches("-?\\d+"))) {
                throw row.wrong("numbers must follow '" + word.kind() + "'; see the head of the file");
            }
            words.add(row.need("word"), word);
        }
    }

    List<FoundDate> dates(Sentence sentence) {
        List<FoundDate> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<FoundDate> date = dateAt(sentence, at);
            if (date.isPresent()) {
                found.add(date.get());
                at = lastWithin(sentence, at, date.get().span());
            }
            at++;
        }
        return found;
    }

    private static int lastWithin(Sentence sentence, int from, Span span) {
        int at = from;
        while (at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).span().end() <= span.end()) {
            at++;
        }
        return at;
    }

    private Optional<FoundDate> dateAt(Sentence sentence, int at) {
        Token token = sentence.token(at);
        Matcher iso = ISO.matcher(token.word());
        if (iso.matches()) {
            return full(iso.group(1), iso.group(2), iso.group(3))
                    .map(date -> new FoundDate(new DateExpression.Full(date), token.span(), token, "en/date-words"));
        }
        Optional<FoundDate> dayFirst = dayOfMonth(sentence, at)
                .flatMap(day -> monthAt(sentence, at + 1).map(month -> withYear(sentence, at, at + 1, month, day)));
        if (dayFirst.isPresent()) {
            return dayFirst;
        }
        Optional<FoundDate> bareYear = bareYear(sentence, at);
        if (bareYear.isPresent()) {
            return bareYear;
        }
        return words.at(sentence, at).flatMap(match -> worded(sentence, match));
    }

    /// What a word means; "may" and "march" are months only as names or before a day.
    private Optional<FoundDate> worded(Sentence sentence, Match<Word> match) {
        int last = match.last().index();
        Word word = match.value();
        if (word.kind().equals("month")) {
            Optional<Integer> day = dayOfMonth(sentence, last + 1);
            return match.first().isProperNoun() || day.isPresent()
                    ? Optional.of(withYear(sentence, last, day.isPresent() ? last + 1 : last, word, day.orElse(0)))
                    : Optional.empty();
        }
        Optional<DateExpression> expression = switch (word.kind()) {
            case "weekday" ->
                Optional.of(new DateExpression.Weekday(DayOfWeek.of(word.number(0)), isBefore(sentence, match)));
            case "day" ->
                Optional.of(new DateExpression.DaysAway(
                        word.number(0), word.number(word.values().size() - 1)));
            case "before" -> Optional.of(new DateExpression.DaysBefore(word.number(0)));
            case "weekend" -> Optional.of(new DateExpression.Weekend());
            case "week" -> Optional.of(new DateExpression.Weeks(word.number(0)));
            case "month-ago" -> Optional.of(new DateExpression.Months(word.number(0)));
            case "year-ago" -> Optional.of(new DateExpression.Years(word.number(0)));
            default -> Optional.empty();
        };
        return expression.map(it -> new FoundDate(it, Sentence.cover(match.tokens()), match.last(), word.rule()));
    }

    private boolean isBefore(Sentence sentence, Match<Word> match) {
        int at = match.first().index() - 1;
        return at >= 0
                && words.at(sentence, at)
                        .filter(before -> before.value().kind().equals("last"))
                        .isPresent();
    }

    private Optional<Word> monthAt(Sentence sentence, int at) {
        return at >= sentence.tokens().size()
                ? Optional.empty()
                : words.at(sentence, at)
                        .map(Match::value)
                        .filter(word -> word.kind().equals("month"));
    }

    private static Optional<Integer> dayOfMonth(Sentence sentence, int at) {
        if (at >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(sentence.token(at).word());
        return day.matches()
                ? Optional.of(Integer.parseInt(day.group(1))).filter(it -> it >= 1 && it <= 31)
                : Optional.empty();
    }

    /// A month from token `first`, its day up to token `last`, and the year behind them where there is one.
    ///
    /// @param day 0 where none is given
    private static FoundDate withYear(Sentence sentence, int first, int last, Word month, int day) {
        int number = month.number(0);
        int at = last + 1;
        if (at < sentence.tokens().size() && sentence.token(at).word().equals(",")) {
            at++;
        }
        boolean year = at < sentence.tokens().size()
                && YEAR.matcher(sentence.token(at).word()).matches();
        int end = year ? at : last;
        Span span = sentence.token(first).span().cover(sentence.token(end).span());
        Token head = sentence.token(first);
        if (!year) {
            DateExpression open =
                    day == 0 ? new DateExpression.Month(number) : new DateExpression.DayOfMonth(number, day);
            return new FoundDate(open, span, head, month.rule());
        }
        int inYear = Integer.parseInt(sentence.token(at).word());
        ImpreciseDate date = day == 0 || !YearMonth.of(inYear, number).isValidDay(day)
                ? ImpreciseDate.in(YearMonth.of(inYear, number))
                : ImpreciseDate.on(LocalDate.of(inYear, number, day));
        return new FoundDate(new DateExpression.Full(date), span, head, month.rule());
    }

    /// "in 2016": a bare year behind a preposition.
    private static Optional<FoundDate> bareYear(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean marked = at > 0 && sentence.token(at - 1).tag().equals("IN");
        return marked && YEAR.matcher(token.word()).matches()
                ? Optional.of(new FoundDate(
                        new DateExpression.Full(ImpreciseDate.in(Integer.parseInt(token.word()))),
                        token.span(),
                        token,
                        "en/date-words"))
                : Optional.empty();
    }

    private static Optional<ImpreciseDate> full(String year, String month, String day) {
        try {
            return Optional.of(ImpreciseDate.on(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The times of day: "7:44 PM local time", "1 a.m.", "midnight".
    List<FoundTime> times(Sentence sentence) {
        List<FoundTime> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            timeAt(sentence, token).ifPresent(found::add);
        }
        return found;
    }

    private Optional<FoundTime> timeAt(Sentence sentence, Token token) {
        Optional<Match<Word>> word = words.at(sentence, token.index());
        if (word.filter(match -> match.value().kind().equals("clock")).isPresent()) {
            Word clock = word.get().value();
            return Optional.of(
                    new FoundTime(LocalTime.parse(clock.values().getFirst()), token.span(), token, clock.rule()));
        }
        Matcher clock = CLOCK.matcher(token.word());
        boolean minutes = clock.matches();
        Optional<Integer> hour =
                minutes ? Optional.of(Integer.parseInt(clock.group(1))) : dayOfMonth(sentence, token.index());
        Optional<Match<Word>> mark = markBehind(sentence, token.index());
        if (hour.isEmpty()
                || mark.isEmpty()
                        && !(minutes
                                && token.index() > 0
                                && sentence.token(token.index() - 1).tag().equals("IN"))) {
            return Optional.empty();
        }
        int minute = minutes ? Integer.parseInt(clock.group(2)) : 0;
        String half = mark.map(match -> match.value().kind()).orElse("local");
        String rule = mark.map(match -> match.value().rule()).orElse("en/date-words");
        Span span = mark.map(match -> token.span().cover(match.last().span())).orElse(token.span());
        return clock(hour.get(), minute, half).map(time -> new FoundTime(time, span, token, rule));
    }

    private Optional<Match<Word>> markBehind(Sentence sentence, int at) {
        return at + 1 >= sentence.tokens().size()
                ? Optional.empty()
                : words.at(sentence, at + 1)
                        .filter(match -> CLOCK_MARKS.contains(match.value().kind()));
    }

    private static Optional<LocalTime> clock(int hour, int minute, String half) {
        int of24 = switch (half) {
            case "am" -> hour % 12;
            case "pm" -> hour % 12 + 12;
            default -> hour;
        };
        boolean twelve = !half.equals("local");
        return of24 < 24 && minute < 60 && (!twelve || hour <= 12)
                ? Optional.of(LocalTime.of(of24, minute))
                : Optional.empty();
    }
}
