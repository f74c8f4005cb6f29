package org.hearsay.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.export.JsonlExport;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.LedgerEntry;
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
            "+ asserts, - denies, ? cannot confirm. A chain reads from the one who prints it inwards: RT ← local media."
        },
        footer = {"%nExample:%n  hearsay show H7K2Q-M4XAB"})
final class ShowCommand implements Callable<Integer> {
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
            LedgerEntry entry = ledger.incidents()
                    .find(IncidentNames.tidy(id))
                    .orElseThrow(() -> new UsageException("no incident, or more than one, called " + id + " in "
                            + program.ledgerFile() + "; hearsay incidents" + program.dbOption() + " lists them"));
            Unlinked.warn(program, ledger);
            if (program.isJson()) {
                new JsonlExport(ledger).write(entry, program.terminal().out());
            } else {
                new IncidentPage(program.terminal(), ledger, program.isVerbose()).print(entry);
            }
        }
        return Hearsay.DONE;
    }
}
