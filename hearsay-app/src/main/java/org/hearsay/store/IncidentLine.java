package org.hearsay.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An incident as one line of the ledger.
///
/// @param date the day or the days between which it lies, ISO; null where unknown
/// @param time hours and minutes; null where unknown
/// @param place name of the place; null where unknown
/// @param killed as the record prints ranges: `4`, `8+`, `12-27`; null where nobody says
/// @param injured likewise
/// @param reports how many reports tell it
/// @param origins how many independent voices speak of it
/// @param disputed codes of the slots on which sources contradict each other
public record IncidentLine(
        String id,
        String type,
        @Nullable String date,
        @Nullable String time,
        @Nullable String place,
        @Nullable String country,
        @Nullable String killed,
        @Nullable String injured,
        int reports,
        int origins,
        List<String> disputed) {
    public IncidentLine {
        disputed = List.copyOf(disputed);
    }
}
