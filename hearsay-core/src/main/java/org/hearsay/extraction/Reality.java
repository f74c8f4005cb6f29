package org.hearsay.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Negations;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.Row;
import org.hearsay.model.IncidentType;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells what happened from what was threatened, planned, prevented, remembered, counted up over years, or meant in a
/// figure of speech.
final class Reality {
    /// A counted plural from here on ("150 attacks since October") is a total, not an incident.
    private static final int TOTAL = 10;

    private static final int FARTHEST_GOVERNOR = 3;
    private static final Set<String> TOPICAL =
            Set.of("obl:for", "obl:over", "obl:in", "obl:by", "obl:agent", "obl:during");
    private static final Set<String> UPWARD = Set.of(
            "xcomp",
            "obj",
            "conj",
            "nsubj:pass",
            "nmod:of",
            "obl:of",
            "acl",
            "acl:to",
            "nmod:against",
            "nmod:about",
            "ccomp");

    private final Map<String, PhraseIndex<String>> byPlace = new HashMap<>();
    private final Numbers numbers;
    private final DayWords days;
    private final Implicatives implicatives;
    private final Negations negations;

    Reality(Lexicon lexicon, DayWords days) {
        this.days = days;
        implicatives = new Implicatives(lexicon);
        negations = new Negations(lexicon);
        numbers = new Numbers(lexicon);
        for (Row row : lexicon.table("en/not-an-incident").rows()) {
            byPlace.computeIfAbsent(row.need("where"), where -> new PhraseIndex<>())
                    .add(row.need("word"), row.id());
        }
    }

    /// The id of the line that says the trigger is not real; empty where it happened, for all the grammar says.
    ///
    /// @param misread whether the parser took a noun for a verb, so that its tree says nothing of it
    Optional<String> denies(Sentence sentence, Token head, int firstToken, boolean misread) {
        if (misread) {
            return beside(sentence, head, firstToken);
        }
        return first(List.of(
                () -> beside(sentence, head, firstToken),
                () -> likened(sentence, head),
                () -> amount(sentence, head),
                () -> governed(sentence, head),
                () -> with(sentence, head),
                () -> modified(sentence, head),
                () -> expected(sentence, head),
                () -> ofNobody(sentence, head),
                () -> roles(sentence, head)));
    }

    /// Whether the sentence asks instead of telling.
    static boolean asks(Sentence sentence) {
        return sentence.tokens().getLast().word().equals("?");
    }

    /// "The alliance battling the rebels": what somebody does all the time, by which he is known.
    static boolean isTrade(Token head, @Nullable IncidentType type) {
        return type == IncidentType.ARMED_CLASH
                && head.tag().equals("VBG")
                && head.relation().equals("acl");
    }

    /// Whether a plural is a total over time ("150 attacks since October") or a habit ("attacks continue").
    boolean isTotal(Sentence sentence, Token head) {
        NounPhrase phrase = NounPhrase.of(sentence, head);
        if (head.isVerb()) {
            return isSince(sentence, head) || isHabit(sentence, head);
        }
        if (!head.isNoun() || !phrase.isPlural()) {
            return false;
        }
        boolean counted = numbers.in(phrase)
                        .filter(number -> number.range().min() >= TOTAL)
                        .isPresent()
                && !isDate(phrase);
        boolean bare = sentence.children(head).stream()
                .noneMatch(child ->
                        child.relation().equals("det") || child.relation().equals("nummod"));
        return counted
                || bare
                        && sentence.head(head)
                                .filter(verb -> isOngoing(sentence, verb))
                                .isPresent();
    }

    /// "On 15 July clashes broke out", which a parser may take for fifteen of them.
    private boolean isDate(NounPhrase phrase) {
        return phrase.tokens().stream().anyMatch(token -> days.isMonth(phrase.sentence(), token));
    }

    /// "has launched attacks since", "attacks continue", "mount": over a stretch of time, not at a moment.
    private static boolean isOngoing(Sentence sentence, Token verb) {
        if (!verb.isVerb()) {
            return false;
        }
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        return isSince(sentence, verb)
                || present && sentence.tokens().getLast().word().equals(".");
    }

    /// "Drones that drop grenades are to be bought.": in the present tense of a sentence that is no headline, what is
    /// always so.
    private static boolean isHabit(Sentence sentence, Token verb) {
        return (verb.tag().equals("VBZ") || verb.tag().equals("VBP"))
                && verb.relation().equals("acl:relcl")
                && sentence.tokens().getLast().word().equals(".");
    }

    /// "Has bombed the town since March": what goes on since a day in the past.
    private static boolean isSince(Sentence sentence, Token verb) {
        boolean perfect = sentence.children(verb, "aux").stream()
                .anyMatch(aux -> aux.lemma().equals("have") && !aux.tag().equals("VBD"));
        return perfect
                && sentence.tokens().stream()
                        .anyMatch(token -> token.tag().equals("IN")
                                && token.lemma().equals("since")
                                && sentence.dominates(verb, token));
    }

    private Optional<String> beside(Sentence sentence, Token head, int firstToken) {
        Optional<String> before = firstToken == 0 ? Optional.empty() : at("beside", sentence, firstToken - 1);
        return before.isPresent()
                ? before
                : sentence.children(head, "compound").stream()
                        .filter(child -> child.index() < firstToken)
                        .flatMap(child -> at("beside", sentence, child.index()).stream())
                        .findFirst();
    }

