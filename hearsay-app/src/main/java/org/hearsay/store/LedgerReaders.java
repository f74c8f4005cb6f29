package org.hearsay.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A ledger that many threads read while somebody may write it. Nothing can be written through it.
public final class LedgerReaders implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final Path file;
    private final List<SqliteLedger> all;
    private final BlockingQueue<SqliteLedger> idle;
    private final SqliteLedger watch;

    private LedgerReaders(Path file, List<SqliteLedger> all) {
        this.file = file;
        this.all = List.copyOf(all);
        idle = new ArrayBlockingQueue<>(all.size(), false, all);
        watch = SqliteLedger.openToRead(file);
    }

    /// Opens a ledger that must exist.
    ///
    /// @param count how many may read at once, 1 or more
    /// @throws LedgerException where there is none, or it cannot be used
    public static LedgerReaders open(Path file, int count) {
        SqliteLedger.openExisting(file).close();
        List<SqliteLedger> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readers.add(SqliteLedger.openToRead(file));
        }
        return new LedgerReaders(file, readers);
    }

    /// The number of the ledger's state: another one as soon as somebody wrote to it, the same until then. An answer
    /// that was asked for after this number was is at least as new as it.
    public long version() {
        synchronized (watch) {
            return watch.version();
        }
    }

    /// Answers a question from one state of the ledger, whatever is written meanwhile.
    ///
    /// @throws LedgerException where all readers have been busy for 20 seconds
    public <T> T read(Function<Ledger, T> question) {
        SqliteLedger ledger = take();
        try {
            return ledger.inOneState(question);
        } finally {
            idle.add(ledger);
        }
    }

    /// The same for a question whose answer takes long to be fetched: with a reader of its own.
    public <T> T readAtLength(Function<Ledger, T> question) {
        try (SqliteLedger ledger = SqliteLedger.openToRead(file)) {
            return ledger.inOneState(question);
        }
    }

    private SqliteLedger take() {
        try {
            SqliteLedger free = idle.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (free != null) {
                return free;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new LedgerException("the ledger is busy; try again");
    }

    @Override
    public void close() {
        all.forEach(SqliteLedger::close);
        watch.close();
    }
}
