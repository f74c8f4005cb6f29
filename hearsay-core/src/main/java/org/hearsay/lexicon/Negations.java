package org.hearsay.lexicon;

import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Whether a word is negated (`en/negations`): "it had **not** bombed", "**no** hand".
public final class Negations {
    private final PhraseIndex<String> words = new PhraseIndex<>();

    public Negations(Lexicon lexicon) {
        lexicon.table("en/negations").rows().forEach(row -> words.add(row.need("word"), row.id()));
    }

    /// Whether such a word is the word itself, or stands before it and hangs on it.
    public boolean isNegated(Sentence sentence, Token word) {
        return isNegation(sentence, word)
                || sentence.children(word).stream()
                        .anyMatch(child -> child.index() < word.index() && isNegation(sentence, child));
    }

    boolean isNegation(Sentence sentence, Token token) {
        return words.at(sentence, token.index()).isPresent();
    }
}
