package org.hearsay.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.export.Json;
import org.hearsay.ledger.LinkReview;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.Evidence;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay why`.
@Command(
        name = "why",
        description = {
            "Says why a report is, or is not, part of an incident: what speaks for and against it, with weights.",
            "",
            "Each other report of the incident is compared with the report's mention of it, or with the likeliest one"
                    + " where it has none there."
        },
        footer = {"%nExample:%n  hearsay why H7K2Q-M4XAB shayrat-2-copy"})
final class WhyCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Parameters(index = "0", paramLabel = "ID", description = "The incident's id.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "REPORT", description = "A report's name or id.")
    private String wanted = "";

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        try (Ledger ledger = program.openLedger()) {
            LedgerEntry entry = ledger.incidents()
                    .find(IncidentNames.tidy(id))
                    .orElseThrow(() -> new UsageException("no incident, or more than one, called " + id + " in "
                            + program.ledgerFile() + "; hearsay incidents" + program.dbOption() + " lists them"));
            Report report = ledger.reports()
                    .find(wanted)
                    .orElseThrow(() -> new UsageException("no report " + wanted + " in " + program.ledgerFile()));
            LinkReview.Review review = new LinkReview(Lexicon.builtIn())
                    .of(ledger, entry.incident(), report.id())
                    .orElseThrow(() -> new UsageException(wanted + " tells of no incident"));
            if (program.isJson()) {
                program.terminal().out().println(Json.of(object(entry, review)));
            } else {
                print(program.terminal(), entry, report, review);
            }
        }
        return Hearsay.DONE;
    }

    private static void print(Terminal terminal, LedgerEntry entry, Report report, LinkReview.Review review) {
        String words = Printable.of(
                report.quote(review.mention().triggers().getFirst()).text());
        terminal.out()
                .println(terminal.bold(Printable.of(report.name()) + (review.linked() ? " is" : " is not") + " part of "
                                + entry.incident().id())
                        + "  “" + words + "”");
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "two mentions are tied from %.1f on; more where many incidents lie close together",
                        review.threshold()));
        for (LinkReview.Comparison comparison : review.comparisons()) {
            Evidence evidence = comparison.evidence();
            terminal.out().println();
            terminal.out()
                    .println("beside " + name(entry, comparison.with()) + ": "
                            + (evidence.forbidden()
                                    ? "excluded"
                                    : String.format(Locale.ROOT, "%+.1f in all", evidence.weight())));
            for (Evidence.Reason reason : evidence.reasons()) {
                terminal.out().println("  " + (reason.weight() < 0 ? "- " : "+ ") + reason);
            }
        }
        if (review.comparisons().isEmpty()) {
            terminal.out().println("no other report tells this incident");
        }
    }

    private static String name(LedgerEntry entry, Mention mention) {
        ReportHead head = entry.reports().get(mention.id().report());
        return head == null ? mention.id().report() : Printable.of(head.name());
    }

    private static Map<String, Object> object(LedgerEntry entry, LinkReview.Review review) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("incident", entry.incident().id());
        object.put("linked", review.linked());
        object.put("threshold", review.threshold());
        object.put(
                "comparisons",
                review.comparisons().stream()
                        .map(each -> Map.of(
                                "report",
                                name(entry, each.with()),
                                "weight",
                                each.evidence().weight(),
                                "excluded",
                                each.evidence().forbidden(),
                                "reasons",
                                each.evidence().reasons().stream()
                                        .map(Evidence.Reason::toString)
                                        .toList()))
                        .toList());
        return object;
    }
}
