package org.hearsay.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives a verb the subject right before it, which the parser took for the end of what opens the clause, or for an
/// auxiliary: "On Monday afternoon soldiers | clashed", "In March, insurgents stormed a hospital".
final class LostSubjects {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    private LostSubjects() {}

    /// The sentence with the subject of a verb mended; empty where it needs none.
    static Optional<Sentence> found(Sentence sentence, Token verb) {
        Optional<Sentence> mended = behindAttribute(sentence, verb);
        boolean lost = mended.isEmpty()
                && FINITE.contains(verb.tag())
                && verb.index() > 0
                && sentence.children(verb).stream()
                        .noneMatch(child -> child.relation().startsWith("nsubj"));
        if (!lost) {
            return mended;
        }
        Token before = sentence.token(verb.index() - 1);
        return before.head() == verb.index()
                ? behindOpening(sentence, verb, before).or(() -> asAuxiliary(sentence, verb, before))
                : Optional.empty();
    }

    /// "On Monday afternoon soldiers clashed": a plural right before its verb, led by a name and a preposition, is no
    /// part of what they say.
    private static Optional<Sentence> behindOpening(Sentence sentence, Token verb, Token subject) {
        List<Token> parts = sentence.children(subject);
        boolean led = subject.relation().equals("obl")
                && (subject.tag().equals("NNS") || subject.tag().equals("NNPS"))
                && parts.stream().allMatch(part -> part.relation().equals("case") || isCompound(part))
                && parts.stream().filter(part -> part.relation().equals("case")).count() == 1;
        Optional<Token> last = parts.stream().filter(LostSubjects::isCompound).reduce((first, second) -> second);
        boolean named = last.filter(part ->
                        part.isProperNoun() || sentence.children(part).stream().anyMatch(Token::isProperNoun))
                .isPresent();
        if (!led || !named) {
            return Optional.empty();
        }
        Token opening = last.orElseThrow();
        TreeMend mend = new TreeMend(sentence);
        parts.stream()
                .filter(part -> part.index() != opening.index())
                .forEach(part -> mend.hang(part, opening.index(), part.relation()));
        mend.hang(opening, verb.index(), "obl");
        mend.hang(subject, verb.index(), "nsubj");
        return Optional.of(mend.sentence());
    }

    private static boolean isCompound(Token part) {
        return part.relation().equals("compound") && part.isNoun();
    }

    /// "Insurgents stormed": a plural taken for a verb that helps another.
    private static Optional<Sentence> asAuxiliary(Sentence sentence, Token verb, Token subject) {
        boolean led = subject.relation().equals("aux")
                && subject.tag().equals("VBZ")
                && verb.tag().equals("VBD")
                && !AUXILIARIES.contains(subject.lemma())
                && sentence.children(subject).isEmpty();
        if (!led) {
            return Optional.empty();
        }
        TreeMend mend = new TreeMend(sentence);
        mend.retag(subject, "NNS");
        mend.hang(subject, verb.index(), "nsubj");
        return Optional.of(mend.sentence());
    }

    /// "Gunmen believed to be rebels killed a farmer": with an object, the verb is no participle of the rebels; who did
    /// it is the one believed to be something.
    private static Optional<Sentence> behindAttribute(Sentence sentence, Token verb) {
        Optional<Token> attribute = sentence.head(verb)
                .filter(noun -> verb.relation().equals("acl") && noun.index() < verb.index())
                .filter(noun -> noun.relation().equals("xcomp")
                        && !sentence.children(noun, "cop").isEmpty());
        boolean led = (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && sentence.children(verb, "obj").stream().anyMatch(object -> object.index() > verb.index());
        if (attribute.isEmpty() || !led) {
            return Optional.empty();
        }
        Token participle = sentence.token(attribute.get().head());
        boolean below = participle.relation().equals("acl");
        Optional<Token> subject = below
                ? sentence.head(participle)
                : sentence.children(participle, "nsubj").stream().findFirst();
        return subject.filter(noun -> noun.isNoun() && noun.index() < participle.index())
                .map(noun -> {
                    Token old = below ? noun : participle;
                    TreeMend mend = new TreeMend(sentence);
                    mend.hang(verb, old.head(), old.relation());
                    mend.hang(noun, verb.index(), "nsubj");
                    mend.hang(participle, noun.index(), "acl");
                    mend.endUnder(old, verb);
                    return mend.sentence();
                });
    }
}
