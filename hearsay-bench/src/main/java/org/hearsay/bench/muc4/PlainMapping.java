package org.hearsay.bench.muc4;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Token;

/// Hearsay's own slots read as MUC-4's roles, nothing learnt: the yardstick for what learning adds.
///
/// A perpetrator whose head is a name of an organisation or a place is an organisation, any other a person; a target
/// that
/// is a named person a victim. Of each entity, its first mention is given.
final class PlainMapping {
    private PlainMapping() {}

    /// By role the entities.
    static Map<Role, List<List<String>>> fillers(Muc4Reading reading) {
        Map<Role, Map<String, String>> byHead = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            for (Claim claim : mention.claims()) {
                add(reading, claim, byHead);
            }
        }
        Map<Role, List<List<String>>> fillers = new LinkedHashMap<>();
        byHead.forEach((role, entities) ->
                fillers.put(role, entities.values().stream().map(List::of).toList()));
        return fillers;
    }

    private static void add(Muc4Reading reading, Claim claim, Map<Role, Map<String, String>> byHead) {
        if (claim.slot() != Slot.PERPETRATORS && claim.slot() != Slot.TARGETS && claim.slot() != Slot.WEAPONS) {
            return;
        }
        reading.annotated().sentenceAt(claim.span()).ifPresent(sentence -> {
            List<Token> inside = sentence.tokens().stream()
                    .filter(token -> claim.span().contains(token.span()) && token.isNoun())
                    .toList();
            if (inside.isEmpty()) {
                return;
            }
            Token head = head(inside);
            Role role = role(claim.slot(), head);
            String name = NounPhrase.of(sentence, head).name().toLowerCase(Locale.ROOT);
            byHead.computeIfAbsent(role, each -> new LinkedHashMap<>()).putIfAbsent(head.lemma(), name);
        });
    }

    private static Token head(List<Token> inside) {
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst()
                .orElse(inside.getLast());
    }

    private static Role role(Slot slot, Token head) {
        return switch (slot) {
            case WEAPONS -> Role.WEAPON;
            case TARGETS -> head.name().equals("PERSON") ? Role.VICTIM : Role.TARGET;
            default -> head.isProperNoun() && !head.name().equals("PERSON") ? Role.PERP_ORG : Role.PERP_IND;
        };
    }
}
