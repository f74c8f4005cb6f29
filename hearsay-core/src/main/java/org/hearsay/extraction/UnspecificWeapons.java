package org.hearsay.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Claim;
import org.hearsay.model.Slot;

/// Words for weapons that say nothing of their own where the same incident's weapon is named more exactly: the bomb of
/// a
/// suicide bomber, the air attack of a drone (`unless` in `shared/weapons` and `en/implied-weapons`).
final class UnspecificWeapons {
    private final Map<String, Set<String>> unless = new HashMap<>();

    UnspecificWeapons(Lexicon lexicon) {
        for (String table : List.of("shared/weapons", "en/implied-weapons")) {
            for (Row row : lexicon.table(table).rows()) {
                if (row.cell("unless").isPresent()) {
                    unless.put(row.id(), Set.copyOf(row.list("unless")));
                }
            }
        }
    }

    /// The claims without those on weapons that others of them name more exactly.
    List<Claim> without(List<Claim> claims) {
        Set<String> kinds = new HashSet<>();
        claims.stream()
                .filter(claim -> claim.slot() == Slot.WEAPONS)
                .forEach(claim -> kinds.add(claim.value().label()));
        return claims.stream()
                .filter(claim -> claim.slot() != Slot.WEAPONS
                        || claim.rules().stream()
                                .flatMap(rule -> unless.getOrDefault(rule, Set.of()).stream())
                                .noneMatch(kinds::contains))
                .toList();
    }
}
