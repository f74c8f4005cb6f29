package org.hearsay.examples;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Relation;
import org.hearsay.model.Slot;

/// A sentence as the whole lexicon reads it, and as it would be read without one row.
///
/// @param mentions the incidents it tells
/// @param without the incidents it would tell if the row did not stand in the lexicon; read only where asked
record Reading(List<Mention> mentions, Supplier<List<Mention>> without) {
    Reading {
        mentions = List.copyOf(mentions);
    }

    Stream<Claim> claims() {
        return mentions.stream().map(Mention::claims).flatMap(Collection::stream);
    }

    Stream<Claim> claimsOf(String rule) {
        return claims().filter(claim -> claim.rules().contains(rule));
    }

    /// Ids of all rows that claims and relations name, each once.
    List<String> rules() {
        Stream<String> related = mentions.stream()
                .map(Mention::relations)
                .flatMap(Collection::stream)
                .map(Relation::rule);
        return Stream.concat(claims().map(Claim::rules).flatMap(Collection::stream), related)
                .distinct()
                .toList();
    }

    /// Whether the row decides anything: most rows are named by what they make, the others show by their absence.
    boolean dependsOn(String rule) {
        return rules().contains(rule) || !mentions.equals(without.get());
    }

    /// What stands in it, in short words.
    String summary() {
        if (mentions.isEmpty()) {
            return "no incident";
        }
        List<String> told = mentions.stream().map(Reading::summary).toList();
        return String.join(" | ", told);
    }

    private static String summary(Mention mention) {
        List<String> claims = mention.claims().stream()
                .filter(claim -> claim.slot() != Slot.OCCURRED)
                .map(claim -> claim.slot().code() + " " + claim.value().label() + " "
                        + claim.stance().mark() + " " + claim.chain().names())
                .toList();
        return mention.type().code() + " " + claims;
    }
}
