package org.hearsay.text;

import java.util.Optional;
import java.util.Set;

/// Mends trees in which a parser was led up the garden path (Bever 1970): it took a participle, or a noun, for what the
/// sentence says, and left the verb that says it hanging.
///
/// "A mine left by rebels killed a farmer" came as a sentence on leaving. All mends look at tags and relations only.
public final class GardenPaths {
    private static final String DEP = "dep";
    private static final String SUBJECT = "nsubj";
    private static final String PASSIVE = ":pass";
    private static final Set<String> LOOSE = Set.of(DEP, "conj", "parataxis", "ccomp");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    private GardenPaths() {}

    /// The report with its mended trees; the report itself where all were well.
    public static AnnotatedReport mended(AnnotatedReport report) {
        return new AnnotatedReport(
                report.report(),
                report.sentences().stream().map(GardenPaths::mended).toList());
    }

    /// The sentence with its tree mended; the sentence itself where all was well or it has no tree.
    static Sentence mended(Sentence sentence) {
        if (!sentence.hasTree()) {
            return sentence;
        }
        Sentence mended = sentence;
        for (int at = 0; at < sentence.tokens().size(); at++) {
            Token token = mended.token(at);
            Sentence before = mended;
            mended = behindParticiple(before, token)
                    .or(() -> behindNoun(before, token))
                    .or(() -> asAdjective(before, token))
                    .or(() -> LostSubjects.found(before, token))
                    .or(() -> withoutAuxiliary(before, token))
                    .orElse(before);
        }
        return mended;
    }

    /// "A mine left behind by rebels killed a farmer": the verb without a subject takes that of the participle.
    private static Optional<Sentence> behindParticiple(Sentence sentence, Token verb) {
        Token participle = sentence.head(verb).orElse(verb);
        boolean led = isFinite(sentence, verb)
                && verb.relation().equals(DEP)
                && participle.index() < verb.index()
                && (participle.tag().equals("VBN") || participle.tag().equals("VBD"))
                && !hasAuxiliary(sentence, participle)
                && sentence.children(participle, "obj").isEmpty()
                && sentence.children(verb, SUBJECT).isEmpty()
                && sentence.children(verb, "cc").isEmpty()
                && sentence.children(verb, "mark").isEmpty();
        Optional<Token> subject = sentence.children(participle, SUBJECT).stream()
                .filter(token -> token.isNoun() && token.index() < participle.index())
                .findFirst();
        if (!led || subject.isEmpty() || isCut(sentence, participle, verb)) {
            return Optional.empty();
        }
        TreeMend mend = new TreeMend(sentence);
        mend.hang(verb, participle.head(), participle.relation());
        mend.hang(subject.get(), verb.index(), isPassive(sentence, verb) ? SUBJECT + PASSIVE : SUBJECT);
        mend.hang(participle, subject.get().index(), "acl");
        mend.endUnder(participle, verb);
        return Optional.of(mend.sentence());
    }

    /// "Two gunmen on a motorcycle shot and killed a general": a finite verb joined to a noun as if both were things.
    private static Optional<Sentence> behindNoun(Sentence sentence, Token verb) {
        Token noun = sentence.head(verb).orElse(verb);
        boolean led = noun.isNoun()
                && noun.index() < verb.index()
                && FINITE.contains(verb.tag())
                && LOOSE.contains(verb.relation())
                && (noun.relation().equals("root") || noun.relation().equals(DEP))
                && sentence.children(verb, SUBJECT).isEmpty()
                && sentence.children(verb, "mark").isEmpty()
                && !isCut(sentence, noun, verb);
        if (!led) {
            return Optional.empty();
        }
        TreeMend mend = new TreeMend(sentence);
        mend.hang(verb, noun.head(), noun.relation());
        mend.hang(noun, verb.index(), SUBJECT);
        mend.endUnder(noun, verb);
        return Optional.of(mend.sentence());
    }

