package org.hearsay.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.export.Json;
import org.hearsay.export.JsonlExport;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.LedgerEntry;
import org.hearsay.store.CorrectionStore.Correction;
import org.hearsay.store.IncidentStore.Became;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay show`.
@Command(
        name = "show",
        description = {
            "Prints one incident: every slot, every position held on it, who holds it, and their words with report and"
                    + " line.",
            "",
            "+ asserts, - denies, ? cannot confirm, x retracts. A chain reads from the one who prints it inwards: RT ←"
                    + " local media."
        },
        footer = {"%nExample:%n  hearsay show H7K2Q-M4XAB"})
final class ShowCommand implements Callable<Integer> {
    /// Letters of the day in a moment of time.
    private static final int DAY = 10;

    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Parameters(
            paramLabel = "ID",
            description = "The incident's id, in any case; its first letters will do where no other begins so.")
    private String id = "";

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        try (Ledger ledger = program.openLedger()) {
            String name = IncidentNames.tidy(id);
            Optional<LedgerEntry> found = ledger.incidents().find(name);
            if (found.isEmpty()
                    && (withdrawn(program, ledger.incidents().history(name))
                            || rejected(program, ledger.corrections().on(name)))) {
                return Hearsay.DONE;
            }
            LedgerEntry entry = found.orElseThrow(() -> new UsageException("no incident, or more than one, called " + id
                    + " in " + program.ledgerFile() + "; hearsay incidents" + program.dbOption() + " lists them"));
            Unlinked.warn(program, ledger);
            if (program.isJson()) {
                new JsonlExport(ledger).write(entry, program.terminal().out());
            } else {
                new IncidentPage(program.terminal(), ledger, program.isVerbose()).print(entry);
            }
        }
        return Hearsay.DONE;
    }

    /// Says so where no report tells an incident any more that once was printed.
    private static boolean withdrawn(Hearsay program, List<Became> history) {
        if (history.isEmpty() || history.getLast().other() != null) {
            return false;
        }
        Became last = history.getLast();
        program.terminal()
                .out()
                .println(
                        program.isJson()
                                ? Json.of(Map.of("id", last.id(), "withdrawn", last.at()))
                                : last.id() + "  withdrawn on " + last.at().substring(0, DAY)
                                        + ": its report was read anew, and no report tells of it any more");
        return true;
    }

    /// Says so where a person rejected all that told an incident.
    private static boolean rejected(Hearsay program, List<Correction> corrections) {
        List<Correction> rejections = corrections.stream()
                .filter(each -> each.kind().equals("reject") && each.slot() == null)
                .toList();
        if (rejections.isEmpty()) {
            return false;
        }
        Correction last = rejections.getLast();
        program.terminal()
                .out()
                .println(
                        program.isJson()
                                ? Json.of(Map.of("id", last.name(), "rejected", last.by()))
                                : Printable.of(last.name() + "  rejected, " + last.by()));
        return true;
    }
}
