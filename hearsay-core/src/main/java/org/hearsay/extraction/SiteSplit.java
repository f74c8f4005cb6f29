package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Slot;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Makes one mention a site of an incident told for several: "attacked the Kara base, Tall base and Sarrin base".
///
/// One event at one place is one incident (as in the ACLED codebook), so three bases are three.
final class SiteSplit {
    private final Sites sites;

    SiteSplit(Sites sites) {
        this.sites = sites;
    }

    /// The mention, or one for each site that its events name side by side.
    List<Mention> split(Mention mention, Group group) {
        List<Span> named = group.events().stream()
                .map(this::sites)
                .filter(spans -> spans.size() > 1)
                .findFirst()
                .orElse(List.of());
        if (named.isEmpty()) {
            return List.of(mention);
        }
        List<Mention> parts = new ArrayList<>();
        for (Span own : named) {
            List<Claim> claims = mention.claims().stream()
                    .filter(claim -> !isElsewhere(claim, own, named))
                    .toList();
            MentionId id = new MentionId(mention.id().report(), mention.id().start(), parts.size());
            parts.add(new Mention(
                    id,
                    mention.type(),
                    mention.role(),
                    mention.triggers(),
                    claims,
                    mention.dating(),
                    mention.place(),
                    mention.relations()));
        }
        return parts;
    }

    /// A claim on where or against what that names another of the sites and not this one.
    private static boolean isElsewhere(Claim claim, Span own, List<Span> all) {
        boolean where = claim.slot() == Slot.PLACE || claim.slot() == Slot.TARGETS;
        return where
                && !claim.span().overlaps(own)
                && all.stream()
                        .anyMatch(other -> !other.equals(own) && claim.span().overlaps(other));
    }

    /// The places and targets of an event that are named side by side; none where there is only one.
    private List<Span> sites(Event event) {
        for (Slot slot : List.of(Slot.PLACE, Slot.TARGETS)) {
            List<Span> named = event.on(slot)
                    .map(Filler::span)
                    .filter(span -> event.sentence()
                            .headWithin(span)
                            .filter(head -> sites.isNamed(event, span, slot == Slot.TARGETS))
                            .isPresent())
                    .toList();
            List<Span> joined = named.stream()
                    .filter(span -> isJoined(event.sentence(), span, named))
                    .distinct()
                    .toList();
            if (joined.size() > 1) {
                return joined;
            }
        }
        return List.of();
    }

    /// Whether an "and" or a comma joins the phrase to another of the list.
    private static boolean isJoined(Sentence sentence, Span span, List<Span> all) {
        Optional<Token> head = sentence.headWithin(span);
        return head.isPresent()
                && all.stream()
                        .filter(other -> !other.overlaps(span))
                        .flatMap(other -> sentence.headWithin(other).stream())
                        .anyMatch(other -> isConjunct(head.get(), other)
                                || isConjunct(other, head.get())
                                || head.get().relation().equals("conj")
                                        && other.relation().equals("conj")
                                        && head.get().head() == other.head());
    }

    private static boolean isConjunct(Token token, Token of) {
        return token.relation().equals("conj") && token.head() == of.index();
    }
}
