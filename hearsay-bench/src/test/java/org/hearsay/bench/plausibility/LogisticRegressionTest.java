package org.hearsay.bench.plausibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.bench.plausibility.LogisticRegression.Example;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final LogisticRegression REGRESSION = new LogisticRegression(0.001, 2);

    private static List<Example> examples(int right, int wrong, String... signs) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            examples.add(new Example(Set.of(signs), i < right, 1));
        }
        return examples;
    }

    @Test
    void aSignThatIsAlwaysThereWeighsTheLogOddsOfWhatIsRight() {
        Map<String, Double> weights = REGRESSION.train(examples(90, 10, "always"));
        assertThat(weights.get("always")).isCloseTo(Math.log(9), within(0.01));
    }

    @Test
    void aSignOfTheRightOnesWeighsMoreThanOneOfTheWrong() {
        List<Example> examples = examples(20, 5, "always", "gunmen");
        examples.addAll(examples(5, 20, "always", "shares"));
        Map<String, Double> weights = REGRESSION.train(examples);
        assertThat(weights.get("gunmen")).isPositive();
        assertThat(weights.get("shares")).isNegative();
    }

    @Test
    void aSignSeenOnceGetsNoWeight() {
        List<Example> examples = examples(20, 5, "always");
        examples.addAll(examples(1, 0, "always", "zeppelin"));
        assertThat(REGRESSION.train(examples)).doesNotContainKey("zeppelin");
    }

    @Test
    void aCopyThatCountsHalfWeighsHalf() {
        List<Example> halves = new ArrayList<>(examples(30, 0, "always"));
        for (int i = 0; i < 20; i++) {
            halves.add(new Example(Set.of("always"), false, 0.5));
        }
        assertThat(REGRESSION.train(halves).get("always")).isCloseTo(Math.log(3), within(0.01));
    }

    @Test
    void theSameExamplesGiveTheSameWeights() {
        List<Example> examples = examples(12, 7, "always", "rocket");
        assertThat(REGRESSION.train(examples)).isEqualTo(REGRESSION.train(examples));
    }
}
