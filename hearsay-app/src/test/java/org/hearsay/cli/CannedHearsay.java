package org.hearsay.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hearsay.ReportReader;
import org.hearsay.canned.CannedReader;
import org.hearsay.canned.LaterReader;
import picocli.CommandLine.Help.Ansi;

/// The program as a process of its own that a test may kill: it reads with [CannedReader] or [LaterReader], and not too
/// fast.
final class CannedHearsay {
    /// Set to true where a later version reads.
    static final String LATER = "hearsay.canned.later";

    private static final long PAUSE_MS = 20;

    private CannedHearsay() {}

    /// Runs the command line.
    public static void main(String[] arguments) {
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        ReportReader reader = Boolean.getBoolean(LATER) ? new LaterReader() : new CannedReader();
        System.exit(Hearsay.run(
                new Terminal(out, out, Map.of(), Ansi.OFF, false),
                lexicon -> report -> {
                    pause();
                    return reader.read(report);
                },
                arguments));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
