package org.hearsay.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.CountRange;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;
import org.jspecify.annotations.Nullable;

/// A number in the three values of the UCDP Georeferenced Event Dataset: best, low and high estimate.
///
/// @param best the figure that most origins give; of equals the one told most often, then the lower one, as UCDP
/// prefers
///     the more conservative estimate
/// @param low the lowest figure given
/// @param high the highest figure given; null where it has no upper bound
/// @param rule the rule behind `best`, in words
public record Estimate(int best, int low, @Nullable Integer high, String rule) {

    /// The estimate of a slot that counts; empty where nobody asserts a number.
    public static Optional<Estimate> of(SlotAssessment slot) {
        List<Position> asserted = PartialTolls.whole(slot.positions().stream()
                .filter(it -> it.stance() == Stance.ASSERTS && !it.replaced())
                .filter(it -> it.value() instanceof SlotValue.Count)
                .toList());
        if (asserted.isEmpty()) {
            return Optional.empty();
        }
        List<CountRange> ranges = asserted.stream().map(Estimate::range).toList();
        boolean open = ranges.stream().anyMatch(range -> range.max() == null);
        Position best = asserted.stream()
                .min(Comparator.comparingInt((Position it) -> -it.origins().size())
                        .thenComparingInt(it -> -it.voices().size())
                        .thenComparingInt(it -> range(it).min()))
                .orElseThrow();
        return Optional.of(new Estimate(
                range(best).min(),
                ranges.stream().mapToInt(CountRange::min).min().orElseThrow(),
                open
                        ? null
                        : ranges.stream()
                                .map(CountRange::max)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                rule(best, asserted)));
    }

    private static CountRange range(Position position) {
        return ((SlotValue.Count) position.value()).range();
    }

    private static String rule(Position best, List<Position> asserted) {
        if (asserted.size() == 1) {
            return "the only figure given";
        }
        long equals = asserted.stream()
                .filter(it -> it.origins().size() == best.origins().size())
                .count();
        if (equals == 1) {
            return "given by most origins";
        }
        long asOften = asserted.stream()
                .filter(it -> it.origins().size() == best.origins().size())
                .filter(it -> it.voices().size() == best.voices().size())
                .count();
        return asOften == 1 ? "of those with most origins the one told most often" : "of equal figures the lower one";
    }
}
