package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.ReportReader;
import org.hearsay.lexicon.Lexicon;

/// The sample reports read by the real pipeline, once for all tests that ask.
public final class RealLedger {
    static final Path SAMPLES = Path.of("..", "samples");

    private static final ReportReader PIPELINE = Reading.pipeline(Lexicon.builtIn());
    private static final Path FILE = ledger();
    private static final Session SESSION = on(FILE);

    private RealLedger() {}

    /// A session on the ledger of the samples.
    static Session samples() {
        return SESSION;
    }

    /// The file of the ledger of the samples.
    public static Path file() {
        return FILE;
    }

    /// A session on a ledger of one's own, read by the same pipeline.
    static Session on(Path db) {
        return new Session(db, lexicon -> PIPELINE);
    }

    /// The record of the samples, one incident a line.
    static String export() {
        return SESSION.type("export", "--format", "jsonl").succeeded().out();
    }

    private static Path ledger() {
        try {
            Path folder = Files.createTempDirectory("hearsay-samples");
            folder.toFile().deleteOnExit();
            Path db = folder.resolve("samples.db");
            on(db).type("ingest", SAMPLES.toString()).succeeded();
            return db;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
