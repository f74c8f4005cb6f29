package org.hearsay.bench.muc4;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Trains a [Sparse] by logistic loss: FTRL-Proximal (McMahan and others, "Ad Click Prediction", KDD 2013, algorithm
/// 1),
/// which keeps features that earn too little at a weight of nothing.
///
/// @param rate how fast it learns at first
/// @param l1 what a feature must earn to get a weight
/// @param l2 how weights are held small
/// @param rounds how often it sees each example
record SparseTraining(double rate, double l1, double l2, int rounds) {

    /// Trains on examples.
    ///
    /// @param examples the features of each
    /// @param right whether the example is one
    Sparse train(List<int[]> examples, List<Boolean> right, FeatureNumbers numbers) {
        var state = new State(numbers.count());
        int[] order = new int[examples.size()];
        Arrays.setAll(order, at -> at);
        Random random = new Random(1992);
        for (int round = 0; round < rounds; round++) {
            shuffle(order, random);
            for (int at : order) {
                state.step(examples.get(at), right.get(at));
            }
        }
        return state.model(numbers);
    }

    private static void shuffle(int[] order, Random random) {
        for (int at = order.length - 1; at > 0; at--) {
            int other = random.nextInt(at + 1);
            int kept = order[at];
            order[at] = order[other];
            order[other] = kept;
        }
    }

    /// The algorithm's sums by feature; those of the bias stand last.
    private final class State {
        private final double[] z;
        private final double[] n;
        private final int bias;

        State(int features) {
            z = new double[features + 1];
            n = new double[features + 1];
            bias = features;
        }

        void step(int[] features, boolean right) {
            double sum = weight(bias);
            for (int feature : features) {
                sum += weight(feature);
            }
            double gradient = Sparse.probability(sum) - (right ? 1 : 0);
            for (int feature : features) {
                update(feature, gradient);
            }
            update(bias, gradient);
        }

        private void update(int feature, double gradient) {
            double grown = n[feature] + gradient * gradient;
            double sigma = (Math.sqrt(grown) - Math.sqrt(n[feature])) / rate;
            z[feature] += gradient - sigma * weight(feature);
            n[feature] = grown;
        }

        private double weight(int feature) {
            double sum = z[feature];
            return Math.abs(sum) <= l1 ? 0 : -(sum - Math.signum(sum) * l1) / ((1 + Math.sqrt(n[feature])) / rate + l2);
        }

        Sparse model(FeatureNumbers numbers) {
            Map<String, Float> weights = new HashMap<>();
            for (int feature = 0; feature < bias; feature++) {
                double weight = weight(feature);
                if (weight != 0) {
                    weights.put(numbers.name(feature), (float) weight);
                }
            }
            return new Sparse(weight(bias), weights);
        }
    }
}
