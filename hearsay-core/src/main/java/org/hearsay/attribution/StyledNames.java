package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Names that a clause gives to a noun: "a group that calls itself the Example Front".
final class StyledNames {
    private StyledNames() {}

    /// "A group that calls itself the Example Front", "a group known as the Example Front": the name in the clause
    /// behind the noun, told by the grammar: right behind a participle or its "as", or behind a pronoun that means
    /// it.
    static Optional<String> in(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return sentence.children(phrase.head()).stream()
                .filter(child -> child.relation().startsWith("acl") && child.isVerb())
                .flatMap(child -> nameBehind(sentence, child).stream())
                .map(first -> nameFrom(sentence, first))
                .findFirst();
    }

    private static Optional<Token> nameBehind(Sentence sentence, Token verb) {
        List<Token> tokens = sentence.tokens();
        int at = verb.index() + 1;
        boolean itself = at < tokens.size() && tokens.get(at).tag().equals("PRP");
        boolean passive = verb.tag().equals("VBN")
                && (verb.relation().equals("acl")
                        || !sentence.children(verb, "aux:pass").isEmpty());
        if (!itself && !passive) {
            return Optional.empty();
        }
        boolean as = at < tokens.size() && !itself && tokens.get(at).tag().equals("IN");
        at += itself || as ? 1 : 0;
        at += at < tokens.size() && tokens.get(at).tag().equals("DT") ? 1 : 0;
        return at < tokens.size() && tokens.get(at).isProperNoun() && (!as || isNamedAs(sentence, tokens.get(at)))
                ? Optional.of(tokens.get(at))
                : Optional.empty();
    }

    /// Whether a name hangs on its verb by "as".
    private static boolean isNamedAs(Sentence sentence, Token first) {
        Token head = first;
        while (head.relation().equals("compound") && sentence.head(head).isPresent()) {
            head = sentence.head(head).orElseThrow();
        }
        return sentence.markedRelation(head).equals("obl:as");
    }

    /// The words of a name from its first one, with the small words inside: "Islamic Resistance in Example".
    private static String nameFrom(Sentence sentence, Token first) {
        int to = first.index() + 1;
        List<Token> tokens = sentence.tokens();
        while (to < tokens.size()
                && (tokens.get(to).isProperNoun()
                        || to + 1 < tokens.size()
                                && tokens.get(to).tag().equals("IN")
                                && tokens.get(to + 1).isProperNoun())) {
            to++;
        }
        return NounPhrase.printed(tokens.subList(first.index(), to));
    }
}
