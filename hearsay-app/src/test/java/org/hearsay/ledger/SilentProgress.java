package org.hearsay.ledger;

/// Work that nobody watches.
public final class SilentProgress implements Progress {
    @Override
    public void advance(int done, int all, String what) {
        // Nobody watches.
    }

    @Override
    public void begin(String step) {
        // Nobody watches.
    }
}
