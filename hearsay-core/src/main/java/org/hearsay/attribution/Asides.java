package org.hearsay.attribution;

import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Where a verb of saying and its speaker, put into what is said, begin and end: ", the army said on Monday,".
final class Asides {
    private Asides() {}

    /// Where the speaker of a verb begins: right before it where a pronoun stands there behind a sign ("Three
    /// drones, it went on, hit …").
    static int start(Sentence sentence, Token verb) {
        int before = verb.index() - 1;
        boolean pronoun =
                before > 0 && sentence.token(before).tag().equals("PRP") && isBreak(sentence.token(before - 1));
        return pronoun
                ? before
                : sentence.children(verb).stream()
                        .filter(child -> child.relation().startsWith("nsubj")
                                || child.relation().startsWith("aux"))
                        .filter(child -> !sentence.isInDateline(child))
                        .flatMap(child -> sentence.subtree(child, below -> false).stream())
                        .mapToInt(Token::index)
                        .reduce(verb.index(), Math::min);
    }

    /// ", says the mayor of Kara.": where the aside ends, which must be the end of the sentence; -1 where it does
    /// not.
    static int end(Sentence sentence, Token verb) {
        int size = sentence.tokens().size();
        boolean open = sentence.tokens().subList(verb.index() + 1, size).stream()
                .anyMatch(token -> token.word().equals(",") || token.isVerb());
        return open ? -1 : size;
    }

    static boolean isBreak(Token token) {
        return switch (token.word()) {
            case ",", "”", "\"", "’", "''", "—", "–", ";", "." -> true;
            default -> false;
        };
    }
}
