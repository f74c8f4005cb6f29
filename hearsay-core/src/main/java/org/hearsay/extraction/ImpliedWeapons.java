package org.hearsay.extraction;

import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.text.Sentence;

/// The weapon that a word implies where none is named: "gunned down", "a stabbing", "snipers killed two".
///
/// It comes too late to make a trigger tell of an incident: films are shot as well.
final class ImpliedWeapons {
    private final PhraseIndex<Row> words = new PhraseIndex<>();

    ImpliedWeapons(Lexicon lexicon) {
        lexicon.table("en/implied-weapons").rows().forEach(row -> words.add(row.need("word"), row));
    }

    /// The weapon that a trigger implies, or those who did it by their name; empty where one is named already.
    ///
    /// @param fillers what is known of the trigger's roles
    Optional<Filler> of(Sentence sentence, Match<Trigger> trigger, List<Filler> fillers) {
        if (fillers.stream().anyMatch(filler -> filler.slot() == Slot.WEAPONS)) {
            return Optional.empty();
        }
        return words.at(sentence, trigger.first().index())
                .filter(implied -> implied.last().index() >= trigger.last().index())
                .or(() -> byActors(sentence, fillers))
                .map(implied -> Filler.asserted(
                        Slot.WEAPONS,
                        new SlotValue.Weapon(implied.value().need("kind")),
                        Sentence.cover(implied.tokens()),
                        List.of(implied.value().id())));
    }

    private Optional<Match<Row>> byActors(Sentence sentence, List<Filler> fillers) {
        return fillers.stream()
                .filter(filler -> filler.slot() == Slot.PERPETRATORS)
                .flatMap(filler -> sentence.headWithin(filler.span()).stream())
                .flatMap(head -> words.at(sentence, head.index()).stream())
                .findFirst();
    }
}
