package org.hearsay.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hearsay.canned.CannedReader;
import picocli.CommandLine.Help.Ansi;

/// The program as a process of its own that a test may kill: it reads with [CannedReader], and not too fast.
final class CannedHearsay {
    private static final long PAUSE_MS = 20;

    private CannedHearsay() {}

    /// Runs the command line.
    public static void main(String[] arguments) {
        var out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
        var reader = new CannedReader();
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
