package org.hearsay.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.model.Claim;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.store.Ledger;

/// A report with what it tells laid over its text. The text itself is never changed.
///
/// @param title its headline, else its name
/// @param day of its publication
/// @param basis how that day is known
/// @param url its address as printed
/// @param link the same where it may be followed
/// @param copyOf the report whose words it repeats, id and name; empty for none
/// @param pieces its text, in order
/// @param mentions the incidents it tells
public record ReportView(
        String id,
        String name,
        String title,
        String outlet,
        String day,
        String basis,
        String url,
        String link,
        List<String> copyOf,
        List<Piece> pieces,
        List<Told> mentions) {

    /// A run of the text under the same claims.
    ///
    /// @param anchors claims that begin here
    /// @param claims the claims it belongs to; none for plain text
    /// @param slot the code of the innermost claim's slot; empty for plain text
    public record Piece(String text, List<String> anchors, List<String> claims, String slot) {
        public Piece {
            anchors = List.copyOf(anchors);
            claims = List.copyOf(claims);
        }
    }

    /// An incident as this report tells it.
    ///
    /// @param incident its id in the ledger; empty where it is not linked yet
    public record Told(String incident, String type, String day, String place, String role, List<Said> claims) {
        public Told {
            claims = List.copyOf(claims);
        }
    }

    /// A claim.
    ///
    /// @param anchor the name of its place in the text
    public record Said(
            String anchor, String slot, String question, String mark, String stance, String value, String chain) {}

    private record Laid(Span span, String anchor, Slot slot) {}

    /// What the page shows.
    public static ReportView of(Ledger ledger, Report report) {
        List<Mention> mentions = ledger.incidents().mentionsIn(report.id());
        List<Laid> laid = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Mention mention : mentions) {
            List<Said> said = new ArrayList<>();
            for (int i = 0; i < mention.claims().size(); i++) {
                Claim claim = mention.claims().get(i);
                String anchor = MatrixView.anchor(mention.id(), i);
                laid.add(new Laid(claim.span(), anchor, claim.slot()));
                said.add(said(claim, anchor));
            }
            told.add(new Told(
                    ledger.incidents().holding(mention).map(Incident::id).orElse(""),
                    mention.type().code(),
                    mention.dating() == null
                            ? Wording.undated(Optional.ofNullable(mention.yearless()))
                            : Wording.day(
                                    mention.dating().date().start(),
                                    mention.dating().date().end()),
                    mention.place() == null ? "" : Wording.place(mention.place()),
                    mention.role().code(),
                    said));
        }
        Publication publication = report.publication();
        return new ReportView(
                report.id(),
                report.name(),
                Optional.ofNullable(publication.headline()).orElse(report.name()),
                Optional.ofNullable(publication.outlet()).orElse("unknown outlet"),
                Wording.day(publication.date(), publication.date()),
                publication.dateBasis().words(),
                Optional.ofNullable(publication.url()).orElse(""),
                IncidentView.link(publication.url()),
                original(ledger, report.id()),
                pieces(report.text(), laid),
                told);
    }

    private static List<String> original(Ledger ledger, String id) {
        return ledger.reports()
                .head(id)
                .map(ReportHead::copyOf)
                .flatMap(ledger.reports()::find)
                .map(original -> List.of(original.id(), original.name()))
                .orElse(List.of());
    }

    private static Said said(Claim claim, String anchor) {
        String who = claim.value() instanceof SlotValue.Count count && count.who() != null ? " " + count.who() : "";
        return new Said(
                anchor,
                claim.slot().code(),
                claim.slot().question(),
                claim.stance().mark(),
                claim.stance().words(),
                MatrixView.label(claim.value()) + who,
                String.join(" ← ", claim.chain().names()));
    }

    /// Cuts the text wherever a claim begins or ends.
    private static List<Piece> pieces(String text, List<Laid> laid) {
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        laid.forEach(each -> {
            cuts.add(each.span.start());
            cuts.add(each.span.end());
        });
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            int at = from;
            String words = text.substring(from, to);
            List<Laid> here = laid.stream()
                    .filter(each -> each.span.start() <= at && each.span.end() >= to)
                    .sorted((some, other) -> Integer.compare(some.span.length(), other.span.length()))
                    .toList();
            // A space between two claims inside a third has no words by which a link could be named.
            boolean isLink = !here.isEmpty() && !words.isBlank();
            pieces.add(new Piece(
                    words,
                    here.stream()
                            .filter(each -> each.span.start() == at)
                            .map(Laid::anchor)
                            .toList(),
                    isLink ? here.stream().map(Laid::anchor).toList() : List.of(),
                    isLink ? here.getFirst().slot.code() : ""));
            from = to;
        }
        return pieces;
    }
}
