package org.hearsay.extraction;

import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Who does and who undergoes what a verb says, where the relation alone does not tell.
final class Voice {
    /// What stands behind a participle rather than behind a verb without an object: "three troops killed in attack".
    private static final Set<String> HEADLINE = Set.of(
            "obl:with", "obl:by", "obl:agent", "obl:in", "obl:at", "obl:near", "obl:after", "obl:as", "obl:during");

    private static final Set<String> STOPS = Set.of(".", "!", "?", "\"", "”");

    private Voice() {}

    /// "The soldiers who were shot", "forces attacked with rockets": whether a passive verb speaks of the noun.
    static boolean undergoes(Sentence sentence, Token verb, Token noun) {
        return isAntecedent(verb, noun)
                        && !sentence.children(verb, "nsubj:pass").isEmpty()
                || isHeadlinePassive(sentence, verb, noun);
    }

    /// "The gunmen who shot", "gunmen shot": whether an active verb speaks of the noun.
    static boolean does(Sentence sentence, Token verb, Token noun) {
        if (isAntecedent(verb, noun)) {
            return sentence.children(verb, "nsubj").stream()
                    .anyMatch(subject ->
                            subject.relation().equals("nsubj") && subject.tag().startsWith("W"));
        }
        return isSubject(verb, noun) && !isHeadlinePassive(sentence, verb, noun);
    }

    /// "A shell that landed": the noun that a relative pronoun stands for as a subject; else the word itself.
    static Token meant(Sentence sentence, Token verb, Token word) {
        boolean relative = word.tag().equals("WDT") || word.tag().equals("WP");
        return relative
                        && verb.relation().equals("acl:relcl")
                        && word.head() == verb.index()
                        && word.relation().startsWith("nsubj")
                ? sentence.head(verb).orElse(word)
                : word;
    }

    /// "Three soldiers died and dozens were wounded": the subject of the clause before, where this one has its own.
    static boolean isOthers(Sentence sentence, Token verb, Token noun) {
        return verb.relation().equals("conj")
                && noun.head() == verb.head()
                && noun.relation().startsWith("nsubj")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.relation().startsWith("nsubj"));
    }

    private static boolean isSubject(Token verb, Token noun) {
        return noun.relation().equals("nsubj") && noun.head() == verb.index();
    }

    private static boolean isAntecedent(Token verb, Token noun) {
        return verb.relation().equals("acl:relcl") && verb.head() == noun.index();
    }

    /// "US forces attacked with rockets in the east": headlines leave out "were".
    private static boolean isHeadlinePassive(Sentence sentence, Token verb, Token noun) {
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
        boolean bare = sentence.children(verb).stream()
                .noneMatch(child -> child.relation().startsWith("aux")
                        || child.relation().equals("obj")
                        || child.relation().equals("compound:prt"));
        return past
                && bare
                && isSubject(verb, noun)
                && !STOPS.contains(sentence.tokens().getLast().word())
                && sentence.children(verb).stream()
                        .map(sentence::markedRelation)
                        .anyMatch(HEADLINE::contains);
    }

    /// "A missile hit Kara, killing five": what a participle of the present describes is not what it was done to.
    static boolean isDescribed(Token trigger, Token noun) {
        return trigger.tag().equals("VBG") && trigger.relation().startsWith("acl") && trigger.head() == noun.index();
    }
}
