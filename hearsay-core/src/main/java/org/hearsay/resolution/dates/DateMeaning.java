package org.hearsay.resolution.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.resolution.dates.TimeExpression.Basis;
import org.jspecify.annotations.Nullable;

/// What the words of a date mean before it is known from where they are seen.
sealed interface DateMeaning {

    /// A day or more, and its name in TIMEX3.
    ///
    /// @param date empty where it cannot be known
    record Meant(String value, Optional<ImpreciseDate> date, Basis basis) {
        static Meant unknown(String value) {
            return new Meant(value, Optional.empty(), Basis.PUBLICATION);
        }

        static Meant of(Period period, LocalDate day, Basis basis) {
            return new Meant(period.value(day), Optional.of(period.around(day)), basis);
        }
    }

    /// What they mean from there.
    Meant from(DateView view);

    /// Which of several it is.
    enum Which {
        LAST(-1),
        PREVIOUS(-1),
        THIS(0),
        NEXT(1),
        FOLLOWING(1),
        SAME(0),
        RECENT(-1);

        private final int step;

        Which(int step) {
            this.step = step;
        }

        int step() {
            return step;
        }

        /// Whether it counts from the day the text tells of and not from the report's own.
        boolean isOfText() {
            return this == PREVIOUS || this == FOLLOWING || this == SAME;
        }
    }

