package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay ingest`.
@Command(
        name = "ingest",
        description = {
            "Reads reports into the ledger and links them.",
            "",
            "A folder stands for every .txt file in it and below. What the ledger holds already is passed over, so a"
                    + " second run changes nothing and a run that was stopped is completed by the next. What cannot be"
                    + " read is named at the end; the rest goes on."
        },
        footer = {"%nExample:%n  hearsay ingest reports/ --db syria.db"})
final class IngestCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Mixin
    private Reading reading = new Reading();

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "Folders and files to read.")
    private List<Path> inputs = List.of();

    @Override
    public Integer call() {
        Hearsay program = java.util.Objects.requireNonNull(hearsay);
        return new IngestRun(program, reading.lexicon(), program.ledgerFile()).read(inputs);
    }
}
