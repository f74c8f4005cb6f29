package org.hearsay.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.export.Json;
import org.hearsay.store.IncidentLine;
import org.hearsay.store.IncidentSearch.Order;
import org.hearsay.store.IncidentSummary;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `hearsay incidents`.
@Command(
        name = "incidents",
        description = {
            "Prints the ledger, one incident a line, by date.",
            "",
            "KILLED and INJURED are the smallest range that holds every figure asserted: 4 exactly, 8+ at least, 12-27"
                    + " between. ORIGINS are independent voices: a story that ten outlets copy has one. DISPUTED names"
                    + " the slots on which sources contradict or deny each other."
        })
final class IncidentsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        Terminal terminal = program.terminal();
        List<IncidentLine> lines;
        try (Ledger ledger = program.openLedger()) {
            lines = ledger.search().list(filter.filter(), Order.OLDEST, Integer.MAX_VALUE, 0).stream()
                    .map(IncidentSummary::line)
                    .toList();
            Unlinked.warn(program, ledger);
        }
        if (program.isJson()) {
            terminal.out().println(Json.of(lines));
            return Hearsay.DONE;
        }
        if (lines.isEmpty()) {
            if (!program.isQuiet()) {
                terminal.err().println("the ledger holds no such incident");
            }
        } else {
            new IncidentTable(terminal).print(lines);
            program.hint("show " + lines.getFirst().id(), program.dbOption());
        }
        return Hearsay.DONE;
    }
}
