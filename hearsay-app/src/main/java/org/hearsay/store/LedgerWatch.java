package org.hearsay.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/// Tells in microseconds whether somebody wrote to the ledger: it is asked before every answer. Safe for many threads.
final class LedgerWatch implements AutoCloseable {
    private final Handle handle;
    private final PreparedStatement version;
    private LedgerReaders.State last = new LedgerReaders.State(-1, -1);

    /// @param handle used and closed by this watch alone
    LedgerWatch(Handle handle) {
        this.handle = handle;
        try {
            version = handle.getConnection().prepareStatement("PRAGMA data_version");
        } catch (SQLException e) {
            throw new LedgerException("the ledger cannot be read", e);
        }
    }

    /// The state in which the ledger is now.
    synchronized LedgerReaders.State state() {
        long written = version();
        if (written != last.written()) {
            last = new LedgerReaders.State(written, Survey.last(handle));
        }
        return last;
    }

    private long version() {
        try (ResultSet row = version.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new LedgerException("the ledger cannot be read", e);
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
