package org.hearsay.cli;

import java.util.LinkedHashMap;
import java.util.List;
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
            "Each other report of the incident is compared with each of the report's mentions of it, or with the likeliest"
                    + " one where it has none there."
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
            List<LinkReview.Review> reviews =
                    new LinkReview(Lexicon.builtIn()).of(ledger, entry.incident(), report.id());
            if (reviews.isEmpty()) {
                throw new UsageException(wanted + " tells of no incident");
            }
            if (program.isJson()) {
                program.terminal().out().println(Json.of(object(entry, report, reviews)));
            } else {
                print(program.terminal(), entry, report, reviews);
            }
        }
        return Hearsay.DONE;
    }

    private static void print(Terminal terminal, LedgerEntry entry, Report report, List<LinkReview.Review> reviews) {
        terminal.out()
                .println(terminal.bold(Printable.of(report.name())
                        + (reviews.getFirst().linked() ? " is" : " is not") + " part of "
                        + entry.incident().id()));
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "two mentions are tied from %.1f on; more where many incidents lie close together",
                        reviews.getFirst().threshold()));
        reviews.forEach(review -> print(terminal, entry, report, review));
    }

    /// The words that tell of the mention, and what speaks for and against it.
    private static void print(Terminal terminal, LedgerEntry entry, Report report, LinkReview.Review review) {
        terminal.out().println();
        terminal.out().println("“" + words(report, review) + "”");
        for (LinkReview.Comparison comparison : review.comparisons()) {
            Evidence evidence = comparison.evidence();
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

    private static String words(Report report, LinkReview.Review review) {
        return Printable.of(report.quote(review.mention().triggers().getFirst()).text());
    }

    private static Map<String, Object> object(LedgerEntry entry, Report report, List<LinkReview.Review> reviews) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("incident", entry.incident().id());
        object.put("linked", reviews.getFirst().linked());
        object.put("threshold", reviews.getFirst().threshold());
        object.put(
                "comparisons",
                reviews.stream()
                        .flatMap(review -> review.comparisons().stream()
                                .map(each -> comparison(entry, words(report, review), each)))
                        .toList());
        return object;
    }

    private static Map<String, Object> comparison(LedgerEntry entry, String words, LinkReview.Comparison comparison) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("words", words);
        object.put("report", name(entry, comparison.with()));
        object.put("weight", comparison.evidence().weight());
        object.put("excluded", comparison.evidence().forbidden());
        object.put(
                "reasons",
                comparison.evidence().reasons().stream()
                        .map(Evidence.Reason::toString)
                        .toList());
        return object;
    }
}
