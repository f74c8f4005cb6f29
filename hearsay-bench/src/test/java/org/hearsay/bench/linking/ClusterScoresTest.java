package org.hearsay.bench.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;
import org.junit.jupiter.api.Test;

/// Figures worked out by hand.
class ClusterScoresTest {
    private static final Map<String, String> GOLD = Map.of("a", "1", "b", "1", "c", "1", "d", "2", "e", "2", "f", "3");

    private static double figure(Map<String, String> system, String line, String figure) {
        return new ClusterScores(GOLD, system)
                .lines("x").stream()
                        .filter(each -> each.name().equals("x " + line))
                        .map(Line::figures)
                        .flatMap(List::stream)
                        .filter(each -> each.name().equals(figure))
                        .mapToDouble(Figure::value)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theRightClustersScoreOneWhateverTheyAreCalled() {
        Map<String, String> right = Map.of("a", "x", "b", "x", "c", "x", "d", "y", "e", "y", "f", "z");
        assertThat(figure(right, "CoNLL", "f1")).isEqualTo(1);
        assertThat(figure(right, "pairs", "f1")).isEqualTo(1);
    }

    @Test
    void allInOneLosesPrecision() {
        Map<String, String> one = Map.of("a", "x", "b", "x", "c", "x", "d", "x", "e", "x", "f", "x");
        assertThat(figure(one, "B-cubed", "r")).isEqualTo(1);
        assertThat(figure(one, "B-cubed", "p")).isCloseTo((9 + 4 + 1) / 36.0, within(1e-9));
        assertThat(figure(one, "MUC", "p")).isCloseTo(3 / 5.0, within(1e-9));
        assertThat(figure(one, "CEAF-e", "p")).isCloseTo(2 * 3 / 9.0, within(1e-9));
    }

    @Test
    void anItemWithoutALabelStandsAlone() {
        assertThat(figure(Map.of(), "CoNLL", "system")).isEqualTo(6);
        assertThat(figure(Map.of(), "B-cubed", "p")).isEqualTo(1);
        assertThat(figure(Map.of(), "B-cubed", "r")).isCloseTo((1 + 1 + 1) / 6.0, within(1e-9));
        assertThat(figure(Map.of(), "MUC", "f1")).isZero();
    }

    @Test
    void theBestAssignmentMayLeaveTheHeaviestPair() {
        assertThat(Assignment.best(new double[][] {{5, 4}, {4, 0}})).isEqualTo(8);
        assertThat(Assignment.best(new double[][] {{1, 2, 3}})).isEqualTo(3);
    }
}
