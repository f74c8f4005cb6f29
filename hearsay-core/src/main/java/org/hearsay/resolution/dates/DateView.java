package org.hearsay.resolution.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From where an expression is seen.
///
/// @param published the day of the report; null where unknown
/// @param told the day that the text tells of at this point, the report's own before any is named; null where unknown
/// @param named the day, or the first day of the month or year, that was named last; null where none was
/// @param tense whether the sentence tells of what is still to come
record DateView(
        @Nullable LocalDate published,
        @Nullable LocalDate told,
        @Nullable LocalDate named,
        Tense tense) {

    boolean ahead() {
        return tense == Tense.AHEAD;
    }
}
