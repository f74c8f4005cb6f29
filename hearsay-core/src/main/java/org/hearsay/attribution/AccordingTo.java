package org.hearsay.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// "According to residents, rockets hit the depot": a cue without a verb.
final class AccordingTo {
    private static final String RULE = "en/grammar/according-to";

    /// Where a clause of its own begins, over which the words do not reach.
    private static final Set<String> CLAUSES =
            Set.of("root", "ccomp", "parataxis", "conj", "acl:relcl", "advcl", "xcomp");

    private final SpeakerReader speakers;

    AccordingTo(SpeakerReader speakers) {
        this.speakers = speakers;
    }

    boolean isIn(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.word().equalsIgnoreCase("according"));
    }

    Optional<Speech> in(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean here = token.word().equalsIgnoreCase("according")
                    && token.index() + 2 < sentence.tokens().size()
                    && sentence.token(token.index() + 1).lemma().equals("to");
            if (here) {
                return speakerBehind(sentence, token.index() + 1).map(phrase -> speech(sentence, token, phrase));
            }
        }
        return Optional.empty();
    }

    private Speech speech(Sentence sentence, Token according, NounPhrase phrase) {
        List<Token> source = sentence.subtree(phrase.head(), below -> false);
        Token clause = phrase.head();
        while (sentence.head(clause).isPresent()
                && (clause.index() == phrase.head().index() || !CLAUSES.contains(clause.relation()))) {
            clause = sentence.head(clause).orElseThrow();
        }
        int from = according.index();
        int to = source.getLast().index();
        List<Token> content = sentence.subtree(clause, below -> false).stream()
                .filter(token -> token.index() < from || token.index() > to)
                .toList();
        return new Speech(
                speakers.read(phrase).map(List::of).orElse(List.of()),
                List.of(phrase.span()),
                Spans.of(sentence, content),
                Stance.ASSERTS,
                Speech.Act.SAYS,
                sentence,
                according,
                RULE);
    }

    private static Optional<NounPhrase> speakerBehind(Sentence sentence, int preposition) {
        Token to = sentence.token(preposition);
        Token marked = sentence.head(to)
                .flatMap(above -> above.isNoun() ? Optional.of(above) : sentence.head(above))
                .orElse(to);
        if (marked.isNoun() && marked.index() > preposition) {
            return Optional.of(NounPhrase.of(sentence, marked));
        }
        return sentence.tokens().stream()
                .filter(token -> token.index() > preposition && token.isNoun())
                .findFirst()
                .map(token -> NounPhrase.of(sentence, lastOfRun(sentence, token)));
    }

    /// The last noun of a run of nouns.
    static Token lastOfRun(Sentence sentence, Token noun) {
        int at = noun.index();
        while (at + 1 < sentence.tokens().size() && sentence.token(at + 1).isNoun()) {
            at++;
        }
        return sentence.token(at);
    }
}
