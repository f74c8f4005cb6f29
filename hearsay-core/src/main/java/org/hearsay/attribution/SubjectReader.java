package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds the subject of a verb, also where another verb or a noun lends it.
final class SubjectReader {
    private static final Set<String> LENT = Set.of("conj", "xcomp", "advcl");
    private static final int FARTHEST = 4;

    /// Tags of quotation marks.
    private static final Set<String> QUOTES = Set.of("''", "``");

    private SubjectReader() {}

    /// The subject, or the agent of a passive; empty where nobody is named.
    ///
    /// @param last the last word of the verb: of "went on" the second
    static Optional<NounPhrase> of(Sentence sentence, Token verb, Token last) {
        Optional<NounPhrase> pronoun = pronounBefore(sentence, verb);
        if (pronoun.isPresent()) {
            return pronoun;
        }
        boolean quoted = isFinite(verb) && isBehindQuotation(sentence, verb);
        Optional<NounPhrase> aside =
                quoted ? behindVerb(sentence, verb).or(() -> aside(sentence, verb, last)) : aside(sentence, verb, last);
        if (aside.isPresent()) {
            return aside;
        }
        Optional<Token> subject = token(sentence, verb);
        Optional<NounPhrase> closing = ClosingAside.of(sentence, verb, last).map(ClosingAside::speaker);
        boolean lost = closing.isPresent()
                && subject.filter(token -> token.index()
                                >= closing.get().tokens().getFirst().index())
                        .isEmpty();
        if (lost) {
            return closing;
        }
        Optional<NounPhrase> behind = behindClause(sentence, verb);
        boolean inside = behind.isPresent()
                && subject.filter(token -> token.index() > behind.get().head().index() && token.index() < verb.index())
                        .isPresent();
        if (inside) {
            return behind;
        }
        return subject.map(token -> NounPhrase.of(sentence, token))
                .or(() -> behind)
                .or(() -> isPassive(sentence, verb) || !sentence.hasTree()
                        ? Optional.empty()
                        : besideVerb(sentence, verb));
    }

    /// "Rockets fell, says the mayor of Kara.": behind a clause and a comma, a noun that ends there speaks.
    static Optional<NounPhrase> inverted(Sentence sentence, Token verb) {
        List<Token> before = sentence.tokens().subList(0, verb.index());
        boolean told = before.stream().anyMatch(SubjectReader::isFinite)
                && before.stream().noneMatch(token -> token.tag().startsWith("W"));
        boolean apart =
                verb.index() > 0 && sentence.token(verb.index() - 1).word().equals(",");
        return told && apart && isFinite(verb)
                ? behindVerb(sentence, verb).filter(SubjectReader::isEnd)
                : Optional.empty();
    }

    private static boolean isEnd(NounPhrase phrase) {
        int behind = phrase.tokens().getLast().index() + 1;
        List<Token> tokens = phrase.sentence().tokens();
        boolean day =
                phrase.head().name().equals("DATE") || phrase.head().name().equals("TIME");
        return !day
                && (behind == tokens.size()
                        || isSign(tokens.get(behind))
                        || tokens.get(behind).tag().equals("IN"));
    }

    /// "A bomb, he called it": a pronoun between a sign and the verb, whatever the parser makes of it.
    private static Optional<NounPhrase> pronounBefore(Sentence sentence, Token verb) {
        int before = verb.index() - 1;
        boolean apart = before > 0
                && isFinite(verb)
                && sentence.token(before).tag().equals("PRP")
                && isSign(sentence.token(before - 1));
        return apart ? Optional.of(NounPhrase.of(sentence, sentence.token(before))) : Optional.empty();
    }

    /// “It burns,” said …, and ‘It burns’, said ….
    private static boolean isBehindQuotation(Sentence sentence, Token verb) {
        int before = verb.index() - 1;
        if (before > 0 && sentence.token(before).word().equals(",")) {
            before--;
        }
        return before >= 0 && QUOTES.contains(sentence.token(before).tag());
    }

