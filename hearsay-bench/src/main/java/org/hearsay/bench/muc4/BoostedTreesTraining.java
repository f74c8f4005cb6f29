package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Trains [BoostedTrees] by logistic loss: second-order splits on binned values (Chen and Guestrin, "XGBoost", KDD
/// 2016,
/// equations 6 and 7), each tree on a random part of the examples and of their values.
///
/// @param count how many trees
/// @param depth how many questions a tree asks at most
/// @param rate how much of each tree counts
/// @param l2 how the leaves are held small
/// @param part share of the examples that a tree sees
/// @param leastInLeaf fewest examples in a leaf
/// @param share share of the values that a tree may ask for
record BoostedTreesTraining(int count, int depth, double rate, double l2, double part, int leastInLeaf, double share) {
    private static final int BINS = 48;

    /// Trains on examples.
    ///
    /// @param examples by example its values, as many each
    /// @param answers whether the example is one
    BoostedTrees train(List<double[]> examples, List<Boolean> answers) {
        double[][] values = examples.toArray(double[][]::new);
        boolean[] right = new boolean[values.length];
        for (int at = 0; at < right.length; at++) {
            right[at] = answers.get(at);
        }
        double[][] cuts = cuts(values);
        byte[][] bins = bins(values, cuts);
        long yes = 0;
        for (boolean each : right) {
            yes += each ? 1 : 0;
        }
        double bias = Math.log((yes + 1.0) / (right.length - yes + 1.0));
        double[] scores = new double[right.length];
        Arrays.fill(scores, bias);
        Random random = new Random(1992);
        List<BoostedTrees.Tree> trees = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            BoostedTrees.Tree tree = new Growth(bins, cuts, scores, right, random).grow();
            trees.add(tree);
            for (int each = 0; each < scores.length; each++) {
                scores[each] += tree.at(values[each]);
            }
        }
        return new BoostedTrees(bias, trees);
    }

    private static double[][] cuts(double[][] values) {
        int width = values.length == 0 ? 0 : values[0].length;
        double[][] cuts = new double[width][];
        for (int feature = 0; feature < width; feature++) {
            double[] sorted = new double[values.length];
            for (int at = 0; at < values.length; at++) {
                sorted[at] = values[at][feature];
            }
            Arrays.sort(sorted);
            double[] found = new double[BINS - 1];
            int size = 0;
            for (int bin = 1; bin < BINS; bin++) {
                float cut = (float) sorted[(int) ((long) bin * (sorted.length - 1) / BINS)];
                if (cut < sorted[sorted.length - 1] && (size == 0 || cut > found[size - 1])) {
                    found[size++] = cut;
                }
            }
            cuts[feature] = Arrays.copyOf(found, size);
        }
        return cuts;
    }

    private static byte[][] bins(double[][] values, double[][] cuts) {
        byte[][] bins = new byte[cuts.length][values.length];
        for (int feature = 0; feature < cuts.length; feature++) {
            for (int at = 0; at < values.length; at++) {
                int bin = 0;
                while (bin < cuts[feature].length && values[at][feature] > cuts[feature][bin]) {
                    bin++;
                }
                bins[feature][at] = (byte) bin;
            }
        }
        return bins;
    }

    /// One tree in the making.
    private final class Growth {
        private final byte[][] bins;
        private final double[][] cuts;
        private final double[] gradient;
        private final double[] curvature;
        private final int[] sample;
        private final int[] asked;
        private final List<Integer> features = new ArrayList<>();
        private final List<Float> thresholds = new ArrayList<>();
        private final List<Integer> lefts = new ArrayList<>();

        Growth(byte[][] bins, double[][] cuts, double[] scores, boolean[] right, Random random) {
            this.bins = bins;
            this.cuts = cuts;
            gradient = new double[scores.length];
            curvature = new double[scores.length];
            int[] chosen = new int[scores.length];
            int size = 0;
            for (int at = 0; at < scores.length; at++) {
                double probability = Sparse.probability(scores[at]);
                gradient[at] = probability - (right[at] ? 1 : 0);
                curvature[at] = probability * (1 - probability);
                if (random.nextDouble() < part) {
                    chosen[size++] = at;
                }
            }
            sample = Arrays.copyOf(chosen, size);
            asked = IntStream.range(0, bins.length)
                    .filter(feature -> random.nextDouble() < share)
                    .toArray();
        }

        BoostedTrees.Tree grow() {
            node();
            split(0, sample, 0);
            int[] feature = features.stream().mapToInt(each -> each).toArray();
            int[] left = lefts.stream().mapToInt(each -> each).toArray();
            float[] threshold = new float[feature.length];
            for (int at = 0; at < threshold.length; at++) {
                threshold[at] = thresholds.get(at);
            }
            return new BoostedTrees.Tree(feature, threshold, left);
        }

        private int node() {
            features.add(-1);
            thresholds.add(0f);
            lefts.add(0);
            return features.size() - 1;
        }

        private void split(int node, int[] examples, int level) {
            double g = 0;
            double h = 0;
            for (int at : examples) {
                g += gradient[at];
                h += curvature[at];
            }
            thresholds.set(node, (float) (-rate * g / (h + l2)));
            if (level == depth || examples.length < 2 * leastInLeaf) {
                return;
            }
            int bestFeature = -1;
            int bestBin = 0;
            double bestGain = 1e-6;
            double[] gs = new double[BINS];
            double[] hs = new double[BINS];
            int[] ns = new int[BINS];
            for (int feature : asked) {
                Arrays.fill(gs, 0);
                Arrays.fill(hs, 0);
                Arrays.fill(ns, 0);
                for (int at : examples) {
                    int bin = bins[feature][at];
                    gs[bin] += gradient[at];
                    hs[bin] += curvature[at];
                    ns[bin]++;
                }
                double gl = 0;
                double hl = 0;
                int nl = 0;
                for (int bin = 0; bin < cuts[feature].length; bin++) {
                    gl += gs[bin];
                    hl += hs[bin];
                    nl += ns[bin];
                    if (nl < leastInLeaf || examples.length - nl < leastInLeaf) {
                        continue;
                    }
                    double gr = g - gl;
                    double gain = gl * gl / (hl + l2) + gr * gr / (h - hl + l2) - g * g / (h + l2);
                    if (gain > bestGain) {
                        bestGain = gain;
                        bestFeature = feature;
                        bestBin = bin;
                    }
                }
            }
            if (bestFeature < 0) {
                return;
            }
            int feature = bestFeature;
            int bin = bestBin;
            int left = node();
            node();
            features.set(node, feature);
            thresholds.set(node, (float) cuts[feature][bin]);
            lefts.set(node, left);
            split(
                    left,
                    Arrays.stream(examples)
                            .filter(at -> bins[feature][at] <= bin)
                            .toArray(),
                    level + 1);
            split(
                    left + 1,
                    Arrays.stream(examples)
                            .filter(at -> bins[feature][at] > bin)
                            .toArray(),
                    level + 1);
        }
    }
}
