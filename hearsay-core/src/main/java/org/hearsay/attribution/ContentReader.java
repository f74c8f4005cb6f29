package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Cues.Takes;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds what is said by the grammar of its sentence.
///
/// In this order: the clause below the verb ("said that rockets fell"); the clause the verb is put into or behind
/// ("rockets fell, the army said"); what the verb speaks of ("spoke of rockets", "confirmed the attack").
final class ContentReader {
    /// The relations of a clause that is said, the surest first.
    private static final List<Set<String>> CLAUSES =
            List.of(Set.of("ccomp", "xcomp"), Set.of("parataxis"), Set.of("dep"));

    private static final Set<String> OBJECT = Set.of("obj", "iobj", "xcomp", "ccomp");
    private static final Set<String> OF_OBJECT =
            Set.of("obl:of", "obl:for", "obl:as", "obl:to", "advcl:of", "advcl:for", "advcl:as");
    private static final Set<String> CLAUSE_TOPS = Set.of("root", "ccomp", "conj", "parataxis", "advcl", "acl:relcl");
    private static final Set<String> PUT_IN = Set.of("parataxis", "ccomp", "dep", "appos", "acl:relcl");

    private final Cues cues;

    ContentReader(Cues cues) {
        this.cues = cues;
    }

    /// What is said; empty where this sentence does not hold it.
    List<Span> of(Sentence sentence, Match<Cues.Cue> match, Token verb) {
        if (!sentence.hasTree()) {
            return List.of();
        }
        Set<Token> found = new LinkedHashSet<>();
        Takes takes = match.value().takes();
        if (takes == Takes.FIGURE) {
            return Spans.of(sentence, figure(sentence, verb));
        }
        if (takes == Takes.RAISING) {
            return Spans.of(sentence, raised(sentence, verb));
        }
        if (takes != Takes.OBJECT) {
            boolean said = match.value().use() != Cues.Use.THOUGHT;
            Optional<ClosingAside> closing = said ? ClosingAside.of(sentence, verb, match.last()) : Optional.empty();
            int cut = said && SubjectReader.inverted(sentence, verb).isPresent() ? Asides.end(sentence, verb) : -1;
            if (cut >= 0) {
                return Spans.of(
                        sentence,
                        sentence.tokens().stream()
                                .filter(token -> token.index() < verb.index() || token.index() >= cut)
                                .filter(token -> !sentence.isInDateline(token))
                                .toList());
            }
            if (closing.isPresent() && sentence.children(verb, "nsubj").isEmpty()) {
                return Spans.of(sentence, closing.get().said());
            }
            found.addAll(clauses(sentence, verb, CLAUSES.getFirst()));
            found.removeIf(sentence::isInDateline);
            boolean heard = match.value().use() == Cues.Use.HEARER;
            if (said && (heard || !hasObject(sentence, verb))) {
                List<Token> around = aroundAside(sentence, verb, match.last());
                if (around.containsAll(found)) {
                    found.addAll(around);
                }
            }
            for (Set<String> relations : CLAUSES) {
                found.addAll(found.isEmpty() ? clauses(sentence, verb, relations) : List.of());
            }
            if (found.isEmpty() && said && !hasObject(sentence, verb)) {
                found.addAll(host(sentence, verb));
            }
        }
        if (SubjectReader.isBehindClause(sentence, verb)
                && sentence.children(verb, "ccomp").isEmpty()) {
            found.clear();
            found.addAll(sentence.tokens()
                    .subList(match.last().index() + 1, sentence.tokens().size()));
        }
        if (found.isEmpty() && match.value().use() != Cues.Use.HEARER) {
            List<Token> called = takes == Takes.OBJECT ? called(sentence, verb, match.last()) : List.of();
            found.addAll(called.isEmpty() ? objects(sentence, match, verb) : called);
        }
        found.remove(verb);
        if (found.isEmpty() && takes == Takes.BOTH && match.value().use() == Cues.Use.SAID) {
            found.addAll(behind(sentence, verb, match.last()));
        }
        return Spans.of(sentence, found);
    }

