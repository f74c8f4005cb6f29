package org.hearsay.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Speech;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;

class AttributionEvaluationTest {
    /// "Haile says rebels claim villages".
    private static final Sentence SENTENCE = new Sentence(
            0,
            List.of(
                    word(0, 0, "Haile"),
                    word(1, 6, "says"),
                    word(2, 11, "rebels"),
                    word(3, 18, "claim"),
                    word(4, 24, "villages")),
            false);

    private static final Speech OUTER = speech(1, new Span(11, 32));
    private static final Speech INNER = speech(3, new Span(24, 32));

    @Test
    void whatIsSaidOfOthersWordsIsNotMarkedApart() {
        assertThat(AttributionEvaluation.outermost(List.of(OUTER, INNER))).containsExactly(OUTER);
    }

    @Test
    void speakersSideBySideAreMarkedBoth() {
        Speech beside = speech(1, new Span(11, 17));
        assertThat(AttributionEvaluation.outermost(List.of(beside, INNER))).containsExactly(beside, INNER);
    }

    private static Speech speech(int cue, Span content) {
        return new Speech(
                List.of(),
                List.of(),
                List.of(content),
                Stance.ASSERTS,
                Speech.Act.SAYS,
                SENTENCE,
                SENTENCE.token(cue),
                "by hand");
    }

    private static Token word(int index, int start, String word) {
        return new Token(index, new Span(start, start + word.length()), word, word, "NN", "O", -1, "dep");
    }
}
