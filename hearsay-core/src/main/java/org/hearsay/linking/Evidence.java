package org.hearsay.linking;

import java.util.List;

/// What speaks for and against two mentions being one event.
///
/// @param weight the sum of all reasons; the higher, the likelier
/// @param forbidden whether something excludes it
/// @param reasons each reason with its weight, in words: `same day +1.5`
public record Evidence(double weight, boolean forbidden, List<String> reasons) {
    public Evidence {
        reasons = List.copyOf(reasons);
    }
}
