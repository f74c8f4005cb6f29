package org.hearsay.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.assessment.SourceRecord;
import org.hearsay.export.Json;
import org.hearsay.export.SourceCounts;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/// `hearsay sources`.
@Command(
        name = "sources",
        description = {
            "Prints every source of the ledger: on how many incidents it speaks, how often it speaks first, is copied,"
                    + " confirmed, contradicted, denied.",
            "",
            "These are counts and no judgement: who is denied may be right, and who is confirmed may be wrong with"
                    + " others. \"via\" marks unnamed speakers, who are told apart by who cites them."
        })
final class SourcesCommand implements Callable<Integer> {
    private static final String FORMAT = "%-12s  %6s  %5s  %6s  %9s  %8s  %6s";
    private static final int FIXED = 66;
    private static final int LEAST_NAME = 14;
    private static final int MOST_NAME = 48;

    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        List<SourceRecord> records;
        try (Ledger ledger = program.openLedger()) {
            records = ledger.overview().sources();
            Unlinked.warn(program, ledger);
        }
        Terminal terminal = program.terminal();
        if (program.isJson()) {
            terminal.out()
                    .println(Json.of(records.stream().map(SourceCounts::of).toList()));
        } else if (records.isEmpty()) {
            terminal.err().println("nobody speaks in this ledger");
        } else {
            print(terminal, records);
        }
        return Hearsay.DONE;
    }

    private static void print(Terminal terminal, List<SourceRecord> records) {
        int width = Math.clamp(terminal.width() - FIXED, LEAST_NAME, MOST_NAME);
        String format = "%-" + width + "s  " + FORMAT;
        terminal.out()
                .println(terminal.bold(format.formatted(
                        "SOURCE", "KIND", "SPEAKS", "FIRST", "COPIED", "CONFIRMED", "CONTRAD.", "DENIED")));
        for (SourceRecord each : records) {
            terminal.out()
                    .println(format.formatted(
                            Printable.of(each.source().name(), width),
                            SourceCounts.kind(each),
                            each.incidents(),
                            each.first(),
                            each.copied(),
                            each.confirmed(),
                            each.contradicted(),
                            each.denied()));
        }
    }
}
