package org.hearsay.store;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Place;
import org.jspecify.annotations.Nullable;

/// An incident in a [Survey].
///
/// @param type its code
/// @param start the first day it can have been, counted from 1970-01-01; [#UNKNOWN] where it has none
/// @param end the last one, likewise
/// @param time hours and minutes; null where nobody says
/// @param place where; null where no report says. One place is one object.
/// @param killed the least number of killed; 0 where nobody gives any
/// @param origins how many independent voices speak of it
/// @param isDisputed whether sources contradict each other
/// @param reports the numbers of the reports that tell it
record SurveyRow(
        String id,
        String type,
        int start,
        int end,
        @Nullable String time,
        @Nullable Place place,
        int killed,
        int origins,
        boolean isDisputed,
        List<Integer> reports) {
    SurveyRow {
        reports = List.copyOf(reports);
    }

    /// No day. Less than all days, so that such rows come last where the newest come first.
    static final int UNKNOWN = Integer.MIN_VALUE;

    /// The newest first; undated ones last, of one day those without a time last, of one moment by id backwards.
    static final Comparator<SurveyRow> NEWEST = Comparator.comparingInt(SurveyRow::start)
            .thenComparing(SurveyRow::time, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(SurveyRow::id)
            .reversed();

    /// The oldest first; undated ones last, of one day those without a time last, of one moment by id.
    static final Comparator<SurveyRow> OLDEST = Comparator.comparing((SurveyRow row) -> row.start == UNKNOWN)
            .thenComparingInt(SurveyRow::start)
            .thenComparing(SurveyRow::time, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(SurveyRow::id);

    /// Whether one of these reports tells it.
    boolean isToldBy(BitSet numbers) {
        for (int number : reports) {
            if (numbers.get(number)) {
                return true;
            }
        }
        return false;
    }
}
