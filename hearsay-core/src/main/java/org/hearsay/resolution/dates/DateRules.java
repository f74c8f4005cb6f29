package org.hearsay.resolution.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.resolution.dates.DateMeaning.Which;
import org.hearsay.resolution.dates.DatePiece.Constant;
import org.hearsay.resolution.dates.DatePiece.Day;
import org.hearsay.resolution.dates.DatePiece.Hour;
import org.hearsay.resolution.dates.DatePiece.Meaning;
import org.hearsay.resolution.dates.DateWord.Kind;
import org.jspecify.annotations.Nullable;

/// The rules for days and times of day. A pattern is written in the signs of [DateWord.Kind], each under words that
/// show it; at every word the rule that takes most words wins, of equals the first.
final class DateRules {
    private static final int CENTURY = 100;

    /// A rule.
    ///
    /// @param pattern over the signs of a sentence's words
    /// @param meaning what its words mean; empty where they make no sense, such as the 31st of June
    /// @param firsts the signs that it can begin with
    record Rule(Pattern pattern, BitSet firsts, Function<Found, Optional<Meaning>> meaning) {
        static Rule of(String pattern, Function<Found, Optional<Meaning>> meaning) {
            var compiled = Pattern.compile(pattern);
            return new Rule(compiled, firsts(compiled), meaning);
        }

        /// Whether it may fit where a word of that sign stands; most rules are spared the try at most words.
        boolean mayBegin(char sign) {
            return firsts.get(sign);
        }

        private static BitSet firsts(Pattern pattern) {
            var firsts = new BitSet();
            boolean looksBehind = pattern.pattern().contains("(?<=");
            for (Kind first : Kind.values()) {
                boolean fits = fits(pattern, "", first)
                        || looksBehind
                                && Arrays.stream(Kind.values())
                                        .anyMatch(before -> fits(pattern, Character.toString(before.sign()), first));
                firsts.set(first.sign(), fits);
            }
            return firsts;
        }

        /// A pattern that fails before it has seen all there is cannot begin so, whatever follows.
        private static boolean fits(Pattern pattern, String before, Kind first) {
            String signs = before + first.sign();
            Matcher matcher = pattern.matcher(signs);
            matcher.region(before.length(), signs.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            return matcher.lookingAt() || matcher.hitEnd();
        }
    }

    /// A place where a rule's pattern fits.
    record Found(List<DateWord> words, Matcher matcher) {
        Optional<DateWord> word(String group) {
            return matcher.group(group) == null ? Optional.empty() : Optional.of(words.get(matcher.start(group)));
        }

        DateWord first() {
            return words.get(matcher.start());
        }

        DateWord need(String group) {
            return words.get(matcher.start(group));
        }
    }

    private DateRules() {}

    /// All of them.
    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(days());
        rules.addAll(longer());
        rules.addAll(otherCalendars());
        rules.addAll(ClockRules.all());
        rules.addAll(SpanRules.all());
        return rules;
    }

    private static List<Rule> days() {
        return List.of(
                // 2021-06-28, 28/06/2021, 6/28/21
                Rule.of("G", found -> figures(found.first().values()).map(DateRules::fixed)),
                // (Monday,) 28 June (2021); the 28th of June; 5 June 89
                Rule.of("(?:(?<w>W),?)?t?(?<d>[Do])f?(?<m>M)(?:,?(?<y>[YN]))?", DateRules::dayOfMonth),
                // (Monday,) June 28(, 2021)
                Rule.of("(?:(?<w>W),?)?(?<m>M)t?(?<d>D)(?:,?(?<y>Y))?", DateRules::dayOfMonth),
                // Monday (28 June), Monday (June 28, 2021)
                Rule.of("(?<w>W)\\(t?(?<d>[Do])f?(?<m>M)(?:,?(?<y>Y))?\\)", DateRules::dayOfMonth),
                Rule.of("(?<w>W)\\((?<m>M)t?(?<d>D)(?:,?(?<y>Y))?\\)", DateRules::dayOfMonth),
                // the 11th of this month; the 11th
                Rule.of("t?(?<d>[Do])f(?<l>L)(?<u>U)", DateRules::dayOfThat),
                // Monday, last Monday
                Rule.of("(?:t?(?<l>L))?(?<w>W)", DateRules::weekday),
                // today, overnight
                Rule.of("R", found -> Optional.of(relative(found.first()))),
                // Christmas Day, Easter 2019, last Christmas
                Rule.of("(?<l>L)?(?<h>H)(?:,?(?<y>Y))?", found -> Optional.of(new Day(holiday(found)))),
                // the day after Christmas
                Rule.of("t(?<u>U)(?<s>[bg])(?<h>H)", DateRules::dayBeside),
                // over the weekend, last weekend
                Rule.of("L?w", found -> Optional.of(new Day(new DateMeaning.Weekend()))));
    }

