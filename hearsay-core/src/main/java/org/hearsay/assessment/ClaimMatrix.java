package org.hearsay.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.Origin;
import org.hearsay.model.Slot;

/// Who says what of an incident at a glance: slots down, origins across.
///
/// @param origins the columns: those who speak where sources part first, then those who speak on most slots, of equals
/// by name
/// @param rows a row a slot on which something is said, in the order of the slots
public record ClaimMatrix(List<Origin> origins, List<Row> rows) {
    /// A slot on which sources part outweighs all others together.
    private static final int DISPUTED = Slot.values().length;

    public ClaimMatrix {
        origins = List.copyOf(origins);
        rows = List.copyOf(rows);
    }

    /// One slot.
    ///
    /// @param slot the slot
    /// @param verdict how the origins stand to each other on it
    /// @param cells what each origin holds on it, the best supported first; none for those who say nothing
    public record Row(Slot slot, Verdict verdict, Map<Origin, List<Position>> cells) {
        public Row {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }

        /// Whether the origins contradict or deny each other here.
        public boolean isDisputed() {
            return verdict == Verdict.DISPUTED || verdict == Verdict.DENIED;
        }
    }

    /// The matrix of an incident's assessment.
    public static ClaimMatrix of(Assessment assessment) {
        List<Row> rows = new ArrayList<>();
        Map<Origin, Integer> slots = new TreeMap<>();
        for (Map.Entry<Slot, SlotAssessment> entry : assessment.slots().entrySet()) {
            Map<Origin, List<Position>> cells = new TreeMap<>();
            for (Position position : entry.getValue().positions()) {
                position.origins()
                        .forEach(origin -> cells.computeIfAbsent(origin, it -> new ArrayList<>())
                                .add(position));
            }
            var row = new Row(entry.getKey(), entry.getValue().verdict(), cells);
            cells.keySet().forEach(origin -> slots.merge(origin, row.isDisputed() ? DISPUTED : 1, Integer::sum));
            rows.add(row);
        }
        List<Origin> origins = slots.keySet().stream()
                .sorted(Comparator.comparing((Origin origin) -> -slots.getOrDefault(origin, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return new ClaimMatrix(origins, rows);
    }
}
