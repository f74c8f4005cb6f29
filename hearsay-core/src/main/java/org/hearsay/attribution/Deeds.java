package org.hearsay.attribution;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Words for deeds that somebody can answer for: those of `en/triggers`, and of `en/deeds` ("involvement", "blame").
final class Deeds {
    private final PhraseIndex<String> words = new PhraseIndex<>();
    private final PhraseIndex<String> triggers = new PhraseIndex<>();
    private final PhraseIndex<String> hands = new PhraseIndex<>();

    Deeds(Lexicon lexicon) {
        lexicon.table("en/deeds").rows().forEach(row -> {
            words.add(row.need("word"), row.id());
            hands.add(row.need("word"), row.id());
        });
        lexicon.table("en/triggers").rows().stream()
                .filter(row -> row.list("with").isEmpty())
                .forEach(row -> words.add(row.need("word"), row.id()));
        lexicon.table("en/triggers").rows().forEach(row -> triggers.add(row.need("word"), row.id()));
    }

    /// Whether a word names a deed, or a hand in one.
    boolean isNamed(Sentence sentence, Token token) {
        return words.at(sentence, token.index()).isPresent();
    }

    /// Whether a word names a hand in a deed, or the blame for it.
    boolean isHand(Sentence sentence, Token token) {
        return hands.at(sentence, token.index()).isPresent();
    }

    /// Whether a word tells of an incident.
    boolean isTold(Sentence sentence, Token token) {
        return triggers.at(sentence, token.index()).isPresent();
    }

    /// Whether such a word stands in what is said.
    boolean isIn(Speech speech) {
        return words.in(speech.sentence()).stream()
                .anyMatch(match -> speech.contains(match.first().span()));
    }
}
