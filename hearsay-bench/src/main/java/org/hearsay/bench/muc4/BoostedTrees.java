package org.hearsay.bench.muc4;

import java.util.List;

/// Gradient-boosted decision trees for a yes or no (Friedman, "Greedy Function Approximation", 2001): the log of the
/// odds
/// is the sum of what the trees say.
///
/// @param bias the log of the odds before any tree
/// @param trees the trees
record BoostedTrees(double bias, List<Tree> trees) {
    BoostedTrees {
        trees = List.copyOf(trees);
    }

    /// A binary tree in arrays; node 0 is the root.
    static final class Tree {
        private final int[] feature;
        private final float[] threshold;
        private final int[] left;

        /// @param feature by node the number of the value that it asks for; -1 for a leaf
        /// @param threshold by node what the value must exceed to go right; at a leaf what the leaf says
        /// @param left by node its left child; the right child stands behind it
        Tree(int[] feature, float[] threshold, int[] left) {
            this.feature = feature.clone();
            this.threshold = threshold.clone();
            this.left = left.clone();
        }

        /// How many nodes it has.
        int nodes() {
            return feature.length;
        }

        /// A node as it is written: value asked for, threshold, left child.
        String written(int node) {
            return feature[node] + " " + threshold[node] + " " + left[node];
        }

        double at(double[] values) {
            int node = 0;
            while (feature[node] >= 0) {
                node = left[node] + (values[feature[node]] > threshold[node] ? 1 : 0);
            }
            return threshold[node];
        }
    }

    /// The log of the odds.
    double score(double[] values) {
        double sum = bias;
        for (Tree tree : trees) {
            sum += tree.at(values);
        }
        return sum;
    }
}