    /// "Gunmen on a motorbike murdered governor Ruiz": a verb taken for an adjective of its object.
    private static Optional<Sentence> asAdjective(Sentence sentence, Token verb) {
        if (!verb.tag().equals("VBN") || !verb.relation().equals("amod") || verb.index() == 0) {
            return Optional.empty();
        }
        Token object = sentence.token(verb.head());
        Token before = sentence.token(verb.index() - 1);
        Optional<Token> root = sentence.tokens().stream()
                .filter(token -> token.relation().equals("root"))
                .findFirst()
                .filter(token -> token.isNoun() && token.index() < verb.index());
        boolean led = before.isNoun()
                && object.index() > verb.index()
                && root.isPresent()
                && sentence.tokens().subList(root.get().index(), verb.index()).stream()
                        .noneMatch(token -> token.isVerb() || token.tag().equals(","));
        if (!led) {
            return Optional.empty();
        }
        TreeMend mend = new TreeMend(sentence);
        mend.retag(verb, "VBD");
        mend.hang(verb, -1, "root");
        mend.hang(root.get(), verb.index(), SUBJECT);
        mend.hang(object, verb.index(), "obj");
        mend.endUnder(root.get(), verb);
        return Optional.of(mend.sentence());
    }

    /// "Boy wounded by stray bullet", "man found shot": headlines leave out the auxiliary of a passive, so that its
    /// subject was taken for the one who did it.
    private static Optional<Sentence> withoutAuxiliary(Sentence sentence, Token verb) {
        boolean participle = verb.tag().equals("VBN");
        boolean led = (participle || verb.tag().equals("VBD") && isSaidOfItsSubject(sentence, verb))
                && !verb.relation().equals("conj")
                && !hasAuxiliary(sentence, verb)
                && !isPassive(sentence, verb)
                && sentence.children(verb, "cop").isEmpty()
                && sentence.children(verb, "obj").isEmpty()
                && !hasLostObject(sentence, verb);
        return led
                ? sentence.children(verb, SUBJECT).stream()
                        .filter(subject -> subject.isNoun() && subject.index() < verb.index())
                        // Where headlines drop the auxiliary they drop the article: "the ministry clarified that".
                        .filter(subject -> sentence.children(subject, "det").isEmpty())
                        .findFirst()
                        .map(subject -> {
                            TreeMend mend = new TreeMend(sentence);
                            mend.hang(subject, verb.index(), SUBJECT + PASSIVE);
                            return mend.sentence();
                        })
                : Optional.empty();
    }

    /// "Gunmen held at gunpoint two teachers": the parser found no way to tie the teachers to the verb.
    private static boolean hasLostObject(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > verb.index() && token.isNoun())
                .anyMatch(token -> token.relation().equals("dep")
                        && sentence.children(token, "case").isEmpty()
                        && sentence.dominates(verb, token));
    }

    /// The "shot" of "man found shot", right behind the verb.
    private static boolean isSaidOfItsSubject(Sentence sentence, Token verb) {
        return sentence.children(verb, "xcomp").stream()
                .anyMatch(said -> said.tag().equals("VBN") && said.index() == verb.index() + 1);
    }

    private static boolean isFinite(Sentence sentence, Token verb) {
        return FINITE.contains(verb.tag())
                || verb.tag().equals("VBN") && (isPassive(sentence, verb) || hasAuxiliary(sentence, verb));
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        return !sentence.children(verb, "aux:pass").isEmpty();
    }

    private static boolean hasAuxiliary(Sentence sentence, Token verb) {
        return !sentence.children(verb, "aux").isEmpty();
    }

    /// Whether a semicolon, a colon or a quotation mark stands between them: two sentences, not one.
    private static boolean isCut(Sentence sentence, Token from, Token to) {
        return sentence.tokens().subList(from.index(), to.index()).stream()
                .anyMatch(token -> token.tag().equals(":")
                        || token.tag().equals("``")
                        || token.tag().equals("''")
                        || token.word().equals(";"));
    }
}
