package org.hearsay.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.hearsay.store.LedgerReaders;
import org.hearsay.store.LedgerReaders.State;
import org.jspecify.annotations.Nullable;

/// Answers that hold until somebody writes what they depend on. Who asks what is being answered just now waits for
/// that.
///
/// Safe for many threads.
final class RecentAnswers {
    private static final long MOST_BYTES = 24L << 20;
    private static final int LARGEST = 1 << 20;

    private final LedgerReaders ledger;
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Asking, FutureTask<Reply>> asking = new ConcurrentHashMap<>();
    private long bytes;

    /// @param state in which the ledger was when the answer was asked for, or later where it was found to hold still
    private record Kept(State state, Reply.Whole reply) {}

    private record Asking(State state, String address) {}

    RecentAnswers(LedgerReaders ledger) {
        this.ledger = ledger;
    }

    /// The answer at an address, as new as the ledger is now.
    ///
    /// @param ask finds it out
    /// @throws RuntimeException what `ask` throws
    Reply answer(String address, Route.Holds holds, Supplier<Reply> ask) {
        State now = ledger.state();
        Kept known = find(address);
        if (known != null && isGood(known, holds, now)) {
            if (!known.state.equals(now)) {
                keep(now, address, known.reply);
            }
            return known.reply;
        }
        var key = new Asking(now, address);
        var mine = new FutureTask<>(ask::get);
        FutureTask<Reply> first = asking.putIfAbsent(key, mine);
        if (first != null) {
            return await(first);
        }
        try {
            mine.run();
            Reply reply = await(mine);
            keep(now, address, reply);
            return reply;
        } finally {
            asking.remove(key);
        }
    }

    private boolean isGood(Kept known, Route.Holds holds, State now) {
        if (known.state.written() == now.written()) {
            return true;
        }
        if (holds != Route.Holds.WHILE_INCIDENTS_STAND) {
            return false;
        }
        return known.state.changed() == now.changed()
                || !known.reply.about().isEmpty() && !ledger.isAnyNewer(known.reply.about(), known.state);
    }

    private static Reply await(FutureTask<Reply> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an answer", e);
        }
    }

    private synchronized @Nullable Kept find(String address) {
        return kept.get(address);
    }

    /// What is older goes first where there is too much of it.
    private synchronized void keep(State now, String address, Reply reply) {
        if (reply instanceof Reply.Whole whole && whole.body().remaining() <= LARGEST) {
            Kept old = kept.put(address, new Kept(now, whole));
            bytes += whole.body().remaining()
                    - (old == null ? 0 : old.reply.body().remaining());
            var oldest = kept.entrySet().iterator();
            while (bytes > MOST_BYTES) {
                bytes -= oldest.next().getValue().reply.body().remaining();
                oldest.remove();
            }
        }
    }
}
