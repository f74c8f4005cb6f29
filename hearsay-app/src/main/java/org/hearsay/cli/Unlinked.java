package org.hearsay.cli;

import org.hearsay.store.Ledger;

/// Tells the reader of a ledger that a run was stopped before it linked.
final class Unlinked {
    private Unlinked() {}

    static void warn(Hearsay program, Ledger ledger) {
        if (!program.isQuiet() && ledger.incidents().isUnlinked()) {
            program.terminal()
                    .err()
                    .println("note: the last ingest or reprocess was stopped before it linked; run it again");
        }
    }
}
