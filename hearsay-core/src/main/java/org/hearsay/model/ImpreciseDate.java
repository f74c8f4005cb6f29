package org.hearsay.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// A day, or the days between which it lies.
///
/// @param start the earliest day it can be
/// @param end the latest day it can be, not before `start`
public record ImpreciseDate(LocalDate start, LocalDate end) implements Comparable<ImpreciseDate> {
    public ImpreciseDate {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + ".." + end);
        }
    }

    public static ImpreciseDate on(LocalDate day) {
        return new ImpreciseDate(day, day);
    }

    public static ImpreciseDate in(YearMonth month) {
        return new ImpreciseDate(month.atDay(1), month.atEndOfMonth());
    }

    public static ImpreciseDate in(int year) {
        return new ImpreciseDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean isDay() {
        return start.equals(end);
    }

    /// How many days it spans, 1 or more.
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /// Whether both can be one day, give or take `slack` days.
    ///
    /// @param slack 0 or more; 1 lets "Sunday night" and "early on Monday" meet
    public boolean meets(ImpreciseDate other, int slack) {
        return isReached(start, other.end, slack) && isReached(other.start, end, slack);
    }

    private static boolean isReached(LocalDate start, LocalDate end, int slack) {
        return !start.isAfter(end) || start.toEpochDay() - end.toEpochDay() <= slack;
    }

    /// The whole day, month or year in ISO form where it is one, else `start/end`.
    @Override
    public String toString() {
        if (isDay()) {
            return start.toString();
        }
        if (equals(in(YearMonth.from(start)))) {
            return YearMonth.from(start).toString();
        }
        return equals(in(start.getYear())) ? Integer.toString(start.getYear()) : start + "/" + end;
    }

    /// By start, then end.
    @Override
    public int compareTo(ImpreciseDate other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
