package org.hearsay.bench.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What to beat: average linkage over TF-IDF cosines, all reports at once, counts taken from them.
final class WordOverlap {
    /// The best on the training files of GVC and ECB+ together.
    private static final double ALIKE = 0.14;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WordOverlap() {}

    /// A label for each report, by its id.
    static Map<String, String> label(List<LinkingReport> reports) {
        List<Map<String, Double>> vectors = vectors(reports);
        int size = reports.size();
        double[][] likeness = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = cosine(vectors.get(i), vectors.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
        int[] groupOf = grouped(likeness);
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            labels.put(reports.get(i).id(), String.valueOf(groupOf[i]));
        }
        return labels;
    }

    private static List<Map<String, Double>> vectors(List<LinkingReport> reports) {
        List<Map<String, Integer>> counts = new ArrayList<>();
        Map<String, Integer> documents = new HashMap<>();
        for (LinkingReport report : reports) {
            Map<String, Integer> count = new HashMap<>();
            NO_WORD.splitAsStream(report.whole().toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> count.merge(word, 1, Integer::sum));
            counts.add(count);
            count.keySet().forEach(word -> documents.merge(word, 1, Integer::sum));
        }
        return counts.stream()
                .map(count -> vector(count, documents, reports.size()))
                .toList();
    }

    private static Map<String, Double> vector(Map<String, Integer> count, Map<String, Integer> documents, int size) {
        Map<String, Double> vector = new HashMap<>();
        double length = 0;
        for (Map.Entry<String, Integer> word : count.entrySet()) {
            double weight = (1 + Math.log(word.getValue()))
                    * Math.log((size + 1) / (documents.getOrDefault(word.getKey(), 0) + 0.5));
            if (weight > 0) {
                vector.put(word.getKey(), weight);
                length += weight * weight;
            }
        }
        double whole = Math.sqrt(length);
        vector.replaceAll((word, weight) -> weight / whole);
        return vector;
    }

    private static double cosine(Map<String, Double> some, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> word : some.entrySet()) {
            sum += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        }
        return sum;
    }

    /// The group of each report: the two groups that are most alike on average join, as long as any are enough.
    private static int[] grouped(double[][] likeness) {
        int size = likeness.length;
        int[] members = new int[size];
        int[] groupOf = new int[size];
        for (int i = 0; i < size; i++) {
            members[i] = 1;
            groupOf[i] = i;
        }
        var gone = new HashSet<Integer>();
        while (true) {
            int some = -1;
            int other = -1;
            double best = ALIKE;
            for (int i = 0; i < size; i++) {
                for (int j = 0; !gone.contains(i) && j < i; j++) {
                    if (!gone.contains(j) && likeness[i][j] >= best) {
                        best = likeness[i][j];
                        some = j;
                        other = i;
                    }
                }
            }
            if (some < 0) {
                return groupOf;
            }
            for (int k = 0; k < size; k++) {
                likeness[some][k] = (likeness[some][k] * members[some] + likeness[other][k] * members[other])
                        / (members[some] + members[other]);
                likeness[k][some] = likeness[some][k];
                groupOf[k] = groupOf[k] == other ? some : groupOf[k];
            }
            members[some] += members[other];
            gone.add(other);
        }
    }
}
