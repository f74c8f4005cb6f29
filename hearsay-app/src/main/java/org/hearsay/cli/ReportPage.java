package org.hearsay.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.export.Json;
import org.hearsay.model.Claim;
import org.hearsay.model.Dating;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.Quote;
import org.hearsay.model.Report;
import org.hearsay.model.YearlessDating;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;

/// One report on a terminal: what it tells, and who says so.
final class ReportPage {
    private static final int QUOTE_WIDTH = 110;

    private final Terminal terminal;
    private final Report report;
    private final Optional<Ledger> ledger;

    /// @param ledger the ledger that holds the report; empty where none does
    ReportPage(Terminal terminal, Report report, Optional<Ledger> ledger) {
        this.terminal = terminal;
        this.report = report;
        this.ledger = ledger;
    }

    /// @param english whether it is in a language that is read
    void print(List<Mention> mentions, boolean english) {
        Publication publication = report.publication();
        line(terminal.bold(Printable.of(report.name())) + "  " + Printable.of(publication.outlet()) + "  "
                + (publication.date() == null
                        ? "undated"
                        : publication.date() + " (from "
                                + publication.dateBasis().words() + ")"));
        if (publication.headline() != null) {
            line(Printable.of(publication.headline()));
        }
        if (mentions.isEmpty()) {
            line(english ? "tells of no incident" : "not in English, as far as its words tell, and so not read");
        }
        mentions.forEach(this::print);
    }

    private void print(Mention mention) {
        line("");
        line(terminal.bold(incident(mention).orElse("not in the ledger") + "  "
                        + IncidentTable.words(mention.type().code()))
                + "  " + when(mention) + "  " + where(mention.place()) + "  "
                + mention.role().code());
        for (Claim claim : mention.claims()) {
            Quote quote = report.quote(claim.span());
            String chain = String.join(" ← ", claim.chain().names());
            line("  %-13s %s %-24s %s"
                    .formatted(
                            claim.slot().code(),
                            claim.stance().mark(),
                            Printable.of(claim.value().label(), 24),
                            terminal.faint(Printable.of(chain))));
            line("      :" + quote.line() + " “" + Printable.of(quote.text(), QUOTE_WIDTH) + "”");
        }
    }

    private static String when(Mention mention) {
        Dating dating = mention.dating();
        YearlessDating yearless = mention.yearless();
        if (dating != null) {
            return dating.date() + " (" + Printable.of(dating.basis()) + ")";
        }
        return yearless == null ? "date unknown" : yearless.label() + " (" + Printable.of(yearless.basis()) + ")";
    }

    private static String where(@Nullable Place place) {
        return place == null ? "place unknown" : Printable.of(place.name());
    }

    private Optional<String> incident(Mention mention) {
        return ledger.flatMap(it -> it.incidents().idHolding(mention));
    }

    /// The report with its mentions and claims as one JSON object.
    ///
    /// @param english whether it is in a language that is read
    void printJson(List<Mention> mentions, boolean english) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Publication publication = report.publication();
        object.put("id", report.id());
        object.put("report", report.name());
        object.put("outlet", publication.outlet());
        object.put("url", publication.url());
        object.put("headline", publication.headline());
        object.put(
                "published",
                publication.date() == null ? null : publication.date().toString());
        object.put("english", english);
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        mentions.forEach(mention -> told.add(json(mention)));
        object.put("mentions", told);
        line(Json.of(object));
    }

    private Map<String, @Nullable Object> json(Mention mention) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        Dating dating = mention.dating();
        YearlessDating yearless = mention.yearless();
        Place place = mention.place();
        object.put("incident", incident(mention).orElse(null));
        object.put("type", mention.type().code());
        object.put("role", mention.role().code());
        object.put("date", dating == null ? null : dating.date().toString());
        object.put("date_without_year", yearless == null ? null : yearless.toString());
        object.put("date_basis", dating != null ? dating.basis() : yearless != null ? yearless.basis() : null);
        object.put("place", place == null ? null : place.name());
        object.put("claims", mention.claims().stream().map(this::json).toList());
        return object;
    }

    private Map<String, Object> json(Claim claim) {
        Quote quote = report.quote(claim.span());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("slot", claim.slot().code());
        object.put("value", claim.value().label());
        object.put("stance", claim.stance().words());
        object.put("chain", claim.chain().names());
        object.put("quote", quote.text());
        object.put("start", quote.start());
        object.put("end", quote.end());
        object.put("line", quote.line());
        object.put("rules", claim.rules());
        return object;
    }

    private void line(String text) {
        terminal.out().println(text);
    }
}
