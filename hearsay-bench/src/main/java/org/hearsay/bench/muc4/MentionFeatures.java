package org.hearsay.bench.muc4;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.Weapons;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Span;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// What can be seen of a candidate: its words, what they hang on, what else its sentence tells, and what Hearsay made
/// of
/// it. Each feature is a short string, so that the weights of a model can be read.
final class MentionFeatures {
    private static final int NEAR = 5;
    private static final int STEPS = 3;
    private static final int POSITIONS = 6;

    private final Actors actors;
    private final People people;
    private final Weapons weapons;

    MentionFeatures(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        people = People.of(lexicon);
        weapons = new Weapons(lexicon);
    }

    /// The features of the candidates of one document, in their order.
    List<List<String>> of(Muc4Reading reading, List<Candidate> candidates) {
        Map<Integer, List<String>> bySentence = new HashMap<>();
        List<List<String>> all = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<String> shared = bySentence.computeIfAbsent(
                    candidate.sentence().index(), index -> sentence(reading, candidate.sentence()));
            Set<String> features = new HashSet<>(shared);
            words(candidate, features);
            grammar(candidate, features);
            incidents(reading, candidate, features);
            all.add(List.copyOf(features));
        }
        return all;
    }

    private List<String> sentence(Muc4Reading reading, Sentence sentence) {
        List<String> features = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isVerb() || token.isNoun() && !token.isProperNoun()) {
                features.add("s=" + lemma(token));
            }
        }
        int index = sentence.index();
        features.add("at=" + (index < POSITIONS ? index : index < 2 * POSITIONS ? "early" : "late"));
        Span span = sentence.span();
        for (Mention mention : reading.mentions()) {
            if (mention.triggers().stream().anyMatch(span::contains)) {
                features.add("told=" + mention.type());
                features.add("told:role=" + mention.role());
            }
        }
        return features;
    }

    private void words(Candidate candidate, Set<String> features) {
        Sentence sentence = candidate.sentence();
        Token head = candidate.head();
        String word = lemma(head);
        features.add("h=" + word);
        features.add("hw=" + head.word().toLowerCase(Locale.ROOT));
        features.add("tag=" + head.tag() + "," + head.name());
        NounPhrase phrase = NounPhrase.of(sentence, head);
        for (Token token : phrase.tokens()) {
            if (token.index() != head.index()) {
                features.add((token.index() < head.index() ? "pre=" : "post=") + lemma(token));
                features.add("pre:name=" + token.name());
            }
        }
        Wording longest = candidate.wordings().stream()
                .filter(wording -> wording.last() == head.index())
                .reduce((one, other) -> other)
                .orElseThrow();
        features.add("np=" + longest.normal());
        features.add("len=" + Math.min(5, head.index() - longest.first()));
        for (int step = 1; step <= 3; step++) {
            features.add("L" + step + "=" + lemmaAt(sentence, longest.first() - step));
            features.add("R" + step + "=" + lemmaAt(sentence, head.index() + step));
        }
        features.add("LL=" + lemmaAt(sentence, longest.first() - 2) + "_" + lemmaAt(sentence, longest.first() - 1));
        features.add("RR=" + lemmaAt(sentence, head.index() + 1) + "_" + lemmaAt(sentence, head.index() + 2));
        features.add("LR=" + lemmaAt(sentence, longest.first() - 1) + "_" + lemmaAt(sentence, head.index() + 1));
        for (int at = longest.first() - NEAR; at <= head.index() + NEAR; at++) {
            if (at < longest.first() || at > head.index()) {
                features.add("w=" + lemmaAt(sentence, at));
            }
        }
        people.kindOf(phrase).ifPresent(kind -> features.add("kind=" + kind));
        weapons.in(phrase)
                .ifPresent(match -> features.add((match.last().index() == head.index() ? "weapon=" : "weapon:in=")
                        + match.value().kind()));
        actors.at(phrase).ifPresent(actor -> features.add("actor=" + actor.kind()));
    }

    private void grammar(Candidate candidate, Set<String> features) {
        Sentence sentence = candidate.sentence();
        Token head = candidate.head();
        Token top = firstOfList(sentence, head);
        String relation = sentence.markedRelation(top);
        features.add("r=" + relation);
        if (top.index() != head.index()) {
            features.add("listed");
            features.add("with=" + lemma(top));
        }
        sentence.head(top).ifPresent(governor -> {
            String way = relation + ":" + lemma(governor);
            features.add("g=" + way);
            features.add("h+g=" + lemma(head) + "<" + way);
            for (Token sibling : sentence.children(governor)) {
                if (sibling.index() != top.index() && !sibling.relation().equals("punct")) {
                    features.add("sib=" + relation + "+" + sibling.relation() + ":" + lemma(sibling));
                }
            }
            features.add("gg=" + way + "<" + sentence.markedRelation(governor) + ":"
                    + sentence.head(governor).map(MentionFeatures::lemma).orElse("root"));
        });
        for (Token above = top; above.head() >= 0; ) {
            above = sentence.token(above.head());
            if (above.isVerb()) {
                features.add("verb=" + lemma(above));
            }
        }
        reach(sentence, top, features);
    }

    /// The words within three steps in the tree, each with the way there.
    private static void reach(Sentence sentence, Token from, Set<String> features) {
        record Reached(Token token, String way, int steps) {}
        Deque<Reached> open = new ArrayDeque<>(List.of(new Reached(from, "", 0)));
        Set<Integer> seen = new HashSet<>(Set.of(from.index()));
        while (!open.isEmpty()) {
            Reached at = open.removeFirst();
            if (at.steps() > 0 && (at.token().isNoun() || at.token().isVerb())) {
                features.add("d=" + at.way() + ":" + lemma(at.token()));
                features.add("n=" + at.steps() + ":" + lemma(at.token()));
            }
            if (at.steps() == STEPS) {
                continue;
            }
            sentence.head(at.token())
                    .filter(up -> seen.add(up.index()))
                    .ifPresent(up -> open.add(
                            new Reached(up, at.way() + "^" + sentence.markedRelation(at.token()), at.steps() + 1)));
            for (Token child : sentence.children(at.token())) {
                if (seen.add(child.index())) {
                    open.add(new Reached(child, at.way() + "/" + sentence.markedRelation(child), at.steps() + 1));
                }
            }
        }
    }

    /// The first of the nouns that it is listed with, whose place in the grammar it shares.
    private static Token firstOfList(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < 9 && Sentence.isRelation(at, "conj") && at.head() >= 0; steps++) {
            Token up = sentence.token(at.head());
            if (!up.isNoun()) {
                break;
            }
            at = up;
        }
        return at;
    }

    private static void incidents(Muc4Reading reading, Candidate candidate, Set<String> features) {
        Span head = candidate.head().span();
        Span sentence = candidate.sentence().span();
        for (Mention mention : reading.mentions()) {
            for (Claim claim : mention.claims()) {
                if (claim.span().contains(head)) {
                    features.add("claim=" + claim.slot());
                    features.add("claim=" + claim.slot() + "," + mention.type());
                    features.add("claim:stance=" + claim.slot() + "," + claim.stance());
                    features.add("claim:role=" + claim.slot() + "," + mention.role());
                }
            }
            for (Span trigger : mention.triggers()) {
                if (sentence.contains(trigger)) {
                    int gap = trigger.start() - head.start();
                    String where =
                            (gap > 0 ? "+" : "-") + (Math.abs(gap) < 30 ? "near" : Math.abs(gap) < 90 ? "mid" : "far");
                    features.add("trigger=" + mention.type() + where);
                }
            }
        }
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static String lemmaAt(Sentence sentence, int index) {
        return index < 0 ? "<" : index >= sentence.tokens().size() ? ">" : lemma(sentence.token(index));
    }
}
