package org.hearsay.bench.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Pairs rows with columns one to one so that the sum of their weights is greatest (Hungarian method with potentials).
final class BestMatch {
    private final double[][] cost;
    private final int size;
    private final double[] rows;
    private final double[] columns;
    private final int[] partner;

    /// A row and a column that belong together, from 0.
    record Pair(int row, int column) {}

    private BestMatch(double[][] cost) {
        this.cost = cost;
        size = cost.length;
        rows = new double[size + 1];
        columns = new double[size + 1];
        partner = new int[size + 1];
    }

    /// The pairs, by column.
    ///
    /// @param weights of each row with each column; where it is 0 or less they may not be paired
    static List<Pair> of(double[][] weights) {
        double most =
                Arrays.stream(weights).flatMapToDouble(Arrays::stream).max().orElse(0);
        if (most <= 0) {
            return List.of();
        }
        var match = new BestMatch(square(weights, most));
        for (int row = 1; row <= match.size; row++) {
            match.place(row);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int column = 1; column <= match.size; column++) {
            int row = match.partner[column] - 1;
            if (row < weights.length && column <= weights[0].length && weights[row][column - 1] > 0) {
                pairs.add(new Pair(row, column - 1));
            }
        }
        return pairs;
    }

    private static double[][] square(double[][] weights, double most) {
        int size = Math.max(weights.length, weights[0].length);
        double[][] cost = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                boolean given = row < weights.length && column < weights[0].length;
                cost[row][column] = most - (given ? Math.max(0, weights[row][column]) : 0);
            }
        }
        return cost;
    }

    private void place(int row) {
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[size + 1];
        int[] way = new int[size + 1];
        partner[0] = row;
        int column = 0;
        while (partner[column] != 0) {
            used[column] = true;
            column = step(column, least, used, way);
        }
        while (column != 0) {
            partner[column] = partner[way[column]];
            column = way[column];
        }
    }

    /// Moves the potentials until one more column can be reached, and goes there.
    private int step(int from, double[] least, boolean[] used, int[] way) {
        int next = 0;
        double delta = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= size; column++) {
            if (!used[column]) {
                double reduced = cost[partner[from] - 1][column - 1] - rows[partner[from]] - columns[column];
                if (reduced < least[column]) {
                    least[column] = reduced;
                    way[column] = from;
                }
                if (least[column] < delta) {
                    delta = least[column];
                    next = column;
                }
            }
        }
        for (int column = 0; column <= size; column++) {
            if (used[column]) {
                rows[partner[column]] += delta;
                columns[column] -= delta;
            } else {
                least[column] -= delta;
            }
        }
        return next;
    }
}
