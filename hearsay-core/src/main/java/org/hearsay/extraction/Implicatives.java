package org.hearsay.extraction;

import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Negations;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Infinitives that tell what happened, by the verb that they hang on: "managed to storm the base", "began to shell the
/// town", "used drones to attack the base", "tried to storm the base", which is an attack too, whatever came of it.
///
/// The class is that of Karttunen, Implicative Verbs (Language 47, 1971), with the verbs of beginning and of means.
final class Implicatives {
    private final PhraseIndex<String> verbs = new PhraseIndex<>();
    private final Negations negations;

    Implicatives(Lexicon lexicon) {
        lexicon.table("en/implicatives").rows().forEach(row -> verbs.add(row.need("word"), row.id()));
        negations = new Negations(lexicon);
    }

    /// Whether the verb is an infinitive that such a verb, told as done, governs.
    boolean tellOf(Sentence sentence, Token verb) {
        Optional<Token> above = sentence.head(verb)
                .filter(head ->
                        verb.relation().equals("xcomp") || verb.relation().startsWith("advcl"));
        return isInfinitive(sentence, verb)
                && above.filter(head -> isDone(sentence, head))
                        .flatMap(head -> verbs.at(sentence, head.index()))
                        .map(Match::value)
                        .isPresent();
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return verb.tag().equals("VB")
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to"));
    }

    /// In the past or the perfect, and not negated: "did not manage to storm" and "may try to storm" tell of nothing.
    private boolean isDone(Sentence sentence, Token verb) {
        boolean perfect = verb.tag().equals("VBN")
                && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("have"));
        return (verb.tag().equals("VBD") || perfect) && !negations.isNegated(sentence, verb);
    }
}