    /// 28 June 2021, January 2020, 2016: the words say it all.
    record Fixed(ImpreciseDate date, String value) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            return new Meant(value, Optional.of(date), Basis.ALONE);
        }
    }

    /// June 28, without a year: the latest that is not after the report, or the next one where that is near and the
    /// latest long ago.
    ///
    /// @param weekday which day of the week it is; null where the words do not say
    record DayOfMonth(int month, int day, @Nullable DayOfWeek weekday) implements DateMeaning {
        private static final int LONG_AGO = 330;
        private static final int SOON = 120;

        @Override
        public Meant from(DateView view) {
            LocalDate published = view.published();
            if (published == null) {
                return Meant.unknown("XXXX-%02d-%02d".formatted(month, day));
            }
            Optional<LocalDate> latest = search(published.plusDays(1), -1);
            Optional<LocalDate> next = search(published, 1).filter(it -> it.isBefore(published.plusDays(SOON)));
            boolean far = latest.filter(it -> it.isAfter(published.minusDays(LONG_AGO)))
                    .isEmpty();
            Optional<LocalDate> chosen =
                    (view.ahead() || far && view.tense() != Tense.PAST) && next.isPresent() ? next : latest;
            return chosen.map(it -> Meant.of(Period.DAY, it, Basis.PUBLICATION))
                    .orElse(Meant.unknown("XXXX-%02d-%02d".formatted(month, day)));
        }

        private Optional<LocalDate> search(LocalDate from, int step) {
            for (int year = from.getYear(); Math.abs(year - from.getYear()) < 5; year += step) {
                if (YearMonth.of(year, month).isValidDay(day)) {
                    LocalDate date = LocalDate.of(year, month, day);
                    if (step < 0 ? !date.isAfter(from) : !date.isBefore(from)) {
                        return Optional.of(date);
                    }
                }
            }
            return Optional.empty();
        }
    }

    /// June, last June, without a year.
    record MonthOfYear(int month, Which which) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            LocalDate published = view.published();
            if (published == null) {
                return Meant.unknown("XXXX-%02d".formatted(month));
            }
            YearMonth own = YearMonth.from(published);
            YearMonth same = YearMonth.of(published.getYear(), month);
            boolean next = which == Which.NEXT || which == Which.THIS && view.ahead();
            YearMonth chosen = next
                    ? same.isBefore(own) || which == Which.NEXT && same.equals(own) ? same.plusYears(1) : same
                    : same.isAfter(own) || which == Which.LAST && same.equals(own) ? same.minusYears(1) : same;
            return Meant.of(Period.MONTH, chosen.atDay(1), Basis.PUBLICATION);
        }
    }

    /// Monday: the nearest one up to the report's day, or from there on; "last Monday" the nearest one before it.
    record Weekday(DayOfWeek day, @Nullable Which which) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            LocalDate published = view.published();
            if (published == null) {
                return Meant.unknown("XXXX-WXX-" + day.getValue());
            }
            boolean onwards = which == Which.NEXT || which == Which.FOLLOWING || view.ahead();
            LocalDate meant = which == null && !onwards
                    ? published.with(TemporalAdjusters.previousOrSame(day))
                    : published.with(adjuster(onwards));
            return Meant.of(Period.DAY, meant, Basis.PUBLICATION);
        }

        private TemporalAdjuster adjuster(boolean onwards) {
            if (!onwards) {
                return TemporalAdjusters.previous(day);
            }
            return which == null ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.next(day);
        }
    }

    /// Today, overnight: days from the report's own.
    record DaysAway(int first, int last) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            LocalDate published = view.published();
            return published == null
                    ? Meant.unknown(Period.DAY.unknown())
                    : new Meant(
                            published.plusDays(first).toString(),
                            Optional.of(new ImpreciseDate(published.plusDays(first), published.plusDays(last))),
                            Basis.PUBLICATION);
        }
    }

    /// Last week, three weeks ago, two months later, the same day.
    ///
    /// @param ofText whether it counts from the day the text tells of
    record Away(Period period, int count, boolean ofText) implements DateMeaning {
        /// Months and years may be counted from a month or a year, days only from a day.
        private @Nullable LocalDate told(DateView view) {
            boolean coarse = period.compareTo(Period.MONTH) >= 0;
            return coarse && view.named() != null ? view.named() : view.told();
        }

        @Override
        public Meant from(DateView view) {
            LocalDate from = ofText ? told(view) : view.published();
            if (from == null) {
                return Meant.unknown(period.unknown());
            }
            Basis basis = ofText ? Basis.TEXT : Basis.PUBLICATION;
            LocalDate day = period.plus(from, count);
            ImpreciseDate whole = period.around(day);
            boolean runs = count == 0 && !ofText && period != Period.DAY;
            // Of a period that still runs, news knows the part that is over.
            ImpreciseDate known = runs && !view.ahead() ? new ImpreciseDate(whole.start(), day) : whole;
            return new Meant(period.value(day), Optional.of(known), basis);
        }
    }

    /// The weekend: the latest one that has begun.
    record Weekend() implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            LocalDate published = view.published();
            if (published == null) {
                return Meant.unknown("XXXX-WXX-WE");
            }
            LocalDate saturday = published.with(
                    view.ahead()
                            ? TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)
                            : TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            return new Meant(
                    Period.WEEK.value(saturday) + "-WE",
                    Optional.of(new ImpreciseDate(saturday, saturday.plusDays(1))),
                    Basis.PUBLICATION);
        }
    }

    /// Spring, the summer of 1999.
    ///
    /// @param code TIMEX3's
    /// @param year 0 where none is given
    record Season(String code, int year, int step) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            LocalDate published = view.published();
            if (year == 0 && published == null) {
                return Meant.unknown("XXXX-" + code);
            }
            LocalDate start = start(year);
            if (published != null && year == 0) {
                start = start(published.getYear());
                start = start.isAfter(published) && !view.ahead() && step <= 0 ? start.minusYears(1) : start;
                start = start.plusYears(step);
            }
            return new Meant(
                    start.getYear() + "-" + code,
                    Optional.of(new ImpreciseDate(start, start.plusMonths(3).minusDays(1))),
                    year == 0 ? Basis.PUBLICATION : Basis.ALONE);
        }

        /// The meteorological seasons of the north.
        private LocalDate start(int inYear) {
            int month = switch (code) {
                case "SP" -> 3;
                case "SU" -> 6;
                case "FA" -> 9;
                default -> 12;
            };
            return LocalDate.of(Math.max(inYear, 1), month, 1);
        }
    }

    /// The 11th of this month.
    record DayOfThat(int day, DateMeaning month) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            Meant whole = month.from(view);
            return whole.date()
                    .map(it -> YearMonth.from(it.start()))
                    .filter(it -> it.isValidDay(day))
                    .map(it -> Meant.of(Period.DAY, it.atDay(day), whole.basis()))
                    .orElse(Meant.unknown("%s-%02d".formatted(whole.value(), day)));
        }
    }

    /// November last year.
    record MonthOfThat(int month, DateMeaning year) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            Meant whole = year.from(view);
            return whole.date()
                    .map(it -> Meant.of(Period.MONTH, LocalDate.of(it.start().getYear(), month, 1), whole.basis()))
                    .orElse(Meant.unknown("%s-%02d".formatted(whole.value(), month)));
        }
    }

    /// The first half of 2009, the third quarter.
    ///
    /// @param months how many a part has
    record PartOfThat(String code, int number, int months, DateMeaning year) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            Meant whole = year.from(view);
            String value = whole.value() + "-" + code + number;
            int first = (number - 1) * months + 1;
            return whole.date()
                    .filter(it -> first + months <= 13)
                    .map(it -> LocalDate.of(it.start().getYear(), first, 1))
                    .map(it -> new Meant(
                            value,
                            Optional.of(
                                    new ImpreciseDate(it, it.plusMonths(months).minusDays(1))),
                            whole.basis()))
                    .orElse(Meant.unknown(value));
        }
    }

    /// Christmas Day, Easter 2019.
    ///
    /// @param year 0 where none is given
    record OnHoliday(Holiday holiday, int year, int step) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            LocalDate published = view.published();
            if (year > 0) {
                return Meant.of(Period.DAY, holiday.in(year), Basis.ALONE);
            }
            if (published == null) {
                return Meant.unknown(Period.DAY.unknown());
            }
            LocalDate same = holiday.in(published.getYear());
            boolean next = step > 0 || view.ahead() && same.isAfter(published);
            LocalDate meant = next
                    ? same.isBefore(published) ? holiday.in(published.getYear() + 1) : same
                    : same.isAfter(published.plusDays(1)) ? holiday.in(published.getYear() - 1) : same;
            return Meant.of(Period.DAY, meant, Basis.PUBLICATION);
        }
    }

    /// The day after Christmas.
    record DaysFrom(int days, DateMeaning day) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            Meant meant = day.from(view);
            return meant.date()
                    .map(it -> Meant.of(Period.DAY, it.start().plusDays(days), meant.basis()))
                    .orElse(meant);
        }
    }

    /// The night from a day to the next, which belongs to both.
    record NightFrom(DateMeaning day) implements DateMeaning {
        @Override
        public Meant from(DateView view) {
            Meant meant = day.from(view);
            return new Meant(
                    meant.value(),
                    meant.date()
                            .map(it -> new ImpreciseDate(it.start(), it.start().plusDays(1))),
                    meant.basis());
        }
    }

    /// Early February, late 2019: a third of it.
    record PhaseOf(Phase phase, DateMeaning whole) implements DateMeaning {
        enum Phase {
            START,
            MID,
            END
        }

        @Override
        public Meant from(DateView view) {
            Meant meant = whole.from(view);
            return new Meant(meant.value(), meant.date().map(this::third), meant.basis());
        }

        private ImpreciseDate third(ImpreciseDate date) {
            long third = date.days() / 3;
            return switch (phase) {
                case START -> new ImpreciseDate(date.start(), date.end().minusDays(2 * third));
                case MID ->
                    new ImpreciseDate(date.start().plusDays(third), date.end().minusDays(third));
                case END -> new ImpreciseDate(date.start().plusDays(2 * third), date.end());
            };
        }
    }
}
