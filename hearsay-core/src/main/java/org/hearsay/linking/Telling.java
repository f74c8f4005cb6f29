package org.hearsay.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hearsay.model.Dating;
import org.hearsay.model.Mention;
import org.jspecify.annotations.Nullable;

/// A mention with the day on which it was told: no report tells of what has not happened yet.
///
/// @param published the day its report was published; null where unknown
record Telling(Mention mention, @Nullable LocalDate published) {
    private static final int NEWS_DAYS = 7;
    private static final int AHEAD_OF_THE_CLOCK = 1;

    /// Whether this was published before the other can have happened, the clocks of the world taken into account.
    boolean isBefore(Telling other) {
        Dating dating = other.mention.dating();
        return dating != null
                && published != null
                && dating.date().start().isAfter(published.plusDays(AHEAD_OF_THE_CLOCK));
    }

    /// Whether one of them, undated, was published within a week of the other, dated or not.
    boolean isNewsBeside(Telling other) {
        LocalDate here = day();
        LocalDate there = other.day();
        return here != null && there != null && Math.abs(ChronoUnit.DAYS.between(here, there)) <= NEWS_DAYS;
    }

    /// The day it happened or, where that is not known, the day it was told.
    private @Nullable LocalDate day() {
        Dating dating = mention.dating();
        return dating == null ? published : dating.date().end();
    }
}
