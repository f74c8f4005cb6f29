package org.hearsay.bench.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/// The best one-to-one assignment (Hungarian method, Kuhn 1955, in the form with potentials).
final class Assignment {
    private Assignment() {}

    /// The total weight of the best assignment of right groups to ours; groups that share no item are never assigned.
    ///
    /// @param weight of a right group and one of ours
    static double best(
            List<Set<String>> right, List<Set<String>> ours, ToDoubleBiFunction<Set<String>, Set<String>> weight) {
        Map<String, Integer> ourGroup = new HashMap<>();
        Map<Integer, Set<Integer>> near = new HashMap<>();
        Map<Integer, Set<Integer>> back = new HashMap<>();
        for (int j = 0; j < ours.size(); j++) {
            for (String item : ours.get(j)) {
                ourGroup.put(item, j);
            }
        }
        for (int i = 0; i < right.size(); i++) {
            for (String item : right.get(i)) {
                int j = ourGroup.getOrDefault(item, -1);
                near.computeIfAbsent(i, it -> new TreeSet<>()).add(j);
                back.computeIfAbsent(j, it -> new TreeSet<>()).add(i);
            }
        }
        double total = 0;
        Set<Integer> seen = new TreeSet<>();
        for (int start = 0; start < right.size(); start++) {
            if (seen.contains(start)) {
                continue;
            }
            Set<Integer> rows = new LinkedHashSet<>();
            Set<Integer> columns = new TreeSet<>();
            Deque<Integer> queue = new ArrayDeque<>(List.of(start));
            while (!queue.isEmpty()) {
                int row = queue.removeLast();
                if (rows.add(row)) {
                    for (int column : near.getOrDefault(row, Set.of())) {
                        columns.add(column);
                        queue.addAll(back.getOrDefault(column, Set.of()));
                    }
                }
            }
            seen.addAll(rows);
            total += best(table(new ArrayList<>(rows), new ArrayList<>(columns), right, ours, weight));
        }
        return total;
    }

    private static double[][] table(
            List<Integer> rows,
            List<Integer> columns,
            List<Set<String>> right,
            List<Set<String>> ours,
            ToDoubleBiFunction<Set<String>, Set<String>> weight) {
        boolean turned = rows.size() > columns.size();
        double[][] table = new double[turned ? columns.size() : rows.size()][turned ? rows.size() : columns.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                double here = weight.applyAsDouble(right.get(rows.get(i)), ours.get(columns.get(j)));
                table[turned ? j : i][turned ? i : j] = here;
            }
        }
        return table;
    }

    /// @param weight no more rows than columns
    static double best(double[][] weight) {
        int rows = weight.length;
        int columns = weight[0].length;
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] match = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            augment(weight, row, rowPotential, columnPotential, match);
        }
        double total = 0;
        for (int column = 1; column <= columns; column++) {
            total += match[column] == 0 ? 0 : weight[match[column] - 1][column - 1];
        }
        return total;
    }

    private static void augment(
            double[][] weight, int row, double[] rowPotential, double[] columnPotential, int[] match) {
        int columns = columnPotential.length - 1;
        double[] low = new double[columns + 1];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        int[] way = new int[columns + 1];
        boolean[] used = new boolean[columns + 1];
        match[0] = row;
        int column = 0;
        do {
            used[column] = true;
            int here = match[column];
            double delta = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int k = 1; k <= columns; k++) {
                if (!used[k]) {
                    double cost = -weight[here - 1][k - 1] - rowPotential[here] - columnPotential[k];
                    if (cost < low[k]) {
                        low[k] = cost;
                        way[k] = column;
                    }
                    if (low[k] < delta) {
                        delta = low[k];
                        next = k;
                    }
                }
            }
            for (int k = 0; k <= columns; k++) {
                if (used[k]) {
                    rowPotential[match[k]] += delta;
                    columnPotential[k] -= delta;
                } else {
                    low[k] -= delta;
                }
            }
            column = next;
        } while (match[column] != 0);
        while (column != 0) {
            match[column] = match[way[column]];
            column = way[column];
        }
    }
}
