package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.Evidence;
import org.hearsay.linking.Linker;
import org.hearsay.linking.Telling;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.store.Ledger;
import org.hearsay.store.LinkingStore;

/// Weighs once more why a report's mention is, or is not, part of an incident.
public final class LinkReview {
    private final Linker linker;

    public LinkReview(Lexicon lexicon) {
        linker = new Linker(lexicon);
    }

    /// What was found.
    ///
    /// @param mention the mention of the report: the one that is part of the incident, else the likeliest to be
    /// @param linked whether it is part of it
    /// @param comparisons with each mention of the incident that other reports tell, the strongest first
    /// @param threshold the evidence that ties two mentions where these stand
    public record Review(Mention mention, boolean linked, List<Comparison> comparisons, double threshold) {
        public Review {
            comparisons = List.copyOf(comparisons);
        }
    }

    /// The evidence between the mention and one other.
    public record Comparison(Mention with, Evidence evidence) {}

    /// The reviews of one report against one incident: of each of its mentions that is part of it, else of the
    /// likeliest
    /// alone; none where the report tells nothing.
    public List<Review> of(Ledger ledger, Incident incident, String report) {
        LinkingStore store = ledger.incidents().linking(linker::tellings);
        List<Telling> others = new ArrayList<>();
        for (Mention mention : incident.mentions()) {
            if (!mention.id().report().equals(report)) {
                store.tellings(mention.id().report()).stream()
                        .filter(telling -> telling.mention().id().equals(mention.id()))
                        .forEach(others::add);
            }
        }
        List<Review> reviews = store.tellings(report).stream()
                .map(telling -> review(telling, incident, others))
                .toList();
        List<Review> linked = reviews.stream().filter(Review::linked).toList();
        return linked.isEmpty()
                ? reviews.stream().max(Comparator.comparingDouble(LinkReview::strongest)).stream()
                        .toList()
                : linked;
    }

    private Review review(Telling telling, Incident incident, List<Telling> others) {
        List<Comparison> comparisons = others.stream()
                .map(other -> new Comparison(other.mention(), linker.compare(telling, other)))
                .sorted(Comparator.comparing(
                                (Comparison each) -> each.evidence().forbidden())
                        .thenComparingDouble(each -> -each.evidence().weight()))
                .toList();
        boolean linked = incident.mentions().stream()
                .anyMatch(mention -> mention.id().equals(telling.mention().id()));
        return new Review(telling.mention(), linked, comparisons, Linker.ENOUGH);
    }

    private static double strongest(Review review) {
        return review.comparisons().stream()
                .filter(each -> !each.evidence().forbidden())
                .mapToDouble(each -> each.evidence().weight())
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }
}
