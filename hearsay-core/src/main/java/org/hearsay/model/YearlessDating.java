package org.hearsay.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The day or days on which something happened where the report names no year and nothing else gives it: "on July 4th",
/// in a report without a day of its own.
///
/// It dates no incident by itself. Set against a report of the same event that is dated, it says whether the two agree.
///
/// @param start the first day it can be
/// @param end the last day it can be; before `start` in the calendar where a year ends in between
/// @param weekday which day of the week `start` is; null where the report does not say
/// @param words the words that say so, in the report's clean text; null where it follows from something else
/// @param basis how it is known, in words a reader understands
public record YearlessDating(
        MonthDay start,
        MonthDay end,
        @Nullable DayOfWeek weekday,
        @Nullable Span words,
        String basis) {
    /// A leap year, so that the 29th of February has its place.
    private static final int ANY_YEAR = 2000;

    private static final int WEEK = 7;

    /// Whether in some year both can be one day, give or take `slack` days.
    ///
    /// @param slack 0 or more
    public boolean meets(ImpreciseDate other, int slack) {
        int last = other.end().getYear() + 1;
        for (int year = other.start().getYear() - 1; year <= last; year++) {
            if (isOf(year) && in(year).meets(other, slack)) {
                return true;
            }
        }
        return false;
    }

    /// Whether both can be one day of one year, give or take `slack` days.
    ///
    /// @param slack 0 or more
    public boolean meets(YearlessDating other, int slack) {
        ImpreciseDate here = in(ANY_YEAR);
        for (int year = ANY_YEAR - 1; year <= ANY_YEAR + 1; year++) {
            ImpreciseDate there = other.in(year);
            if (here.meets(there, slack)
                    && (weekday == null
                            || other.weekday == null
                            || weekday.plus(ChronoUnit.DAYS.between(here.start(), there.start()) % WEEK)
                                    == other.weekday)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(int year) {
        return weekday == null || start.isValidYear(year) && start.atYear(year).getDayOfWeek() == weekday;
    }

    private ImpreciseDate in(int year) {
        LocalDate first = start.atYear(year);
        LocalDate last = end.atYear(year);
        return new ImpreciseDate(first, last.isBefore(first) ? end.atYear(year + 1) : last);
    }

    /// As EDTF writes a day of an unknown year (ISO 8601-2): `XXXX-06-28`, or `XXXX-06-26/XXXX-06-27`.
    @Override
    public String toString() {
        return start.equals(end) ? edtf(start) : edtf(start) + "/" + edtf(end);
    }

    /// As a reader is told it: `28 June of an unknown year`.
    public String label() {
        return (start.equals(end) ? label(start) : label(start) + " to " + label(end)) + " of an unknown year";
    }

    private static String label(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String edtf(MonthDay day) {
        return day.toString().replaceFirst("^--", "XXXX-");
    }
}
