package org.hearsay.extraction;

import java.util.Arrays;

/// Numbers as signs see them: not how many exactly, but how far up.
final class Steps {
    private Steps() {}

    /// The greatest of the steps that a number reaches; the first where it reaches none.
    ///
    /// @param steps in rising order, at least one
    static String of(int number, int... steps) {
        return String.valueOf(
                Arrays.stream(steps).filter(step -> number >= step).max().orElse(steps[0]));
    }
}
