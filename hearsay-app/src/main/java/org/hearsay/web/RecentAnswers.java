package org.hearsay.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers that hold as long as nobody writes to the ledger. Who asks what is being answered just now waits for that.
///
/// Safe for many threads.
final class RecentAnswers {
    private static final long MOST_BYTES = 24L << 20;
    private static final int LARGEST = 1 << 20;

    private final LongSupplier version;
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Asking, FutureTask<Reply>> asking = new ConcurrentHashMap<>();
    private long bytes;

    private record Kept(long version, Reply.Whole reply) {}

    private record Asking(long version, String address) {}

    /// @param version the number of the ledger's state, see [org.hearsay.store.LedgerReaders#version]
    RecentAnswers(LongSupplier version) {
        this.version = version;
    }

    /// The answer at an address, as new as the ledger is now.
    ///
    /// @param ask finds it out
    /// @throws RuntimeException what `ask` throws
    Reply answer(String address, Supplier<Reply> ask) {
        long now = version.getAsLong();
        Reply.Whole known = known(now, address);
        if (known != null) {
            return known;
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

    private synchronized Reply.@Nullable Whole known(long now, String address) {
        Kept found = kept.get(address);
        return found != null && found.version == now ? found.reply : null;
    }

    /// What is older goes first where there is too much of it.
    private synchronized void keep(long now, String address, Reply reply) {
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