    private static List<Rule> longer() {
        return List.of(
                // June 2021, June of 2021
                Rule.of("(?<m>M),?f?(?<y>Y)", found -> Optional.of(month(found))),
                // November last year
                Rule.of("(?<m>M)f?(?<l>L)(?<u>U)", DateRules::monthOfThat),
                // June, last June
                Rule.of(
                        "(?:t?(?<l>L))?(?<m>M)",
                        found -> Optional.of(new Day(new DateMeaning.MonthOfYear(
                                found.need("m").number(), which(found.word("l")).orElse(Which.THIS))))),
                // in 2016; 2009-2010
                Rule.of(
                        "(?<=[iEf&>(,@Qtbg-])Y(?!M)|Y(?=-Y)",
                        found -> Optional.of(year(found.first().number()))),
                // last week, the previous month, the same day
                Rule.of("t?(?<l>L)(?<u>U)", found -> period(found.need("l"), found.need("u"))),
                // (the beginning of) the year
                Rule.of(
                        "(?<=E)t(?<u>U)|(?<=E)(?<v>U)",
                        found -> Period.of((found.word("u").isPresent() ? found.need("u") : found.need("v")).value())
                                .map(it -> new Day(new DateMeaning.Away(it, 0, false)))),
                // the 1990s
                Rule.of(
                        "t?(?<e>E)?(?<d>d)",
                        found -> Optional.of(decade(found.need("d").value()))),
                // in spring, this spring, the summer of 1999
                Rule.of("(?:(?<=[it])|(?<l>L))(?<s>S)(?:f?(?<y>Y))?", DateRules::season),
                Rule.of("(?<s>S)f?(?<y>Y)(?<l>L)?", DateRules::season),
                // the first half of 2009, the third quarter of last year
                Rule.of("t?(?<n>[Do])(?<q>[hq])(?:f(?:(?<y>Y)|t?(?<l>L)?(?<u>U)))?", DateRules::part));
    }

    private static List<Rule> otherCalendars() {
        return List.of(
                // 10 Muharram 1443
                Rule.of("(?<d>[Do])f?(?<j>[JI]),?(?<y>[NY])", DateRules::other),
                // Khordad 20, 1399
                Rule.of("(?<j>[JI])(?<d>D),?(?<y>[NY])", DateRules::other));
    }

    private static Optional<Meaning> dayOfMonth(Found found) {
        int month = found.need("m").number();
        int day = found.need("d").number();
        @Nullable
        DayOfWeek weekday =
                found.word("w").map(word -> DayOfWeek.of(word.number())).orElse(null);
        Optional<DateWord> year = found.word("y");
        if (year.isEmpty()) {
            return Optional.of(month)
                    .filter(it -> day <= YearMonth.of(2000, it).lengthOfMonth())
                    .map(it -> new Day(new DateMeaning.DayOfMonth(it, day, weekday)));
        }
        int number = year.get().number();
        int full = number < CENTURY ? twoFigures(number) : number;
        if (full < 1000 || full > 2999) {
            return Optional.of(new Day(new DateMeaning.DayOfMonth(month, day, weekday)));
        }
        YearMonth whole = YearMonth.of(full, month);
        return Optional.of(
                whole.isValidDay(day)
                        ? fixed(whole.atDay(day))
                        : new Day(new DateMeaning.Fixed(ImpreciseDate.in(whole), whole.toString())));
    }

    /// 89 is 1989, 21 is 2021.
    private static int twoFigures(int year) {
        return year < 50 ? 2000 + year : 1900 + year;
    }

    private static Meaning fixed(LocalDate day) {
        return new Day(new DateMeaning.Fixed(ImpreciseDate.on(day), day.toString()));
    }

    static Meaning year(int year) {
        return new Day(new DateMeaning.Fixed(ImpreciseDate.in(year), Integer.toString(year)));
    }

    private static Meaning month(Found found) {
        YearMonth month = YearMonth.of(found.need("y").number(), found.need("m").number());
        return new Day(new DateMeaning.Fixed(ImpreciseDate.in(month), month.toString()));
    }

