package org.hearsay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.export.Json;
import org.hearsay.ledger.IngestionSummary;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.store.IncidentLine;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `hearsay demo`.
@Command(
        name = "demo",
        description = {
            "Reads the sample reports that ship with Hearsay and prints their ledger.",
            "",
            "The samples were written for this purpose: invented outlets report real past incidents, contradict, copy"
                    + " and deny each other. The ledger is kept in hearsay-demo.db, unless --db names another file."
        })
final class DemoCommand implements Callable<Integer> {
    private static final String FILE = "hearsay-demo.db";

    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        Terminal terminal = program.terminal();
        Path file = program.ledgerFile(FILE);
        var run = new IngestRun(program, Lexicon.builtIn(), file);
        IngestionSummary summary = run.ingest(List.of(samples()));
        List<IncidentLine> lines;
        try (Ledger ledger = SqliteLedger.openExisting(file)) {
            lines = ledger.incidents().list();
        }
        if (program.isJson()) {
            terminal.out().println(Json.of(lines));
            return IngestRun.exitOf(summary);
        }
        run.print(summary);
        terminal.out().println();
        new IncidentTable(terminal).print(lines);
        lines.stream()
                .filter(line -> !line.disputed().isEmpty())
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .ifPresent(line -> program.hint("show " + line.id(), " --db " + file));
        program.hint("serve --open", " --db " + file);
        return IngestRun.exitOf(summary);
    }

    /// The launcher says where Hearsay lies.
    private static Path samples() {
        Path samples = Path.of(System.getProperty("hearsay.home", "."), "samples");
        if (!Files.isDirectory(samples)) {
            throw new UsageException("no samples at " + samples + "; start this command with ./hearsay, or read a"
                    + " folder of your own with hearsay ingest FOLDER");
        }
        return samples;
    }
}
