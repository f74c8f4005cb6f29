package org.hearsay.bench.dates;

/// A time expression as the data sets write it: a TIMEX3 element of TimeML.
///
/// @param start where it begins in the text
/// @param end where it ends; not part of it
/// @param type `DATE`, `TIME`, `DURATION` or `SET`
/// @param value what it means, such as `2013-03-22`, `2013-W11`, `2013-03-22TEV`, `P1M` or `PAST_REF`
public record Timex(int start, int end, String type, String value) {

    /// How many places both cover; 0 or less where they do not overlap.
    int overlap(Timex other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    boolean hasSpanOf(Timex other) {
        return start == other.start && end == other.end;
    }
}
