package org.hearsay.cli;

import java.util.concurrent.TimeUnit;
import org.hearsay.gazetteer.ImportProgress;

/// The progress of an import on the error stream: one line overwritten on a terminal, a line now and then
/// elsewhere.
final class ImportLine implements ImportProgress {
    private static final int LOOKED_AT = 1 << 12;
    private static final long LIVE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LOGGED_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final String CLEAR = "\r\u001b[K";

    private final Terminal terminal;
    private final boolean quiet;
    private long last = System.nanoTime();

    ImportLine(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    @Override
    public void lines(long lines) {
        if (quiet || lines % LOOKED_AT != 0) {
            return;
        }
        long now = System.nanoTime();
        if (now - last < (terminal.live() ? LIVE_NANOS : LOGGED_NANOS)) {
            return;
        }
        last = now;
        String line = "%,d lines read".formatted(lines);
        if (terminal.live()) {
            terminal.err().print(CLEAR + line);
            terminal.err().flush();
        } else {
            terminal.err().println(line);
        }
    }

    @Override
    public void begins(String step) {
        if (!quiet) {
            terminal.err().println((terminal.live() ? CLEAR : "") + step + " …");
        }
    }
}
