package org.hearsay.resolution.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The time expressions of a report that tells of the past, and from which day they were read.
///
/// @param times in the order of the text
/// @param published the day of the report, or the one it is read as if of; null where neither is known
/// @param presumed the year that was presumed for them; empty where none had to be
record ToldTimes(List<TimeExpression> times, @Nullable LocalDate published, Optional<PresumedYear> presumed) {
    ToldTimes {
        times = List.copyOf(times);
    }

    /// Whether the day of the report is known, so that news may be assumed to lie shortly before it.
    boolean isPublished() {
        return presumed.isEmpty();
    }
}
