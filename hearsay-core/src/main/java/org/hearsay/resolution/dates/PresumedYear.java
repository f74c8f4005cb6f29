package org.hearsay.resolution.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Mention;
import org.hearsay.model.YearlessDating;
import org.jspecify.annotations.Nullable;

/// The year that is presumed while a report is read that says neither when it was published nor of which year its days
/// are: "on Monday (June 28)", "the day before". So its days can be told apart and counted from, and the year is
/// forgotten again before anybody sees it.
///
/// @param day the first day that the report names without a year, in the year presumed
/// @param isWeekdayKnown whether the report says which day of the week that is, so that its other weekdays are known
/// @param open the expressions of the report as read without a day of publication; those with a date have a year
record PresumedYear(LocalDate day, boolean isWeekdayKnown, List<TimeExpression> open) {
    /// After so many years every day has been every day of the week.
    private static final int CYCLE = 28;

    private static final int ANY_YEAR = 2001;

    /// A report is out a day or two after what it names first.
    private static final int DAYS_LATER = 2;

    private static final int WEEK = 7;
    private static final Pattern DAY_OF_MONTH = Pattern.compile("XXXX-\\d\\d-\\d\\d(T.*)?");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-\\d(T.*)?");

    /// The first year in which the first day named can be told; none where a report names no such day.
    ///
    /// @param named the days without a year, in the order of the text
    /// @param open the expressions as read without a day of publication; the first day named lies after their dates
    static Optional<PresumedYear> of(List<DateMeaning.DayOfMonth> named, List<TimeExpression> open) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        DateMeaning.DayOfMonth first = named.getFirst();
        @Nullable DayOfWeek weekday = first.weekday();
        LocalDate since = open.stream()
                .flatMap(time -> time.date().stream())
                .map(ImpreciseDate::start)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(ANY_YEAR, 1, 1));
        for (int year = since.getYear(); year <= since.getYear() + CYCLE; year++) {
            if (YearMonth.of(year, first.month()).isValidDay(first.day())) {
                LocalDate day = LocalDate.of(year, first.month(), first.day());
                if (!day.isBefore(since) && (weekday == null || day.getDayOfWeek() == weekday)) {
                    return Optional.of(new PresumedYear(day, weekday != null, open));
                }
            }
        }
        return Optional.empty();
    }

    /// The day from which the report is read.
    LocalDate published() {
        return day.plusDays(DAYS_LATER);
    }

    /// What the expressions of a report mean: as they were read without a day of publication where that tells their
    /// date, and from the presumed one where they do not hang on the very day of publication, as "yesterday" does.
    ///
    /// @param presumed the expressions as read from [#published]
    List<TimeExpression> reconciled(List<TimeExpression> presumed) {
        List<TimeExpression> reconciled = new ArrayList<>();
        for (int at = 0; at < open.size(); at++) {
            boolean known = open.get(at).date().isPresent();
            reconciled.add(known || !isTold(open.get(at), presumed.get(at)) ? open.get(at) : presumed.get(at));
        }
        return reconciled;
    }

    private boolean isTold(TimeExpression open, TimeExpression presumed) {
        boolean weekday = isWeekdayKnown
                && WEEKDAY.matcher(open.value()).matches()
                && presumed.date()
                        .filter(date -> Math.abs(date.start().toEpochDay() - day.toEpochDay()) < WEEK)
                        .isPresent();
        return weekday || DAY_OF_MONTH.matcher(open.value()).matches() || presumed.basis() == TimeExpression.Basis.TEXT;
    }

    /// The mention without the year, unless the report gives its date in full.
    Mention forgotten(Mention mention) {
        Dating dating = mention.dating();
        if (dating == null || isKnown(dating)) {
            return mention;
        }
        LocalDate start = dating.date().start();
        return mention.withYearless(new YearlessDating(
                MonthDay.from(start),
                MonthDay.from(dating.date().end()),
                isWeekdayKnown ? start.getDayOfWeek() : null,
                dating.words(),
                dating.basis()));
    }

    private boolean isKnown(Dating dating) {
        return open.stream().flatMap(time -> time.date().stream()).anyMatch(date -> date.meets(dating.date(), 1));
    }
}