    private Optional<String> amount(Sentence sentence, Token head) {
        if (!head.isNoun()) {
            return Optional.empty();
        }
        Optional<String> before = sentence.children(head).stream()
                .filter(child -> child.index() < head.index())
                .flatMap(child -> at("amount", sentence, child.index()).stream())
                .findFirst();
        return before.isPresent()
                ? before
                : sentence.head(head)
                        .filter(noun -> sentence.markedRelation(head).equals("nmod:of"))
                        .flatMap(noun -> at("amount", sentence, noun.index()));
    }

    /// A word above the trigger that makes it a threat or a plan; a verb on the way that is itself only a plan.
    private Optional<String> governed(Sentence sentence, Token head) {
        Token at = head;
        for (int steps = 0; steps < FARTHEST_GOVERNOR; steps++) {
            String relation = sentence.markedRelation(at);
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty() || !UPWARD.contains(relation)) {
                return Optional.empty();
            }
            Optional<String> rule = relation.equals("ccomp") || isNextDeed(at, above.get())
                    ? Optional.empty()
                    : likened(sentence, above.get()).isPresent()
                            ? likened(sentence, above.get())
                            : first(List.of(
                                    () -> governs(sentence, above.get()), () -> modified(sentence, above.get())));
            if (rule.isPresent()) {
                return rule;
            }
            at = above.get();
        }
        return Optional.empty();
    }

    /// "Rebels stopped a train, killed nine": what they did next, not what they stopped.
    private static boolean isNextDeed(Token verb, Token above) {
        return verb.relation().equals("conj")
                && verb.isVerb()
                && verb.tag().equals("VBD")
                && above.tag().equals("VBD");
    }

    /// "Like a bomb going off": something else, which only resembled it.
    private Optional<String> likened(Sentence sentence, Token noun) {
        return sentence.children(noun, "case").stream()
                .flatMap(word -> at("case", sentence, word.index()).stream())
                .findFirst();
    }

    /// "Threatened the town with air strikes", which a parser may take for a town with air strikes.
    private Optional<String> with(Sentence sentence, Token head) {
        return switch (sentence.markedRelation(head)) {
            case "obl:with" -> sentence.head(head).flatMap(verb -> at("with", sentence, verb.index()));
            case "nmod:with" ->
                sentence.head(head)
                        .filter(noun -> noun.relation().equals("obj"))
                        .flatMap(sentence::head)
                        .flatMap(verb -> at("with", sentence, verb.index()));
            default -> Optional.empty();
        };
    }

    /// "The grenade did not explode": no blast, where "the army did not attack" may be what the army says of an attack.
    boolean isDud(Sentence sentence, Token head, Trigger trigger) {
        return trigger.verb() && trigger.frame().isOfBlasts() && negations.isNegated(sentence, head);
    }

    private Optional<String> governs(Sentence sentence, Token above) {
        return at("governs", sentence, above.index());
    }

    private Optional<String> modified(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            String where = child.relation().split(":", 2)[0];
            Optional<String> rule = switch (where) {
                case "aux" -> at("aux", sentence, child.index());
                case "mark" ->
                    isPerfect(sentence, verb) || implicatives.tellOf(sentence, verb)
                            ? Optional.empty()
                            : at("mark", sentence, child.index());
                case "advmod", "xcomp" -> at("adverb", sentence, child.index());
                case "obl" ->
                    TOPICAL.contains(sentence.markedRelation(child))
                            ? at("topic", sentence, child.index())
                            : Optional.empty();
                default -> Optional.empty();
            };
            if (rule.isPresent()) {
                return rule;
            }
        }
        return Optional.empty();
    }

    /// "Rockets are said to have hit the base": an infinitive that looks back.
    private static boolean isPerfect(Sentence sentence, Token verb) {
        return sentence.children(verb, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals("to"))
                && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("have"));
    }

    /// "The streets will explode when two armies bombard each other": a present tense inside a plan.
    private Optional<String> expected(Sentence sentence, Token verb) {
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        return sentence.head(verb)
                .filter(above -> present && verb.relation().startsWith("advcl"))
                .flatMap(above -> modified(sentence, above));
    }

    /// "No officer was taken hostage."
    private Optional<String> ofNobody(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj:pass").stream()
                .filter(Token::isNoun)
                .flatMap(noun -> numbers.in(NounPhrase.of(sentence, noun)).stream())
                .filter(number -> number.range().isNone())
                .flatMap(number -> number.rules().stream())
                .findFirst();
    }

    private Optional<String> roles(Sentence sentence, Token verb) {
        if (!verb.isVerb()) {
            return Optional.empty();
        }
        for (Token child : sentence.children(verb)) {
            Optional<String> rule = switch (child.relation()) {
                case "nsubj" -> at("subject", sentence, child.index());
                case "obj", "nsubj:pass" -> at("object", sentence, child.index());
                default -> Optional.empty();
            };
            if (rule.isPresent()) {
                return rule;
            }
        }
        return Optional.empty();
    }

    private Optional<String> at(String where, Sentence sentence, int index) {
        return Optional.ofNullable(byPlace.get(where))
                .flatMap(words -> words.at(sentence, index))
                .map(PhraseIndex.Match::value);
    }

    private static Optional<String> first(List<Supplier<Optional<String>>> checks) {
        for (var check : checks) {
            Optional<String> rule = check.get();
            if (rule.isPresent()) {
                return rule;
            }
        }
        return Optional.empty();
    }
}
