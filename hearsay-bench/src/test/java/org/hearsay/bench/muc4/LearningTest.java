package org.hearsay.bench.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearningTest {
    @Test
    void aFeatureThatDecidesGetsAWeightAndNoiseGetsNone() {
        List<List<String>> examples = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int at = 0; at < 400; at++) {
            examples.add(List.of(at % 2 == 0 ? "telling" : "other", at / 2 % 2 == 0 ? "noise" : "more noise"));
            right.add(at % 2 == 0);
        }
        var numbers = new FeatureNumbers(examples, 3);
        Sparse model = new SparseTraining(0.1, 1, 1, 4)
                .train(examples.stream().map(numbers::of).toList(), right, numbers);
        assertThat(model.score(List.of("telling"))).isPositive();
        assertThat(model.score(List.of("other"))).isNegative();
        assertThat(Math.abs(model.weights().getOrDefault("noise", 0f)))
                .isLessThan(model.weights().get("telling") / 3);
    }

    @Test
    void aFeatureThatTooFewDocumentsHaveHasNoNumber() {
        var numbers = new FeatureNumbers(List.of(List.of("often", "once"), List.of("often")), 2);
        assertThat(numbers.count()).isOne();
        assertThat(numbers.of(List.of("once", "often"))).containsExactly(0);
    }

    @Test
    void treesLearnWhatNoSumOfValuesTells() {
        List<double[]> values = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int at = 0; at < 400; at++) {
            int one = at % 2;
            int other = at / 2 % 2;
            // A third value breaks the tie that keeps a greedy first split from starting.
            values.add(new double[] {one, other, at % 10 == 0 ? one ^ other : 0});
            right.add(one != other);
        }
        BoostedTrees trees = new BoostedTreesTraining(60, 3, 0.3, 1, 0.8, 2, 1).train(values, right);
        assertThat(trees.score(new double[] {1, 0, 0})).isPositive();
        assertThat(trees.score(new double[] {1, 1, 0})).isNegative();
        assertThat(trees.score(new double[] {0, 0, 0})).isNegative();
    }

    @Test
    void wordsThatNamedOneFillerAreLikelierToDoSoAgain() {
        var document = new Muc4Document(
                "A-1",
                "",
                Map.of(Role.PERP_IND, List.of(List.of("rebels", "two insurgents"), List.of("the driver"))),
                true);
        NamePairs pairs = NamePairs.of(List.of(document));
        assertThat(pairs.odds(Role.PERP_IND, "insurgent", "rebel"))
                .isGreaterThan(pairs.odds(Role.PERP_IND, "rebel", "driver"));
        assertThat(pairs.odds(Role.TARGET, "insurgent", "rebel")).isEqualTo(NamePairs.UNSEEN);
    }

    @Test
    void anEntityThatNamesAFillerASecondTimeIsWrong() {
        var document = new Muc4Document(
                "A-1", "", Map.of(Role.WEAPON, List.of(List.of("bomb", "device"), List.of("rifle"))), true);
        assertThat(EntityTraining.right(
                        document, Role.WEAPON, List.of(entity("bomb"), entity("device"), entity("rifle"))))
                .containsExactly(true, false, true);
    }

    private static Entity entity(String words) {
        return new Entity(List.of(0), new Wording(0, 0, words, words), new double[0]);
    }
}
