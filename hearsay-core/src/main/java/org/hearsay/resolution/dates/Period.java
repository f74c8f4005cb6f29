package org.hearsay.resolution.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.model.ImpreciseDate;

/// A stretch of the calendar, with its name in TIMEX3.
enum Period {
    DAY("D") {
        @Override
        ImpreciseDate around(LocalDate day) {
            return ImpreciseDate.on(day);
        }

        @Override
        LocalDate plus(LocalDate day, int count) {
            return day.plusDays(count);
        }

        @Override
        String value(LocalDate day) {
            return day.toString();
        }
    },
    WEEK("W") {
        @Override
        ImpreciseDate around(LocalDate day) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new ImpreciseDate(monday, monday.plusDays(6));
        }

        @Override
        LocalDate plus(LocalDate day, int count) {
            return day.plusWeeks(count);
        }

        @Override
        String value(LocalDate day) {
            return "%04d-W%02d"
                    .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    },
    MONTH("M") {
        @Override
        ImpreciseDate around(LocalDate day) {
            return ImpreciseDate.in(YearMonth.from(day));
        }

        @Override
        LocalDate plus(LocalDate day, int count) {
            return day.plusMonths(count);
        }

        @Override
        String value(LocalDate day) {
            return YearMonth.from(day).toString();
        }
    },
    QUARTER("Q") {
        @Override
        ImpreciseDate around(LocalDate day) {
            LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
            return new ImpreciseDate(first, first.plusMonths(3).minusDays(1));
        }

        @Override
        LocalDate plus(LocalDate day, int count) {
            return day.plusMonths(3L * count);
        }

        @Override
        String value(LocalDate day) {
            return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
        }
    },
    YEAR("Y") {
        @Override
        ImpreciseDate around(LocalDate day) {
            return ImpreciseDate.in(day.getYear());
        }

        @Override
        LocalDate plus(LocalDate day, int count) {
            return day.plusYears(count);
        }

        @Override
        String value(LocalDate day) {
            return Integer.toString(day.getYear());
        }
    },
    DECADE("DE") {
        @Override
        ImpreciseDate around(LocalDate day) {
            int first = day.getYear() / 10 * 10;
            return new ImpreciseDate(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
        }

        @Override
        LocalDate plus(LocalDate day, int count) {
            return day.plusYears(10L * count);
        }

        @Override
        String value(LocalDate day) {
            return Integer.toString(day.getYear() / 10);
        }
    };

    private final String designator;

    Period(String designator) {
        this.designator = designator;
    }

    /// The period of an ISO 8601 designator, `DE` for a decade; empty for those of a clock and for centuries.
    static Optional<Period> of(String designator) {
        for (Period period : values()) {
            if (period.designator.equals(designator)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    String designator() {
        return designator;
    }

    /// The whole period that a day lies in.
    abstract ImpreciseDate around(LocalDate day);

    /// That many periods on, or back.
    abstract LocalDate plus(LocalDate day, int count);

    /// The name of the period that a day lies in.
    abstract String value(LocalDate day);

    /// Its name where the day is unknown.
    String unknown() {
        return switch (this) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
        };
    }
}
