package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// "The group published a statement on its channel: its fighters had attacked the base": words that are announced
/// before a colon and follow behind it.
final class Announcements {
    private static final String RULE = "en/grammar/announced";

    /// What is said is no shorter, in words.
    private static final int SHORTEST = 4;

    private final BackReference speakers;
    private final PhraseIndex<String> words = new PhraseIndex<>();

    Announcements(Lexicon lexicon, BackReference speakers) {
        this.speakers = speakers;
        lexicon.table("en/source-nouns").rows().stream()
                .filter(row -> row.need("kind").equals("words"))
                .forEach(row -> words.add(row.need("word"), row.id()));
    }

    /// Whether a sentence names such words before a colon; cheap, needs no tree.
    boolean mayBeIn(Sentence sentence) {
        return announced(sentence).isPresent();
    }

    /// The speech that is announced; empty where nobody is named who wrote or published it.
    Optional<Speech> in(Sentence sentence, Heard before) {
        Optional<Token> announced = sentence.hasTree() ? announced(sentence) : Optional.empty();
        if (announced.isEmpty()) {
            return Optional.empty();
        }
        NounPhrase phrase = NounPhrase.of(sentence, announced.get());
        List<Speaker> chain = speakers.author(phrase, before);
        int colon = colon(sentence);
        List<Token> said =
                sentence.tokens().subList(colon + 1, sentence.tokens().size());
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(new Speech(
                        chain,
                        List.of(phrase.span()),
                        Spans.of(sentence, said),
                        Stance.ASSERTS,
                        Speech.Act.SAYS,
                        sentence,
                        sentence.token(colon),
                        RULE));
    }

    private Optional<Token> announced(Sentence sentence) {
        int colon = colon(sentence);
        return words.in(sentence).stream()
                .map(PhraseIndex.Match::last)
                .filter(word -> word.isNoun() && word.index() < colon)
                .reduce((first, second) -> second);
    }

    /// The place of a colon with enough behind it; -1 where there is none.
    private static int colon(Sentence sentence) {
        for (int at = 1; at < sentence.tokens().size() - SHORTEST; at++) {
            if (sentence.token(at).word().equals(":")) {
                return at;
            }
        }
        return -1;
    }
}
