package org.hearsay.store;

import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The newest survey of a ledger that somebody may be writing. Safe for many threads.
final class Surveys {
    private volatile @Nullable Survey newest;

    /// The survey of the state in this transaction; empty where a later one was asked for already, so that the
    /// transaction has to be begun anew.
    Optional<Survey> in(Handle transaction) {
        Survey known = newest;
        long number = Survey.last(transaction);
        if (known == null || known.number() < number) {
            known = advance(transaction, number);
        }
        return known.number() == number ? Optional.of(known) : Optional.empty();
    }

    private synchronized Survey advance(Handle transaction, long number) {
        Survey known = newest;
        if (known == null) {
            known = Survey.read(transaction);
        } else if (known.number() < number) {
            known = known.later(transaction);
        }
        newest = known;
        return known;
    }

    /// Whether one of these incidents may have changed after the change of that number; what is newer than the newest
    /// survey is not known here.
    boolean isAnyNewer(Set<String> ids, long than) {
        Survey known = newest;
        return known == null || known.isAnyNewer(ids, than);
    }
}