    /// "The army said it was an accident" in a tree that went wrong: all behind a verb whose speaker stands right
    /// before it, where a clause of its own stands there.
    private static List<Token> behind(Sentence sentence, Token verb, Token last) {
        int from = last.index() + 1;
        boolean spoken = verb.index() > 0
                && (sentence.token(verb.index() - 1).isNoun()
                        || sentence.token(verb.index() - 1).tag().equals("PRP"));
        List<Token> rest = sentence.tokens().subList(from, sentence.tokens().size());
        boolean clause = !rest.isEmpty()
                && !rest.getFirst().tag().equals("IN")
                && !isSign(rest.getFirst())
                && rest.stream().anyMatch(ClosingAside::isFinite)
                && rest.stream().anyMatch(token -> token.isNoun() || token.tag().equals("PRP"));
        return spoken && clause && ClosingAside.isFinite(verb) ? rest : List.of();
    }

    /// “It burns,” said Adan Haile: right behind the verb and a sign before it, an object is the speaker.
    private static boolean isInverted(Sentence sentence, Token verb, Token child) {
        return child.relation().equals("obj")
                && verb.index() > 0
                && isSign(sentence.token(verb.index() - 1))
                && sentence.subtree(child, below -> false).getFirst().index() == verb.index() + 1;
    }

    /// "Confirmed the attacks": a verb with a thing of its own behind it is put into no other clause.
    private boolean hasObject(Sentence sentence, Token verb) {
        return sentence.children(verb, "obj").stream()
                .filter(child -> child.index() > verb.index() && child.isNoun())
                .anyMatch(child -> !isInverted(sentence, verb, child) && !isCited(sentence, verb, child));
    }

    /// "Reported, citing sources": whom the speaker cites is no thing that is said.
    private boolean isCited(Sentence sentence, Token verb, Token child) {
        return sentence.tokens().subList(verb.index() + 1, child.index()).stream()
                .flatMap(token -> cues.at(sentence, token).stream())
                .anyMatch(cue -> cue.value().use() == Cues.Use.SOURCE);
    }

    /// "Rockets fell, the army said on Monday, on the base." Where a verb of saying stands with its speaker
    /// between commas or at the end behind one, all the rest is what is said, whatever the parser makes of it.
    ///
    /// @return the rest; nothing where the verb does not stand so
    private List<Token> aroundAside(Sentence sentence, Token verb, Token last) {
        int first = Asides.start(sentence, verb);
        int size = sentence.tokens().size();
        int next = Math.max(verb.index(), last.index()) + 1;
        while (next < size
                && !Asides.isBreak(sentence.token(next))
                && isAdjunct(sentence, verb, sentence.token(next))) {
            next++;
        }
        boolean apart = first > 1 && Asides.isBreak(sentence.token(first - 1));
        if (!apart
                || next < size && !isSign(sentence.token(next))
                || sentence.token(next - 1).tag().equals("IN")) {
            return List.of();
        }
        int end = next;
        return sentence.tokens().stream()
                .filter(token -> token.index() < first || token.index() >= end)
                .filter(token -> !sentence.isInDateline(token))
                .filter(token -> !isAnothers(sentence, verb, token))
                .toList();
    }

    /// Behind the aside, what another verb of saying has for itself: ", adding that …", "and the mayor said …".
    private boolean isAnothers(Sentence sentence, Token verb, Token token) {
        Token at = token;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            boolean other = at.index() > verb.index()
                    && at.isVerb()
                    && !SubjectReader.isPassive(sentence, at)
                    && cues.at(sentence, at).isPresent();
            if (other) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    private static boolean isSign(Token token) {
        return !Character.isLetterOrDigit(token.word().codePointAt(0));
    }

    /// Whether a token behind a verb is its subject, or says when, where or to whom it is said.
    private static boolean isAdjunct(Sentence sentence, Token verb, Token token) {
        Token at = token;
        while (at.head() >= 0 && at.head() != verb.index()) {
            at = sentence.head(at).orElseThrow();
        }
        String relation = at.relation();
        return at.head() == verb.index()
                && CLAUSES.stream().limit(2).noneMatch(relations -> relations.contains(relation));
    }

    /// "The army seems to retreat": what its subject does is what seems so.
    private List<Token> raised(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            String relation = child.relation();
            if (relation.equals("xcomp") || relation.equals("ccomp") || relation.startsWith("nsubj")) {
                found.addAll(below(sentence, child));
            }
        }
        return found;
    }

