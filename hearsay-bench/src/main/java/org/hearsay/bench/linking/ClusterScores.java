package org.hearsay.bench.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;

/// How well clusters agree with the right ones: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998), CEAF-e (Luo
/// 2005), their mean as in the CoNLL 2012 task, and pairs.
final class ClusterScores {
    private final Map<String, String> gold;
    private final Map<String, String> system;

    /// @param gold the right label of every item
    /// @param system our label of items; an item without one stands alone
    ClusterScores(Map<String, String> gold, Map<String, String> system) {
        this.gold = gold;
        this.system = new LinkedHashMap<>();
        gold.keySet()
                .forEach(item -> this.system.put(
                        item, system.containsKey(item) ? "label " + system.get(item) : "alone " + item));
    }

    private record Ratio(double p, double r) {
        double f1() {
            return p + r > 0 ? 2 * p * r / (p + r) : 0;
        }

        Line line(String name) {
            return new Line(name, new Figure("p", p), new Figure("r", r), new Figure("f1", f1()));
        }
    }

    /// A line a measure.
    ///
    /// @param name what the items are
    List<Line> lines(String name) {
        Ratio muc = new Ratio(muc(system, gold), muc(gold, system));
        Ratio bCubed = new Ratio(bCubed(system, gold), bCubed(gold, system));
        Ratio ceaf = ceaf();
        return List.of(
                muc.line(name + " MUC"),
                bCubed.line(name + " B-cubed"),
                ceaf.line(name + " CEAF-e"),
                pairwise().line(name + " pairs"),
                new Line(
                        name + " CoNLL",
                        new Figure("f1", (muc.f1() + bCubed.f1() + ceaf.f1()) / 3),
                        new Figure("items", gold.size()),
                        new Figure("gold", groups(gold).size()),
                        new Figure("system", groups(system).size())));
    }

    private static Collection<Set<String>> groups(Map<String, String> labels) {
        Map<String, Set<String>> groups = new TreeMap<>();
        labels.forEach((item, label) ->
                groups.computeIfAbsent(label, it -> new TreeSet<>()).add(item));
        return groups.values();
    }

    private static double bCubed(Map<String, String> some, Map<String, String> others) {
        double sum = 0;
        for (Set<String> group : groups(some)) {
            Map<String, Integer> shared = new HashMap<>();
            group.forEach(item -> shared.merge(others.getOrDefault(item, ""), 1, Integer::sum));
            for (int count : shared.values()) {
                sum += (double) count * count / group.size();
            }
        }
        return sum / some.size();
    }

    private static double muc(Map<String, String> some, Map<String, String> others) {
        int links = 0;
        int whole = 0;
        for (Set<String> group : groups(some)) {
            Set<String> parts = new HashSet<>();
            group.forEach(item -> parts.add(others.getOrDefault(item, "")));
            links += group.size() - parts.size();
            whole += group.size() - 1;
        }
        return whole == 0 ? 0 : (double) links / whole;
    }

    private Ratio ceaf() {
        List<Set<String>> right = new ArrayList<>(groups(gold));
        List<Set<String>> ours = new ArrayList<>(groups(system));
        double best = Assignment.best(right, ours, ClusterScores::overlap);
        return new Ratio(best / ours.size(), best / right.size());
    }

    private static double overlap(Set<String> some, Set<String> other) {
        long both = some.stream().filter(other::contains).count();
        return 2.0 * both / (some.size() + other.size());
    }

    private Ratio pairwise() {
        Map<String, String> both = new HashMap<>();
        gold.forEach((item, label) -> both.put(item, label + "\t" + system.get(item)));
        double shared = pairs(both);
        double ours = pairs(system);
        double right = pairs(gold);
        return new Ratio(ours == 0 ? 0 : shared / ours, right == 0 ? 0 : shared / right);
    }

    private static long pairs(Map<String, String> labels) {
        return groups(labels).stream()
                .mapToLong(group -> (long) group.size() * (group.size() - 1) / 2)
                .sum();
    }
}
