package org.hearsay.resolution.toponyms;

import java.util.Collection;
import java.util.List;

/// Weighs all names of a report against each other until each means the place that fits the others best.
///
/// A few rounds of the names telling each other what they take themselves for, as in loopy belief propagation:
/// "Gori"
/// makes "Georgia" the country, and "Georgia" makes "Columbus" the one there. Names of one sentence speak loudest.
final class WholeReport {
    private static final int ROUNDS = 4;

    /// Set by hand: the weight of other names against a name's own size; of those in the same, and in a
    /// neighbouring,
    /// sentence against those far away.
    private static final double OTHERS = 2.2;

    private static final double SAME_SENTENCE = 3;
    private static final double NEXT_SENTENCE = 1.6;

    /// What is as unlikely as this is not asked.
    private static final double UNLIKELY = 0.002;

    private WholeReport() {}

    /// Settles what the names mean.
    static void settle(Collection<Homonyms> names) {
        List<Homonyms> all = List.copyOf(names);
        for (int round = 0; round < ROUNDS; round++) {
            for (Homonyms name : all) {
                if (name.size() > 1) {
                    ask(name, all);
                }
            }
            all.forEach(Homonyms::believe);
        }
    }

    private static void ask(Homonyms name, List<Homonyms> all) {
        double[] support = new double[name.size()];
        double weights = 0;
        for (Homonyms other : all) {
            if (other == name) {
                continue;
            }
            double weight = other.weight() * closeness(name, other);
            weights += weight;
            for (int here = 0; here < support.length; here++) {
                support[here] += weight * support(name, here, other);
            }
        }
        double scale = weights == 0 ? 0 : OTHERS / Math.sqrt(weights);
        for (int here = 0; here < support.length; here++) {
            name.support(here, scale * support[here]);
        }
    }

    private static double support(Homonyms name, int here, Homonyms other) {
        double most = 0;
        for (int there = 0; there < other.size(); there++) {
            double belief = other.belief(there);
            if (belief > UNLIKELY) {
                double affinity =
                        Affinity.of(name.entry(here), name.level(here), other.entry(there), other.level(there));
                most = Math.max(most, Math.sqrt(belief) * affinity);
            }
        }
        return most;
    }

    private static double closeness(Homonyms name, Homonyms other) {
        double closest = 1;
        for (int sentence : name.sentences()) {
            if (other.sentences().contains(sentence)) {
                return SAME_SENTENCE;
            }
            if (other.sentences().contains(sentence - 1) || other.sentences().contains(sentence + 1)) {
                closest = NEXT_SENTENCE;
            }
        }
        return closest;
    }
}
