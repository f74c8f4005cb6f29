package org.hearsay.bench.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final NetworkTraining TRAINING = new NetworkTraining(8, 60, 0.02, 0, 0, 3);

    @Test
    void aNetworkLearnsWhatNoSumOfValuesTells() {
        Network network = TRAINING.train(exclusiveOr());
        assertThat(network.score(new float[] {1, 0})[0]).isPositive();
        assertThat(network.score(new float[] {1, 1})[0]).isNegative();
        assertThat(network.score(new float[] {0, 0})[0]).isNegative();
        assertThat(network.score(new float[] {1, 1})[1]).isPositive();
    }

    @Test
    void aNetworkIsRestoredFromItsRows() {
        Network network = TRAINING.train(exclusiveOr());
        float[] values = {0.3f, 0.9f};
        assertThat(Network.of(network.rows()).score(values)).isEqualTo(network.score(values));
    }

    /// Two values, of which the first role wants exactly one, the second both.
    private static List<NetworkTraining.Example> exclusiveOr() {
        List<NetworkTraining.Example> examples = new ArrayList<>();
        for (int at = 0; at < 256; at++) {
            int one = at % 2;
            int other = at / 2 % 2;
            boolean[] answers = {one != other, one + other == 2};
            examples.add(new NetworkTraining.Example(new float[] {one, other}, answers, 1));
        }
        return examples;
    }
}
