package org.hearsay.bench.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.bench.incidents.BestMatch.Pair;
import org.junit.jupiter.api.Test;

class BestMatchTest {

    @Test
    void takesTheSecondBestWhereTheSumIsGreater() {
        assertThat(BestMatch.of(new double[][] {{10, 9}, {9, 1}}))
                .containsExactlyInAnyOrder(new Pair(0, 1), new Pair(1, 0));
    }

    @Test
    void whatMayNotBePairedStaysAlone() {
        assertThat(BestMatch.of(new double[][] {{0, 5}, {0, 4}})).containsExactly(new Pair(0, 1));
        assertThat(BestMatch.of(new double[][] {{0, 0}})).isEmpty();
        assertThat(BestMatch.of(new double[0][])).isEmpty();
    }

    @Property
    void noOtherWayToPairThreeWithThreeWeighsMore(@ForAll @Size(9) List<@IntRange(min = 0, max = 20) Integer> cells) {
        double[][] weights = new double[3][3];
        IntStream.range(0, 9).forEach(at -> weights[at / 3][at % 3] = cells.get(at));
        double sum = BestMatch.of(weights).stream()
                .mapToDouble(pair -> weights[pair.row()][pair.column()])
                .sum();
        int[][] ways = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (int[] way : ways) {
            assertThat(sum).isGreaterThanOrEqualTo(weights[0][way[0]] + weights[1][way[1]] + weights[2][way[2]]);
        }
    }
}
