package org.hearsay.linking;

import org.hearsay.model.Dating;
import org.hearsay.model.Mention;
import org.hearsay.model.YearlessDating;

/// How the days of two mentions stand to each other where one of them or both lack the year.
enum YearlessDays {
    SAME,
    /// A day apart, which "on Monday night" and "early on Tuesday" may be.
    NEXT,
    OTHER,
    /// One of them has no day at all, or none fine enough to tell.
    UNKNOWN;

    /// Of longer stretches too much is the same day.
    private static final int FEW_DAYS = 8;

    static YearlessDays of(Mention some, Mention other) {
        YearlessDating here = some.yearless();
        YearlessDating there = other.yearless();
        if (here != null && there != null) {
            return of(here, there, YearlessDating::meets);
        }
        Dating dating = here == null ? some.dating() : other.dating();
        YearlessDating yearless = here == null ? there : here;
        if (dating == null || yearless == null || dating.date().days() > FEW_DAYS) {
            return UNKNOWN;
        }
        return of(yearless, dating.date(), YearlessDating::meets);
    }

    /// A test with a slack in days.
    private interface Meeting<T> {
        boolean test(YearlessDating some, T other, int slack);
    }

    private static <T> YearlessDays of(YearlessDating some, T other, Meeting<T> meeting) {
        if (meeting.test(some, other, 0)) {
            return SAME;
        }
        return meeting.test(some, other, 1) ? NEXT : OTHER;
    }
}
