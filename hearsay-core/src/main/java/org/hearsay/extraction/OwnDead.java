package org.hearsay.extraction;

import java.util.Set;
import org.hearsay.model.Span;

/// What a report tells of the deaths of those who did it, by their own hand: no toll counts them.
///
/// @param least how many died at least, by the words that tell of it, the victims that they imply among them: 2 for
///     "murder-suicide"; 0 where nothing tells of it
/// @param others the words of claims on victims of somebody's deed, so that he is not among them
public record OwnDead(int least, Set<Span> others) {
    public OwnDead {
        others = Set.copyOf(others);
    }

    /// Whether somebody is told to have killed himself.
    public boolean isTold() {
        return least > 0;
    }
}
