package org.hearsay.linking;

import java.util.Set;

/// Where a thing is filed so that what may be one with it finds it.
///
/// Of any two things, one must be filed where the other looks exactly where that one looks where this is filed.
///
/// @param filed hashes of what it is filed under
/// @param lookedUp hashes of what it is looked up under
public record FilingKeys(Set<Long> filed, Set<Long> lookedUp) {
    public FilingKeys {
        filed = Set.copyOf(filed);
        lookedUp = Set.copyOf(lookedUp);
    }
}
