package org.hearsay.bench.muc4;

import java.util.List;
import java.util.stream.IntStream;

/// Documents parted for cross-validation. Neighbours stay together, as they tell of the same days.
///
/// @param documents how many there are
record Folds(int documents) {
    static final int COUNT = 5;
    private static final int NEIGHBOURS = 20;

    /// The documents of one fold.
    ///
    /// @param fold from 0, below [#COUNT]
    List<Integer> inside(int fold) {
        return IntStream.range(0, documents)
                .filter(at -> at / NEIGHBOURS % COUNT == fold)
                .boxed()
                .toList();
    }

    /// The documents of all other folds.
    List<Integer> outside(int fold) {
        return IntStream.range(0, documents)
                .filter(at -> at / NEIGHBOURS % COUNT != fold)
                .boxed()
                .toList();
    }

    List<Integer> all() {
        return IntStream.range(0, documents).boxed().toList();
    }
}
