package org.hearsay.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final LedgerWatch watch;
    private final Surveys surveys = new Surveys();

    private LedgerReaders(Path file, List<SqliteLedger> all) {
        this.file = file;
        this.all = List.copyOf(all);
        idle = new ArrayBlockingQueue<>(all.size(), false, all);
        watch = new LedgerWatch(SqliteLedger.connectToRead(file));
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

    /// A state of the ledger. An answer that was asked for after a state was is at least as new as it.
    ///
    /// @param written another number as soon as somebody wrote to the ledger, the same until then
    /// @param changed the number of the last change of an incident; what is stored beside incidents leaves it alone
    public record State(long written, long changed) {}

    /// The state in which the ledger is now.
    public State state() {
        return watch.state();
    }

    /// Whether one of these incidents may have changed after a state.
    public boolean isAnyNewer(Set<String> ids, State than) {
        // Brings the survey up to now.
        read(now -> true);
        return surveys.isAnyNewer(ids, than.changed());
    }

    /// Answers a question from one state of the ledger, whatever is written meanwhile.
    ///
    /// @throws LedgerException where all readers have been busy for 20 seconds
    public <T> T read(Function<Ledger, T> question) {
        SqliteLedger ledger = take();
        try {
            return ledger.inOneState(surveys, question);
        } finally {
            idle.add(ledger);
        }
    }

    /// The same for a question whose answer takes long to be fetched: with a reader of its own.
    public <T> T readAtLength(Function<Ledger, T> question) {
        try (SqliteLedger ledger = SqliteLedger.openToRead(file)) {
            return ledger.inOneState(surveys, question);
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