    /// "Put the toll at 41": the object and the figure; nothing where no figure is put to it.
    private static List<Token> figure(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        boolean figured = false;
        for (Token child : sentence.children(verb)) {
            List<Token> all = sentence.subtree(child, below -> false);
            if (child.index() > verb.index() && !child.relation().equals("punct")) {
                found.addAll(all);
                figured |= all.stream().anyMatch(token -> token.tag().equals("CD"));
            }
        }
        return figured ? found : List.of();
    }

    private List<Token> clauses(Sentence sentence, Token verb, Set<String> relations) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            boolean clause = (relations.contains(child.relation()) || isSecond(sentence, verb, child, relations))
                    && (child.relation().equals("ccomp") || child.isVerb())
                    && !closes(sentence, child);
            if (clause) {
                found.addAll(without(sentence, below(sentence, child), verb));
            }
        }
        return found;
    }

    /// "Wrote that rockets fell, and that a child was hurt": the second clause hangs on the verb of saying itself.
    private boolean isSecond(Sentence sentence, Token verb, Token child, Set<String> relations) {
        return relations.contains("ccomp")
                && child.relation().equals("conj")
                && child.index() > verb.index()
                && (!sentence.children(child, "mark").isEmpty() || isReported(sentence, verb, child));
    }

    /// "Said rockets hit the base, but nobody was hurt": a clause beside what somebody said is theirs too where it
    /// stands in the past as reported speech does; "but nobody has claimed it" is the report's.
    private boolean isReported(Sentence sentence, Token verb, Token clause) {
        boolean told = sentence.children(verb, "ccomp").stream().anyMatch(said -> said.index() > verb.index());
        boolean subject = sentence.children(clause).stream()
                .anyMatch(child -> child.relation().startsWith("nsubj"));
        boolean past = clause.tag().equals("VBD")
                || sentence.children(clause).stream()
                        .anyMatch(child -> child.relation().startsWith("aux")
                                && child.tag().equals("VBD"));
        return verb.tag().equals("VBD")
                && told
                && subject
                && past
                && cues.at(sentence, clause).isEmpty();
    }

    /// A clause without what its speaker goes on to say: ", adding that …".
    private List<Token> below(Sentence sentence, Token top) {
        return sentence.subtree(top, below -> goesOn(sentence, below) || isAnotherSpeech(sentence, top, below));
    }

    /// "Said it was an attack while the army said it was none": what the second one says is not the first one's.
    private boolean isAnotherSpeech(Sentence sentence, Token top, Token below) {
        boolean beside = Sentence.isRelation(below, "advcl") || below.relation().equals("conj");
        return (beside || isPutIn(sentence, below))
                && below.index() != top.index()
                && !sentence.children(below, "nsubj").isEmpty()
                && cues.at(sentence, below).isPresent();
    }

    /// "…, the capital, the agency learned from sources": what the parser takes for a relative clause speaks behind
    /// a comma.
    private static boolean isPutIn(Sentence sentence, Token below) {
        int first = Asides.start(sentence, below);
        return below.relation().equals("acl:relcl")
                && first > 0
                && sentence.token(first - 1).word().equals(",")
                && sentence.children(below, "nsubj").stream()
                        .noneMatch(subject -> subject.tag().startsWith("W"));
    }

    private boolean goesOn(Sentence sentence, Token below) {
        return below.tag().equals("VBG")
                && Sentence.isRelation(below, "advcl")
                && cues.at(sentence, below).isPresent();
    }

    /// A thing without what is told of it behind a comma: "the base, which …".
    private List<Token> thing(Sentence sentence, Token top) {
        return sentence.subtree(top, below -> goesOn(sentence, below) || isAside(sentence, below));
    }

    private static boolean isAside(Sentence sentence, Token below) {
        if (!below.relation().equals("acl:relcl") && !below.relation().equals("parataxis")) {
            return false;
        }
        int first = sentence.subtree(below, it -> false).getFirst().index();
        return !Character.isLetterOrDigit(sentence.token(first).word().codePointAt(0))
                || first > 0 && sentence.token(first - 1).word().equals(",");
    }

    /// What a verb of saying inside a clause leaves of it: "rockets, the army said, hit the base".
    private static List<Token> without(Sentence sentence, List<Token> tokens, Token verb) {
        return tokens.stream()
                .filter(token -> token.index() != verb.index() && !sentence.dominates(token, verb))
                .toList();
    }

    /// The clause that the verb is put into, or that stands before it.
    private static List<Token> host(Sentence sentence, Token verb) {
        if (!PUT_IN.contains(verb.relation())) {
            return List.of();
        }
        Token head = sentence.head(verb).orElseThrow();
        List<Token> own = sentence.subtree(verb, below -> false);
        int first = own.getFirst().index();
        boolean apart = first > 0
                        && !Character.isLetterOrDigit(
                                sentence.token(first - 1).word().codePointAt(0))
                || !Character.isLetterOrDigit(own.getFirst().word().codePointAt(0));
        if (!apart || head.index() > verb.index() && verb.relation().equals("conj")) {
            return List.of();
        }
        // "…, local media reported" hangs on the last noun before it as often as on the verb.
        while (!CLAUSE_TOPS.contains(head.relation()) && sentence.head(head).isPresent()) {
            head = sentence.head(head).orElseThrow();
        }
        return sentence.subtree(head, below -> below.index() == verb.index());
    }

    /// "He called it the first attack of the year", "a failed attack, he called it": what a pronoun is called.
    ///
    /// @return what stands behind the pronoun up to a comma, else what stands before the speaker; nothing where the
    ///     object is no pronoun
    private static List<Token> called(Sentence sentence, Token verb, Token last) {
        int behind = last.index() + 1;
        List<Token> tokens = sentence.tokens();
        if (behind >= tokens.size() || !tokens.get(behind).tag().equals("PRP")) {
            return List.of();
        }
        int end = behind + 1;
        while (end < tokens.size() && !Asides.isBreak(tokens.get(end))) {
            end++;
        }
        return end > behind + 1
                ? tokens.subList(behind, end)
                : tokens.subList(0, Math.max(0, Asides.start(sentence, verb) - 1));
    }

    private List<Token> objects(Sentence sentence, Match<Cues.Cue> match, Token verb) {
        List<Token> found = new ArrayList<>();
        boolean passive = SubjectReader.isPassive(sentence, verb);
        Token last = match.last();
        for (Token child : sentence.children(verb)) {
            if (closes(sentence, child) || isInverted(sentence, verb, child)) {
                continue;
            }
            boolean object = OBJECT.contains(child.relation()) && child.index() > verb.index()
                    || passive && child.relation().equals("nsubj:pass")
                    || isBehind(sentence, child, last);
            boolean role = OF_OBJECT.contains(sentence.markedRelation(child)) && child.index() > verb.index();
            if (object || role && !found.isEmpty()) {
                found.addAll(thing(sentence, child).stream()
                        .filter(token -> token.index() != last.index())
                        .toList());
            }
        }
        return found;
    }

    /// "Spoke of rockets": the preposition belongs to the cue.
    private static boolean isBehind(Sentence sentence, Token child, Token last) {
        return sentence.children(child, "case").stream().anyMatch(sign -> sign.index() == last.index());
    }

    /// ", Example Daily reported." at the end: no clause of its own, but the one who passes on all that stands before.
    private boolean closes(Sentence sentence, Token verb) {
        int rest = sentence.tokens().size() - 1 - verb.index();
        return rest <= 1
                && cues.at(sentence, verb).isPresent()
                && sentence.children(verb).stream()
                        .allMatch(child -> child.relation().equals("nsubj")
                                || child.relation().equals("punct"));
    }
}