    private static Meaning decade(String figures) {
        int first = figures.length() == 2 ? 1900 + Integer.parseInt(figures) : Integer.parseInt(figures);
        var date = new ImpreciseDate(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
        return new Day(new DateMeaning.Fixed(date, Integer.toString(first / 10)));
    }

    private static Optional<Meaning> dayOfThat(Found found) {
        return period(found.need("l"), found.need("u"))
                .filter(it -> found.need("u").value().equals(Period.MONTH.designator()))
                .map(it -> new Day(new DateMeaning.DayOfThat(found.need("d").number(), ((Day) it).date())));
    }

    private static Optional<Meaning> monthOfThat(Found found) {
        return period(found.need("l"), found.need("u"))
                .filter(it -> found.need("u").value().equals(Period.YEAR.designator()))
                .map(it -> new Day(new DateMeaning.MonthOfThat(found.need("m").number(), ((Day) it).date())));
    }

    private static Optional<Meaning> weekday(Found found) {
        Which which = which(found.word("l"))
                .filter(it -> it != Which.THIS && it != Which.SAME)
                .orElse(null);
        return Optional.of(
                new Day(new DateMeaning.Weekday(DayOfWeek.of(found.need("w").number()), which)));
    }

    private static Meaning relative(DateWord word) {
        int first = word.number();
        int last = Integer.parseInt(word.values().getLast());
        var date = new DateMeaning.DaysAway(first, last);
        return first == last ? new Day(date) : new Hour("NI", null, date);
    }

    private static DateMeaning holiday(Found found) {
        return new DateMeaning.OnHoliday(
                Holiday.of(found.need("h").values()),
                found.word("y").map(DateWord::number).orElse(0),
                which(found.word("l")).map(Which::step).orElse(0));
    }

    private static Optional<Meaning> dayBeside(Found found) {
        boolean isDay = found.need("u").value().equals(Period.DAY.designator());
        int days = found.need("s").kind() == Kind.BEFORE ? -1 : 1;
        var holiday = new DateMeaning.OnHoliday(Holiday.of(found.need("h").values()), 0, 0);
        return isDay ? Optional.of(new Day(new DateMeaning.DaysFrom(days, holiday))) : Optional.empty();
    }

    /// Last week, the next day: counted from the report's own day, unless the word says or the sentence shows that it
    /// counts from the day told of.
    private static Optional<Meaning> period(DateWord shift, DateWord unit) {
        Which which = Which.valueOf(shift.value().toUpperCase(Locale.ROOT));
        Optional<Period> period = Period.of(unit.value());
        boolean plural = which == Which.RECENT || SpanRules.isPlural(unit);
        if (period.isEmpty() || plural) {
            return Optional.empty();
        }
        if (period.get() == Period.DAY && which == Which.THIS) {
            // "to this day", "from this day on": no day on which something happened
            return Optional.of(new Constant(TimeExpression.Type.DATE, "PRESENT_REF"));
        }
        boolean ofText = which.isOfText() || period.get() == Period.DAY;
        return Optional.of(new Day(new DateMeaning.Away(period.get(), which.step(), ofText)));
    }

    private static Optional<Meaning> season(Found found) {
        int year = found.word("y").map(DateWord::number).orElse(0);
        int step = which(found.word("l")).filter(it -> it == Which.NEXT).isPresent() ? 1 : 0;
        return Optional.of(new Day(new DateMeaning.Season(found.need("s").value(), year, step)));
    }

    private static Optional<Meaning> part(Found found) {
        boolean half = found.need("q").kind() == Kind.HALF;
        int number = found.need("n").number();
        if (number > (half ? 2 : 4)) {
            return Optional.empty();
        }
        DateMeaning year = found.word("y")
                .map(it -> ((Day) year(it.number())).date())
                .orElse(new DateMeaning.Away(
                        Period.YEAR, which(found.word("l")).map(Which::step).orElse(0), false));
        return Optional.of(new Day(new DateMeaning.PartOfThat(half ? "H" : "Q", number, half ? 6 : 3, year)));
    }

    private static Optional<Meaning> other(Found found) {
        DateWord month = found.need("j");
        int year = found.need("y").number();
        int day = found.need("d").number();
        Optional<LocalDate> date = month.kind() == Kind.HIJRI
                ? OtherCalendars.hijri(year, month.number(), day)
                : OtherCalendars.persian(year, month.number(), day);
        return date.map(DateRules::fixed);
    }

    /// Year first, or last with the month where only one of the two others can be it; of 7.10.2023 the day comes
    /// first, of 7/10/2023 it is unknown.
    private static Optional<LocalDate> figures(List<String> parts) {
        try {
            int one = Integer.parseInt(parts.get(0));
            int two = Integer.parseInt(parts.get(1));
            int three = Integer.parseInt(parts.get(2));
            if (one >= 1000) {
                return Optional.of(LocalDate.of(one, two, three));
            }
            boolean point = parts.size() > 3;
            if (parts.get(2).length() == 3 || !point && one <= 12 && two <= 12 && one != two) {
                return Optional.empty();
            }
            int year = three < CENTURY ? twoFigures(three) : three;
            boolean monthFirst = !point && two > 12;
            return Optional.of(monthFirst ? LocalDate.of(year, one, two) : LocalDate.of(year, two, one));
        } catch (DateTimeException | NumberFormatException noDate) {
            return Optional.empty();
        }
    }

    static Optional<Which> which(Optional<DateWord> shift) {
        return shift.map(it -> Which.valueOf(it.value().toUpperCase(Locale.ROOT)));
    }
}
