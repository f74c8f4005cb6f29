package org.hearsay.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Slot;
import org.jspecify.annotations.Nullable;

/// An incident as a list shows it, with what a sentence about it needs.
///
/// @param line its line in the ledger
/// @param admin1 the province; null where unknown
/// @param point where; null where unknown
/// @param precisionKm radius in km around `point` within which it happened; null exactly where `point` is null
/// @param copies how many of its reports repeat another one's words
/// @param slots the slots on which something is said
public record IncidentSummary(
        IncidentLine line,
        @Nullable String admin1,
        @Nullable GeoPoint point,
        @Nullable Double precisionKm,
        int copies,
        Map<Slot, Answer> slots) {
    /// One slot in brief.
    ///
    /// @param verdict how the sources stand to each other, in the words of records
    /// @param best the values shown; empty where there is none
    public record Answer(String verdict, List<String> best) {
        public Answer {
            best = List.copyOf(best);
        }
    }

    public IncidentSummary {
        slots = slots.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(slots));
    }

    public Optional<Answer> on(Slot slot) {
        return Optional.ofNullable(slots.get(slot));
    }
}
