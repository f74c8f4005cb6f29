package org.hearsay.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.export.Json;
import org.hearsay.linking.Chains;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.Dating;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Place;
import org.hearsay.model.Report;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay chain`.
@Command(
        name = "chain",
        description = {
            "Walks a chain of reprisals from end to end: all incidents that answer, follow or are part of each other, by"
                    + " date, with the words that say so."
        },
        footer = {"%nExample:%n  hearsay chain H7K2Q-M4XAB"})
final class ChainCommand implements Callable<Integer> {
    private static final int LONGEST = 500;
    private static final int QUOTE_WIDTH = 120;

    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Parameters(paramLabel = "ID", description = "The id of any incident of the chain.")
    private String id = "";

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        try (Ledger ledger = program.openLedger()) {
            LedgerEntry start = ledger.incidents()
                    .find(IncidentNames.tidy(id))
                    .orElseThrow(() -> new UsageException("no incident, or more than one, called " + id + " in "
                            + program.ledgerFile() + "; hearsay incidents" + program.dbOption() + " lists them"));
            List<LedgerEntry> chain = walk(ledger, start);
            if (program.isJson()) {
                program.terminal()
                        .out()
                        .println(Json.of(chain.stream()
                                .map(entry -> object(ledger, entry))
                                .toList()));
            } else {
                chain.forEach(entry -> print(program.terminal(), ledger, entry, start));
            }
        }
        return Hearsay.DONE;
    }

    /// All incidents that relations lead to, by date; undated ones last.
    private static List<LedgerEntry> walk(Ledger ledger, LedgerEntry start) {
        return Chains.around(start.incident().id(), ledger.overview()::relations, LONGEST).stream()
                .flatMap(each -> ledger.incidents().find(each).stream())
                .sorted(Comparator.comparing(ChainCommand::day)
                        .thenComparing(entry -> entry.incident().id()))
                .toList();
    }

    private static String day(LedgerEntry entry) {
        Dating dating = entry.assessment().dating();
        return dating == null ? "unknown" : dating.date().start().toString();
    }

    private static void print(Terminal terminal, Ledger ledger, LedgerEntry entry, LedgerEntry start) {
        Place place = entry.assessment().place();
        String line = day(entry) + "  " + entry.incident().id() + "  "
                + IncidentTable.words(entry.assessment().type().code()) + "  "
                + (place == null ? "" : Printable.of(place.name()));
        terminal.out().println(entry.incident().id().equals(start.incident().id()) ? terminal.bold(line) : line);
        told(entry)
                .forEach(relation -> terminal.out()
                        .println("    " + IncidentPage.words(relation.kind(), true) + " " + relation.to() + "  "
                                + said(ledger, relation)));
    }

    /// The relations that are told of the incident, not of the other one.
    private static List<IncidentRelation> told(LedgerEntry entry) {
        return entry.relations().stream()
                .filter(relation -> relation.from().equals(entry.incident().id()))
                .toList();
    }

    private static String said(Ledger ledger, IncidentRelation relation) {
        Optional<Report> report = ledger.reports().find(relation.teller().report());
        return report.map(it -> "“" + Printable.of(it.quote(relation.words()).text(), QUOTE_WIDTH) + "”  "
                        + Printable.of(it.name()) + ":"
                        + it.quote(relation.words()).line())
                .orElse("");
    }

    private static Map<String, Object> object(Ledger ledger, LedgerEntry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("incident", entry.incident().id());
        object.put("date", day(entry));
        object.put("type", entry.assessment().type().code());
        object.put(
                "relations",
                told(entry).stream()
                        .map(relation -> Map.of(
                                "kind",
                                relation.kind().name().toLowerCase(java.util.Locale.ROOT),
                                "to",
                                relation.to(),
                                "words",
                                said(ledger, relation)))
                        .toList());
        return object;
    }
}
