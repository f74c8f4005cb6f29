package org.hearsay.attribution;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Whether a word is negated (`en/negations`): "it had **not** bombed", "**no** hand".
final class Negations {
    private final PhraseIndex<String> words = new PhraseIndex<>();

    Negations(Lexicon lexicon) {
        lexicon.table("en/negations").rows().forEach(row -> words.add(row.need("word"), row.id()));
    }

    boolean isNegated(Sentence sentence, Token word) {
        return words.at(sentence, word.index()).isPresent()
                || sentence.children(word).stream()
                        .anyMatch(child -> child.index() < word.index()
                                && words.at(sentence, child.index()).isPresent());
    }
}
