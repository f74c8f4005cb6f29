package org.hearsay.bench.plausibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Logistic regression over signs that are there or not, with a penalty on the squares of the weights, by cyclic
/// coordinate descent (each weight by Newton's step, its second derivative bounded by a quarter: Böhning and Lindsay,
/// "Monotonicity of quadratic-approximation algorithms", 1988). Gives the same weights at every run.
///
/// @param penalty how weights are held small: half of this times their squares is added to the loss
/// @param least signs seen in fewer examples get no weight
record LogisticRegression(double penalty, int least) {
    private static final int ROUNDS = 400;
    private static final double BOUND = 0.25;

    /// An example.
    ///
    /// @param signs what is seen of it
    /// @param right whether it is one
    /// @param weight how much it counts; copies share one
    record Example(Set<String> signs, boolean right, double weight) {
        Example {
            signs = Set.copyOf(signs);
        }
    }

    /// The weights by sign.
    Map<String, Double> train(List<Example> examples) {
        Map<String, List<Integer>> seen = new TreeMap<>();
        for (int at = 0; at < examples.size(); at++) {
            for (String sign : examples.get(at).signs()) {
                seen.computeIfAbsent(sign, it -> new ArrayList<>()).add(at);
            }
        }
        seen.values().removeIf(in -> in.size() < least);
        Map<String, Double> weights = new HashMap<>();
        double[] sums = new double[examples.size()];
        for (int round = 0; round < ROUNDS; round++) {
            seen.forEach((sign, in) -> {
                double step = step(examples, sums, in, weights.getOrDefault(sign, 0.0));
                weights.merge(sign, step, Double::sum);
                in.forEach(at -> sums[at] += step);
            });
        }
        return weights;
    }

    private double step(List<Example> examples, double[] sums, List<Integer> in, double weight) {
        double slope = penalty * weight;
        double curve = penalty;
        for (int at : in) {
            Example example = examples.get(at);
            slope += example.weight() * (probability(sums[at]) - (example.right() ? 1 : 0));
            curve += example.weight() * BOUND;
        }
        return -slope / curve;
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /// What the weights of an example's signs add up to, in log odds.
    static double sum(Map<String, Double> weights, Example example) {
        return example.signs().stream()
                .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
                .sum();
    }
}
