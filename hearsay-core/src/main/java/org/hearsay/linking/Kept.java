package org.hearsay.linking;

import java.util.Collection;
import java.util.List;

/// The things linked so far, wherever they are kept.
public interface Kept<T> {

    /// All that may be one with this, itself left out. Whether two may must depend on the two alone.
    Collection<T> near(T thing);

    /// Where a thing stands that was placed.
    Standing standing(T thing);

    /// The things of one neighbourhood.
    List<T> members(Standing standing);

    /// Keeps where a thing stands, from now on.
    void place(T thing, Standing standing);

    /// The number of a new neighbourhood.
    long fresh();
}
