package org.hearsay.resolution.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.model.ImpreciseDate;

/// What a date expression means before it is set against a day.
sealed interface DateExpression {

    /// A year is not written with it: it is the latest that is not after the report.
    int DAYS_AHEAD = 1;

    /// The days it means, seen from a report of that day; empty where it would lie after the report.
    Optional<ImpreciseDate> seenFrom(LocalDate published);

    /// The days it means without knowing the report's day; empty where that decides.
    default Optional<ImpreciseDate> alone() {
        return Optional.empty();
    }

    /// How far it leads: the finer of two expressions wins.
    default boolean isDay() {
        return false;
    }

    /// 28 June 2021, January 2020, 2016.
    record Full(ImpreciseDate date) implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate published) {
            return Optional.of(date).filter(it -> !it.start().isAfter(published.plusDays(DAYS_AHEAD)));
        }

        @Override
        public Optional<ImpreciseDate> alone() {
            return Optional.of(date);
        }

        @Override
        public boolean isDay() {
            return date.isDay();
        }
    }

    /// June 28, without a year.
    record DayOfMonth(int month, int day) implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate published) {
            LocalDate last = published.plusDays(DAYS_AHEAD);
            for (int year = last.getYear(); year > last.getYear() - 5; year--) {
                if (YearMonth.of(year, month).isValidDay(day)
                        && !LocalDate.of(year, month, day).isAfter(last)) {
                    return Optional.of(ImpreciseDate.on(LocalDate.of(year, month, day)));
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /// In June, without a year.
    record Month(int month) implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate published) {
            YearMonth same = YearMonth.of(published.getYear(), month);
            return Optional.of(ImpreciseDate.in(same.isAfter(YearMonth.from(published)) ? same.minusYears(1) : same));
        }
    }

    /// Monday: the nearest one up to the report's day; "last Monday" the nearest one before it.
    record Weekday(DayOfWeek day, boolean before) implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate published) {
            return Optional.of(ImpreciseDate.on(
                    published.with(before ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day))));
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /// Yesterday, overnight: days from the report's day.
    record DaysAway(int from, int to) implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate published) {
            return Optional.of(new ImpreciseDate(published.plusDays(from), published.plusDays(to)));
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }

    /// Over the weekend.
    record Weekend() implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate published) {
            LocalDate saturday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            return Optional.of(new ImpreciseDate(saturday, saturday.plusDays(1)));
        }
    }

    /// Last week.
    record Weeks(int away) implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate published) {
            LocalDate monday = published
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(away);
            LocalDate end = away == 0 ? published : monday.plusDays(6);
            return Optional.of(new ImpreciseDate(monday, end));
        }
    }

    /// Earlier this month, last month.
    record Months(int ago) implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate published) {
            YearMonth month = YearMonth.from(published).minusMonths(ago);
            return Optional.of(ago == 0 ? new ImpreciseDate(month.atDay(1), published) : ImpreciseDate.in(month));
        }
    }

    /// Earlier this year, last year.
    record Years(int ago) implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate published) {
            int year = published.getYear() - ago;
            return Optional.of(
                    ago == 0 ? new ImpreciseDate(LocalDate.of(year, 1, 1), published) : ImpreciseDate.in(year));
        }
    }

    /// A day earlier: counted from the day of the report's main incident, which the resolver hands in.
    record DaysBefore(int days) implements DateExpression {
        @Override
        public Optional<ImpreciseDate> seenFrom(LocalDate main) {
            return Optional.of(ImpreciseDate.on(main.minusDays(days)));
        }

        @Override
        public boolean isDay() {
            return true;
        }
    }
}
