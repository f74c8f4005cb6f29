package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.export.Json;
import org.hearsay.ingest.TextReports;
import org.hearsay.ledger.Ingestion;
import org.hearsay.ledger.IngestionSummary;
import org.hearsay.ledger.Relinking;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;

/// Reads reports into a ledger and says what became of each input.
final class IngestRun {
    private static final int FEW = 10;

    private final Hearsay program;
    private final Lexicon lexicon;
    private final Path file;

    IngestRun(Hearsay program, Lexicon lexicon, Path file) {
        this.program = program;
        this.lexicon = lexicon;
        this.file = file;
    }

    /// Reads the inputs, prints what became of them and returns the exit code.
    int read(List<Path> inputs) {
        IngestionSummary summary = ingest(inputs);
        if (program.isJson()) {
            program.terminal().out().println(Json.of(summary));
        } else {
            print(summary);
            if (summary.added() > 0) {
                program.hint("incidents", program.dbOption());
            }
        }
        return exitOf(summary);
    }

    static int exitOf(IngestionSummary summary) {
        return summary.skipped().isEmpty() ? Hearsay.DONE : Hearsay.SOME_FAILED;
    }

    /// Reads the inputs and prints its progress only.
    IngestionSummary ingest(List<Path> inputs) {
        var progress = new ProgressLine(program.terminal(), program.isQuiet());
        IngestionSummary summary;
        try (Ledger ledger = SqliteLedger.open(file)) {
            summary = new Ingestion(
                            ledger,
                            new TextReports(lexicon),
                            () -> program.readers().with(lexicon),
                            new Relinking(lexicon),
                            progress,
                            Reading.version(lexicon))
                    .run(inputs);
        }
        progress.clear();
        return summary;
    }

    /// Prints what became of the inputs.
    void print(IngestionSummary summary) {
        Terminal terminal = program.terminal();
        PrintWriter err = terminal.err();
        List<String> warnings = summary.warnings();
        int shown = program.isVerbose() ? warnings.size() : program.isQuiet() ? 0 : Math.min(FEW, warnings.size());
        warnings.subList(0, shown).forEach(warning -> err.println("note: " + Printable.of(warning)));
        if (shown < warnings.size() && !program.isQuiet()) {
            err.println("… and " + (warnings.size() - shown) + " more notes; -v shows all");
        }
        summary.skipped().forEach(skipped -> err.println(terminal.red("skipped ") + Printable.of(skipped.toString())));
        err.flush();
        terminal.out()
                .printf(
                        "%d new (%d without an incident), %d known, %d skipped; the ledger %s holds %d incidents%n",
                        summary.added(),
                        summary.withoutIncident(),
                        summary.known(),
                        summary.skipped().size(),
                        file,
                        summary.incidents());
    }
}
