package org.hearsay.bench.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/// How many, as an answer gives it: a least number, a most, or both.
record Range(OptionalInt min, OptionalInt max) {
    private static final int ROUGH = 10;

    static Optional<Range> of(JsonNode node) {
        OptionalInt min = whole(node.path("min"));
        OptionalInt max = whole(node.path("max"));
        return min.isEmpty() && max.isEmpty() ? Optional.empty() : Optional.of(new Range(min, max));
    }

    private static OptionalInt whole(JsonNode node) {
        return node.isNumber() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }

    /// What several reports say together.
    ///
    /// @param min the least that any says
    /// @param high the most that any says
    /// @param open whether one of them gives no upper bound
    record Said(int min, int high, boolean open) {

        static Optional<Said> of(Collection<Range> ranges) {
            if (ranges.isEmpty()) {
                return Optional.empty();
            }
            int min = ranges.stream()
                    .mapToInt(range -> range.min().orElse(0))
                    .min()
                    .orElseThrow();
            int high = ranges.stream()
                    .mapToInt(
                            range -> Math.max(range.min().orElse(0), range.max().orElse(0)))
                    .max()
                    .orElseThrow();
            return Optional.of(new Said(
                    min, high, ranges.stream().anyMatch(range -> range.max().isEmpty())));
        }

        /// Whether they give more than one figure.
        boolean isConflict() {
            return high > min;
        }

        /// Whether a range has both ends as said; where an upper bound is missing, none or the highest figure will do.
        boolean isExactly(Range range) {
            boolean none = range.max().isEmpty();
            boolean high = range.max().equals(OptionalInt.of(this.high));
            boolean end = open ? none || high && isConflict() : high;
            return range.min().equals(OptionalInt.of(min)) && end;
        }

        /// Whether a range lies inside what is said, give or take a tenth.
        boolean isNear(Range range) {
            int from = range.min().orElseGet(() -> range.max().orElse(0));
            if (from < min - slack(min) || from > high + slack(high)) {
                return false;
            }
            return range.max().isEmpty()
                    || range.max().getAsInt() >= min - slack(min)
                            && (open || range.max().getAsInt() <= high + slack(high));
        }

        private static int slack(int figure) {
            return figure >= ROUGH ? Math.max(1, figure / ROUGH) : 0;
        }
    }
}
