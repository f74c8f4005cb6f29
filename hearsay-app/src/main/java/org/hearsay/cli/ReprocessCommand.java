package org.hearsay.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.export.Json;
import org.hearsay.ingest.TextReports;
import org.hearsay.ledger.Relinking;
import org.hearsay.ledger.Rereading;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `hearsay reprocess`.
@Command(
        name = "reprocess",
        description = {
            "Reads the kept reports of the ledger anew with this version of Hearsay and its lexicon, and links them"
                    + " anew.",
            "",
            "Only reports that another version read are read, each from the bytes that were kept. Ids stay: an incident"
                    + " keeps its id where its reports still tell it, and the id of one that was joined or withdrawn"
                    + " leads on. A run that was stopped is completed by the next."
        },
        footer = {"%nExample:%n  hearsay reprocess --db syria.db"})
final class ReprocessCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Mixin
    private Reading reading = new Reading();

    @Option(names = "--all", description = "Read every report anew, also those that this version read.")
    private boolean all;

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        Lexicon lexicon = reading.lexicon();
        String version = Reading.version(lexicon);
        var progress = new ProgressLine(program.terminal(), program.isQuiet());
        Rereading.Summary summary;
        try (Ledger ledger = SqliteLedger.openExisting(program.ledgerFile())) {
            summary = new Rereading(
                            ledger,
                            new TextReports(lexicon),
                            () -> program.readers().with(lexicon),
                            new Relinking(lexicon),
                            progress)
                    .run(version, all);
        }
        progress.clear();
        print(program, version, summary);
        return summary.skipped().isEmpty() ? Hearsay.DONE : Hearsay.SOME_FAILED;
    }

    private static void print(Hearsay program, String version, Rereading.Summary summary) {
        Terminal terminal = program.terminal();
        if (program.isJson()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("version", version);
            object.put("read", summary.read());
            object.put("changed", summary.changed());
            object.put("incidents", summary.incidents());
            object.put("skipped", summary.skipped());
            terminal.out().println(Json.of(object));
            return;
        }
        summary.skipped()
                .forEach(
                        skipped -> terminal.err().println(terminal.red("skipped ") + Printable.of(skipped.toString())));
        terminal.err().flush();
        terminal.out()
                .printf(
                        "%d read anew by %s, %d of them otherwise than before, %d skipped; the ledger %s holds %d"
                                + " incidents%n",
                        summary.read(),
                        version,
                        summary.changed(),
                        summary.skipped().size(),
                        program.ledgerFile(),
                        summary.incidents());
    }
}
