package org.hearsay.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// A ledger file of which only the tables of standings are used, for measuring what they cost.
public final class StandingFile implements AutoCloseable {
    private final Handle handle;
    private final LinkingNodes nodes;

    private StandingFile(Handle handle) {
        this.handle = handle;
        nodes = new LinkingNodes(handle);
    }

    /// A new file.
    ///
    /// @throws LedgerException where it cannot be made
    public static StandingFile create(Path file) {
        SqliteLedger.open(file).close();
        // Another connection, which does not ask for the mentions that standings belong to.
        Handle handle = Jdbi.create("jdbc:sqlite:" + file).open();
        handle.execute("PRAGMA synchronous = NORMAL");
        handle.execute("PRAGMA cache_size = -65536");
        return new StandingFile(handle);
    }

    /// The tables of standings.
    public LinkingNodes nodes() {
        return nodes;
    }

    /// Does all of it in one transaction.
    public void inOneStep(Runnable work) {
        handle.useTransaction(transaction -> work.run());
    }

    @Override
    public void close() {
        handle.close();
    }
}
