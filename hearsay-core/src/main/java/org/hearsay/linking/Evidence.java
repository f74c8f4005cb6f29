package org.hearsay.linking;

import java.util.List;
import java.util.Locale;

/// What speaks for and against two mentions being one event.
///
/// @param weight the sum of all reasons; the higher, the likelier
/// @param forbidden whether something excludes it
/// @param reasons what was weighed, in the order in which it was
public record Evidence(double weight, boolean forbidden, List<Reason> reasons) {

    /// One thing that was weighed. Its words are put together only where somebody reads them: linking weighs every
    /// pair.
    ///
    /// @param what it, in words: `same day`
    /// @param weight how much it speaks for one event; negative where it speaks against, negative infinity where it
    ///     excludes it
    public record Reason(String what, double weight) {
        /// `same day +1.5`, `other day excludes it`.
        @Override
        public String toString() {
            return Double.isInfinite(weight)
                    ? what + " excludes it"
                    : String.format(Locale.ROOT, "%s %+.1f", what, weight);
        }
    }

    public Evidence {
        reasons = List.copyOf(reasons);
    }
}
