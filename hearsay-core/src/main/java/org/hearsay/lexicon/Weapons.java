package org.hearsay.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.IncidentType;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/// Names of weapons, and what their use makes of an incident.
public final class Weapons {
    private final PhraseIndex<Weapon> names = new PhraseIndex<>();

    /// A kind of weapon.
    ///
    /// @param kind its name in records
    /// @param type the type of incident its use makes; null where it decides nothing
    /// @param munition whether it is counted as fired
    /// @param rule id of its line
    public record Weapon(String kind, @Nullable IncidentType type, boolean munition, String rule) {}

    public Weapons(Lexicon lexicon) {
        for (Row row : lexicon.table("shared/weapons").rows()) {
            IncidentType type = row.cell("type")
                    .map(code -> IncidentType.ofCode(code)
                            .orElseThrow(() -> row.wrong("'" + code + "' is no incident type; see docs/glossary.md")))
                    .orElse(null);
            names.add(
                    row.need("word"),
                    new Weapon(row.need("kind"), type, row.cell("munition").isPresent(), row.id()));
        }
    }

    /// The kinds that a fighter uses from his hand: those whose use alone makes no shelling, bombing or strike, such as
    /// guns and knives, and grenades.
    public static Set<String> heldInHand(Lexicon lexicon) {
        Set<String> thrown = new TreeSet<>();
        Set<String> held = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Row row : lexicon.table("shared/weapons").rows()) {
            Optional<String> type = row.cell("type");
            boolean isThrown = type.flatMap(IncidentType::ofCode)
                    .filter(IncidentType.GRENADE::equals)
                    .isPresent();
            (isThrown ? thrown : type.isEmpty() ? held : others).add(row.need("kind"));
        }
        held.removeAll(others);
        held.addAll(thrown);
        return held;
    }

    /// The weapon that a noun phrase is about: the last one it names up to its head.
    public Optional<PhraseIndex.Match<Weapon>> in(NounPhrase phrase) {
        return names.in(phrase.sentence()).stream()
                .filter(match -> match.last().index() == phrase.head().index())
                .findFirst();
    }

    /// All weapons that a sentence names.
    public List<PhraseIndex.Match<Weapon>> in(Sentence sentence) {
        return names.in(sentence);
    }
}
