package org.hearsay.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Decides inside a neighbourhood which things are one event.
///
/// Average linkage (Sokal and Michener 1958): the two groups with the highest mean evidence between their things join
/// first, as long as that mean is high enough, some pair of them is tied and no pair speaks against it. The same things
/// in any order give the same groups, and groups never join where no pair is tied, so that neighbourhoods can be
/// grouped each alone.
///
/// Two that are one by a person's word (infinite evidence) join first, whatever speaks against it. What joins them next
/// need only belong to one of the two; that a third is apart from one of them by a person's word (minus infinity) holds
/// for both.
///
/// @param <T> ordered, so that equal evidence is told apart by what it is about
final class Grouping<T extends Comparable<? super T>> {
    /// The weight of two that a person told apart.
    static final double APART = Double.NEGATIVE_INFINITY;

    private final Weighing<T> weighing;
    private final double onAverage;
    private final double least;

    /// @param onAverage what the mean evidence between two groups must reach, as a share of the threshold
    /// @param least what the evidence of every pair of them must reach
    Grouping(Weighing<T> weighing, double onAverage, double least) {
        this.weighing = weighing;
        this.onAverage = onAverage;
        this.least = least;
    }

    /// The groups, each in order, by their first thing.
    ///
    /// @param threshold the evidence by which two things are tied
    List<List<T>> of(List<T> things, double threshold) {
        List<T> sorted = things.stream().sorted().toList();
        var groups = new Groups(sorted.size(), threshold);
        for (int some = 0; some < sorted.size(); some++) {
            for (int other = 0; other < some; other++) {
                groups.set(some, other, weighing.weigh(sorted.get(some), sorted.get(other)));
            }
        }
        groups.joinAll();
        return groups.members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().map(sorted::get).toList())
                .toList();
    }

    /// Disjoint sets of places in the list, grown by joining; a group goes by its first place.
    private final class Groups {
        private static final int NONE = -1;

        private final double threshold;
        private final List<List<Integer>> members = new ArrayList<>();
        /// Between two groups: the sum of the evidence, its highest and its lowest. Filled where the first is larger.
        private final double[][] sum;

        private final double[][] highest;
        private final double[][] lowest;
        /// The partner with which each would join best, among those before it.
        private final int[] partner;

        Groups(int size, double threshold) {
            this.threshold = threshold;
            sum = new double[size][];
            highest = new double[size][];
            lowest = new double[size][];
            partner = new int[size];
            Arrays.fill(partner, NONE);
            for (int i = 0; i < size; i++) {
                members.add(new ArrayList<>(List.of(i)));
                sum[i] = new double[i];
                highest[i] = new double[i];
                lowest[i] = new double[i];
            }
        }

        void set(int some, int other, double weight) {
            sum[some][other] = weight;
            highest[some][other] = weight;
            lowest[some][other] = weight;
        }

        void joinAll() {
            for (int group = 0; group < partner.length; group++) {
                seek(group);
            }
            for (int best = best(); best != NONE; best = best()) {
                join(partner[best], best);
            }
        }

        private int best() {
            int best = NONE;
            for (int group = 0; group < partner.length; group++) {
                if (partner[group] != NONE
                        && (best == NONE || mean(group, partner[group]) > mean(best, partner[best]))) {
                    best = group;
                }
            }
            return best;
        }

        private double mean(int some, int other) {
            return sum[some][other]
                    / (members.get(some).size() * (double) members.get(other).size());
        }

        private boolean fit(int some, int other) {
            return highest[some][other] >= threshold
                    && lowest[some][other] >= least
                    && mean(some, other) >= onAverage * threshold;
        }

        private void seek(int group) {
            partner[group] = NONE;
            for (int other = 0; other < group && !members.get(group).isEmpty(); other++) {
                if (!members.get(other).isEmpty()
                        && fit(group, other)
                        && (partner[group] == NONE || mean(group, other) > mean(group, partner[group]))) {
                    partner[group] = other;
                }
            }
        }

        private void join(int kept, int gone) {
            boolean byWord = highest[Math.max(kept, gone)][Math.min(kept, gone)] == Double.POSITIVE_INFINITY;
            for (int other = 0; other < partner.length; other++) {
                if (other != kept && other != gone && !members.get(other).isEmpty()) {
                    int to = Math.max(other, kept);
                    int of = Math.min(other, kept);
                    int from = Math.max(other, gone);
                    int by = Math.min(other, gone);
                    double low = Math.min(lowest[to][of], lowest[from][by]);
                    if (byWord && low != APART) {
                        low = Math.max(lowest[to][of], lowest[from][by]);
                        double mean = Math.max(mean(to, of), mean(from, by));
                        double pairs = members.get(other).size()
                                * (double) (members.get(kept).size()
                                        + members.get(gone).size());
                        sum[to][of] = mean * pairs;
                    } else {
                        sum[to][of] += sum[from][by];
                    }
                    highest[to][of] = Math.max(highest[to][of], highest[from][by]);
                    lowest[to][of] = low;
                }
            }
            members.get(kept).addAll(members.get(gone));
            members.get(gone).clear();
            partner[gone] = NONE;
            seek(kept);
            for (int other = 0; other < partner.length; other++) {
                // Only what concerns the joined group has changed; what stood best with either must look again.
                if (!members.get(other).isEmpty() && other != kept) {
                    if (partner[other] == kept || partner[other] == gone) {
                        seek(other);
                    } else if (other > kept
                            && fit(other, kept)
                            && (partner[other] == NONE || better(other, kept, partner[other]))) {
                        partner[other] = kept;
                    }
                }
            }
        }

        private boolean better(int group, int some, int other) {
            double here = mean(group, some);
            double there = mean(group, other);
            return here > there || here == there && some < other;
        }
    }
}
