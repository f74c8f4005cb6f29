package org.hearsay.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.CountRange;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// Smaller figures that are part of a larger one: "nine were killed, two of them at the gate".
///
/// A speaker who gives two numbers in one telling does not contradict himself; the smaller counts some of the same
/// people. Nobody at all is no part.
final class PartialTolls {
    /// What "several", "dozens", "scores", "hundreds" and "thousands" are read as (`en/numbers`).
    private static final Set<CountRange> VAGUE =
            Stream.of(2, 24, 40, 200, 2000).map(CountRange::atLeast).collect(Collectors.toUnmodifiableSet());

    private PartialTolls() {}

    /// Those positions that are more than a part of another one, in their order.
    static List<Position> whole(List<Position> asserted) {
        return asserted.stream()
                .filter(position -> position.voices().stream()
                        .anyMatch(voice -> asserted.stream()
                                .flatMap(other -> other.voices().stream())
                                .noneMatch(other -> isPart(voice, other))))
                .toList();
    }

    private static boolean isPart(Voice part, Voice whole) {
        return whole.claim().stance() == Stance.ASSERTS
                && part.claim().value() instanceof SlotValue.Count few
                && whole.claim().value() instanceof SlotValue.Count many
                && Counted.alike(few, many)
                && (isVague(few, many)
                        || part.mention().equals(whole.mention())
                                && (isSomebody(few)
                                        || part.claim()
                                                .chain()
                                                .innermost()
                                                .equals(whole.claim().chain().innermost()))
                                && isLess(few, many));
    }

    /// "A man died": one of the four that the same report counts, whoever speaks of him.
    private static boolean isSomebody(SlotValue.Count few) {
        return few.who() == null && few.range().equals(CountRange.exactly(1));
    }

    /// "Several" or "dozens", where a report knows how many.
    private static boolean isVague(SlotValue.Count few, SlotValue.Count many) {
        return VAGUE.contains(few.range()) && many.range().min() > few.range().min();
    }

    private static boolean isLess(SlotValue.Count few, SlotValue.Count many) {
        return !few.range().isNone()
                && !few.range().agreesWith(many.range())
                && few.range().min() < many.range().min();
    }
}
