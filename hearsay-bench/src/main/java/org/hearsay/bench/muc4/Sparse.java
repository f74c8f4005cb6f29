package org.hearsay.bench.muc4;

import java.util.Map;

/// A linear model over features that are there or not: the log of the odds is the sum of their weights.
///
/// @param bias the log of the odds without any feature
/// @param weights by feature
record Sparse(double bias, Map<String, Float> weights) {
    Sparse {
        weights = Map.copyOf(weights);
    }

    /// The log of the odds.
    double score(Iterable<String> features) {
        double sum = bias;
        for (String feature : features) {
            Float weight = weights.get(feature);
            sum += weight == null ? 0 : weight;
        }
        return sum;
    }

    /// The probability of these odds.
    static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
