package org.hearsay.cli;

import java.util.concurrent.TimeUnit;
import org.hearsay.ledger.Progress;

/// Progress on the error stream: one line overwritten on a terminal, a line every two seconds elsewhere.
final class ProgressLine implements Progress {
    private static final long LIVE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOGGED_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int NAME_WIDTH = 40;
    private static final String CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private final boolean quiet;
    private long last = System.nanoTime() - LOGGED_NANOS;

    ProgressLine(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    @Override
    public void advance(int done, int all, String what) {
        long now = System.nanoTime();
        boolean due = now - last >= (terminal.live() ? LIVE_NANOS : LOGGED_NANOS);
        if (quiet || !due) {
            return;
        }
        last = now;
        String line = "read %d of %d reports  %s".formatted(done, all, Printable.of(what, NAME_WIDTH));
        if (terminal.live()) {
            terminal.err().print(CLEAR + line);
            terminal.err().flush();
        } else {
            terminal.err().println(line);
        }
    }

    @Override
    public void begin(String step) {
        if (quiet) {
            return;
        }
        clear();
        terminal.err().println(step + " …");
    }

    /// Removes the line.
    void clear() {
        if (terminal.live() && !quiet) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
        }
    }
}
