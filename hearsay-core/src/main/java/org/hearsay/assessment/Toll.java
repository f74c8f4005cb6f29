package org.hearsay.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.CountRange;
import org.hearsay.model.SlotValue;

/// One range out of many figures.
///
/// Figures that say whom they count ("four fighters", "a child") are parts: together they lie between the largest and
/// their sum. Figures that do not are the whole, or all of it that a source knows: the range holds every one of them,
/// and the parts where these exceed it.
final class Toll {
    private Toll() {}

    /// The range; empty where there is no figure.
    static Optional<CountRange> of(List<SlotValue.Count> figures) {
        Optional<CountRange> whole = figures.stream()
                .filter(figure -> figure.who() == null)
                .map(SlotValue.Count::range)
                .reduce(CountRange::cover);
        Optional<CountRange> parts = ofParts(
                figures.stream().filter(figure -> figure.who() != null).toList());
        if (whole.isEmpty() || parts.isEmpty()) {
            return whole.or(() -> parts);
        }
        Integer most = whole.get().max();
        boolean exceeds = most != null && parts.get().min() > most;
        return Optional.of(exceeds ? whole.get().cover(parts.get()) : whole.get());
    }

    private static Optional<CountRange> ofParts(List<SlotValue.Count> figures) {
        List<SlotValue.Count> kinds = new ArrayList<>();
        for (SlotValue.Count figure : figures) {
            int known = 0;
            while (known < kinds.size() && !Counted.alike(kinds.get(known), figure)) {
                known++;
            }
            if (known < kinds.size()) {
                SlotValue.Count kind = kinds.get(known);
                kinds.set(known, new SlotValue.Count(kind.range().cover(figure.range()), kind.who()));
            } else {
                kinds.add(figure);
            }
        }
        return kinds.stream().map(SlotValue.Count::range).reduce(Toll::and);
    }

    /// At least the larger of both, at most their sum.
    private static CountRange and(CountRange some, CountRange other) {
        Integer most = some.max();
        Integer more = other.max();
        int least = Math.max(some.min(), other.min());
        return most == null || more == null ? CountRange.atLeast(least) : CountRange.between(least, most + more);
    }
}