    /// "Rockets fell in Kara, Example TV said.": between a sign and the verb, whatever the parser makes of it.
    private static Optional<NounPhrase> aside(Sentence sentence, Token verb, Token last) {
        int behind = Math.max(verb.index(), last.index()) + 1;
        boolean ends = behind == sentence.tokens().size() || isSign(sentence.token(behind));
        int from = verb.index();
        while (from > 0 && isPartOfName(sentence.token(from - 1))) {
            from--;
        }
        if (from == verb.index() && from > 0 && sentence.token(from - 1).tag().equals("PRP")) {
            from--;
        }
        boolean apart = from > 1 && isSign(sentence.token(from - 1));
        if (!ends || !apart || !isFinite(verb) || from == verb.index()) {
            return Optional.empty();
        }
        Token head = sentence.token(verb.index() - 1);
        return isName(head)
                ? Optional.of(new NounPhrase(sentence, head, sentence.tokens().subList(from, verb.index())))
                : Optional.empty();
    }

    /// "Adan Haile, who governs the province, confirmed the attack": the noun before the clause that ends at the verb.
    private static Optional<NounPhrase> behindClause(Sentence sentence, Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && isAdverb(sentence.token(at))) {
            at--;
        }
        if (!isFinite(verb) || at <= 0 || !sentence.token(at).word().equals(",")) {
            return Optional.empty();
        }
        for (int open = at - 1; open > 0; open--) {
            Token before = sentence.token(open - 1);
            if (sentence.token(open).word().equals(",") && before.isNoun()) {
                return isAddition(sentence.token(open + 1))
                        ? ClosingAside.phrase(sentence, ClosingAside.behindBreak(sentence, open - 1), open)
                                .or(() -> Optional.of(shortPhrase(sentence, before)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether a sentence begins with the subject of a verb and a clause put in between the two.
    static boolean isBehindClause(Sentence sentence, Token verb) {
        return behindClause(sentence, verb)
                .filter(subject -> subject.tokens().getFirst().index() == 0)
                .isPresent();
    }

    /// How what is told of a noun begins: "who", "which", "a spokesman", "spokesman of".
    private static boolean isAddition(Token token) {
        return token.tag().startsWith("W") || token.tag().equals("DT") || token.isNoun();
    }

    private static boolean isFinite(Token verb) {
        return verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
    }

    private static boolean isAdverb(Token token) {
        return token.tag().startsWith("RB") || token.relation().startsWith("aux");
    }

    private static boolean isSign(Token token) {
        return !Character.isLetterOrDigit(token.word().codePointAt(0));
    }

    /// Whether a verb is passive: "was reported".
    static boolean isPassive(Sentence sentence, Token verb) {
        return !sentence.children(verb, "aux:pass").isEmpty() || isParticiple(sentence, verb);
    }

    /// "The attack claimed by the group": passive without an auxiliary.
    private static boolean isParticiple(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN")
                && verb.relation().equals("acl")
                && sentence.children(verb).stream().anyMatch(child -> isAgent(sentence, child));
    }

    private static Optional<Token> token(Sentence sentence, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < FARTHEST; steps++) {
            Optional<Token> quoted = at.equals(verb) ? Optional.empty() : quoted(sentence, verb, at);
            Optional<Token> own = quoted.isPresent() ? Optional.empty() : own(sentence, at);
            if (own.isPresent()) {
                return Optional.of(antecedent(sentence, at, own.get()));
            }
            if (quoted.isPresent() || isPassive(sentence, at)) {
                return quoted;
            }
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            String relation = at.relation().split(":", 2)[0];
            if (relation.equals("acl") && head.get().isNoun()) {
                return at.tag().equals("VBG") ? head : Optional.empty();
            }
            boolean lends = verb.tag().equals("VBG")
                    || LENT.contains(relation) && head.get().isVerb()
                    // "was unable to confirm"
                    || relation.equals("xcomp") && head.get().tag().equals("JJ");
            if (!lends) {
                return Optional.empty();
            }
            at = head.get();
        }
        return Optional.empty();
    }

    /// "The governor was quoted as saying": the one who is quoted says it.
    private static Optional<Token> quoted(Sentence sentence, Token verb, Token above) {
        return isQuotedAs(sentence, verb)
                ? sentence.children(above, "nsubj:pass").stream().findFirst()
                : Optional.empty();
    }

    /// "As saying".
    static boolean isQuotedAs(Sentence sentence, Token verb) {
        return verb.tag().equals("VBG")
                && sentence.children(verb).stream()
                        .anyMatch(mark -> mark.lemma().equals("as") && mark.index() == verb.index() - 1);
    }

    /// By whom something is done, where a verb says so.
    static Optional<NounPhrase> agent(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> isAgent(sentence, child))
                .map(child -> NounPhrase.of(sentence, child))
                .findFirst();
    }

    private static Optional<Token> own(Sentence sentence, Token verb) {
        boolean passive = isPassive(sentence, verb);
        List<Token> below = new ArrayList<>(sentence.children(verb));
        // "were held responsible by the army": the agent hangs on the second word of the verb.
        sentence.children(verb, "xcomp").forEach(word -> below.addAll(sentence.children(word)));
        return below.stream()
                .filter(child -> !sentence.isInDateline(child))
                .filter(child -> passive
                        ? isAgent(sentence, child)
                        : child.head() == verb.index() && child.relation().equals("nsubj"))
                .findFirst();
    }

    private static boolean isAgent(Sentence sentence, Token child) {
        return sentence.markedRelation(child).equals("obl:by")
                || child.relation().equals("obl:agent");
    }

    /// "The mayor, who said": the one whom the clause is about.
    private static Token antecedent(Sentence sentence, Token verb, Token subject) {
        boolean relative = subject.tag().equals("WP") || subject.tag().equals("WDT");
        return relative && verb.relation().equals("acl:relcl")
                ? sentence.head(verb).orElse(subject)
                : subject;
    }

    /// Where the parser lost the subject: the noun right before the verb ("…, local media said") or behind it.
    private static Optional<NounPhrase> besideVerb(Sentence sentence, Token verb) {
        if (!isFinite(verb)) {
            return Optional.empty();
        }
        Optional<NounPhrase> behind = behindVerb(sentence, verb);
        if (behind.isPresent()) {
            return behind;
        }
        int before = verb.index() - 1;
        while (before > 0 && isAdverb(sentence.token(before))) {
            before--;
        }
        Optional<NounPhrase> whole =
                ClosingAside.phrase(sentence, ClosingAside.behindBreak(sentence, before), before + 1);
        if (whole.isPresent()) {
            return whole;
        }
        if (before >= 0 && isName(sentence.token(before))) {
            return Optional.of(shortPhrase(sentence, sentence.token(before)));
        }
        return Optional.empty();
    }

    /// “It burns,” said the mayor: right behind the verb, where a sign stands before it.
    static Optional<NounPhrase> behindVerb(Sentence sentence, Token verb) {
        int behind = verb.index() + 1;
        boolean inverted =
                verb.index() > 0 && behind < sentence.tokens().size() && isSign(sentence.token(verb.index() - 1));
        if (!inverted) {
            return Optional.empty();
        }
        while (behind + 1 < sentence.tokens().size()
                && isPartOfName(sentence.token(behind))
                && isPartOfName(sentence.token(behind + 1))) {
            behind++;
        }
        return isName(sentence.token(behind))
                ? Optional.of(new NounPhrase(
                        sentence, sentence.token(behind), sentence.tokens().subList(verb.index() + 1, behind + 1)))
                : Optional.empty();
    }

    private static boolean isName(Token token) {
        return token.isNoun() || token.tag().equals("PRP");
    }

    private static NounPhrase shortPhrase(Sentence sentence, Token head) {
        int from = head.index();
        while (from > 0 && isPartOfName(sentence.token(from - 1))) {
            from--;
        }
        return new NounPhrase(sentence, head, sentence.tokens().subList(from, head.index() + 1));
    }

    private static boolean isPartOfName(Token token) {
        return token.isNoun()
                || token.tag().startsWith("JJ")
                || token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().equals("CD")
                || token.tag().equals("HYPH")
                || token.tag().equals("POS");
    }
}
