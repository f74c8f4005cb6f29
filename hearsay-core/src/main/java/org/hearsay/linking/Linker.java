package org.hearsay.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.ReportHead;
import org.jspecify.annotations.Nullable;

/// Brings the mentions of one event together. Thread-safe; the same mentions in any order give the same incidents.
///
/// Agglomerative: the pair of mentions with the strongest evidence joins first; two clusters join while the mean
/// evidence between their mentions stays above a threshold, nothing forbids it and no report would tell the incident
/// twice (what one report tells apart stays apart).
public final class Linker {
    private static final double ENOUGH = 2.4;
    /// Clusters may hold a vague mention or two: their mean may lie lower than the pair that joins them.
    private static final double ENOUGH_ON_AVERAGE = 1.6;

    private final Comparison comparison;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public Linker(Lexicon lexicon) {
        comparison = new Comparison(lexicon);
    }

    /// The incidents that these mentions tell of, by name. Every mention is in exactly one.
    ///
    /// @param mentions of any number of reports
    /// @param heads the reports they stand in, by id; the day of publication decides which mention gives the name
    public List<Incident> link(Collection<Mention> mentions, Map<String, ReportHead> heads) {
        List<Mention> all =
                mentions.stream().sorted(Comparator.comparing(Mention::id)).toList();
        Clusters clusters = joined(all, new SharedRelations(List.of()));
        // What two reports of one incident say it answers is likely one incident too, and the other way round.
        clusters = joined(all, new SharedRelations(clusters.all()));
        return clusters.all().stream()
                .map(cluster -> new Incident(IncidentNames.of(first(cluster, heads)), cluster))
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    private Clusters joined(List<Mention> all, SharedRelations shared) {
        var clusters = new Clusters(all, shared);
        for (CandidatePairs.Pair pair : weighed(all, shared)) {
            clusters.join(pair);
        }
        return clusters;
    }

    /// Why two mentions are, or are not, one event.
    public Evidence compare(Mention some, Mention other) {
        return some.id().compareTo(other.id()) <= 0 ? comparison.compare(some, other) : comparison.compare(other, some);
    }

    private List<CandidatePairs.Pair> weighed(List<Mention> all, SharedRelations shared) {
        List<CandidatePairs.Pair> pairs = new ArrayList<>();
        new CandidatePairs(all).forEach((some, other) -> {
            Evidence evidence = shared.add(comparison.compare(all.get(some), all.get(other)), all.get(some), all.get(other));
            if (!evidence.forbidden() && evidence.weight() >= ENOUGH) {
                pairs.add(new CandidatePairs.Pair(some, other, evidence.weight()));
            }
        });
        pairs.sort(Comparator.comparingDouble((CandidatePairs.Pair pair) -> -pair.weight())
                .thenComparingInt(CandidatePairs.Pair::some)
                .thenComparingInt(CandidatePairs.Pair::other));
        return pairs;
    }

    /// The mention published first; of several the one whose id comes first.
    private static MentionId first(List<Mention> cluster, Map<String, ReportHead> heads) {
        return cluster.stream()
                .map(Mention::id)
                .min(Comparator.comparing((MentionId id) -> published(heads.get(id.report())))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static LocalDate published(@Nullable ReportHead head) {
        LocalDate date = head == null ? null : head.publication().date();
        return date == null ? LocalDate.MAX : date;
    }

    /// Disjoint sets of mentions, grown by joining.
    private final class Clusters {
        private final List<Mention> mentions;
        private final SharedRelations shared;
        private final Map<Integer, List<Integer>> members = new TreeMap<>();
        private final int[] clusterOf;
        private final Map<Long, Evidence> weighed = new HashMap<>();

        Clusters(List<Mention> mentions, SharedRelations shared) {
            this.mentions = mentions;
            this.shared = shared;
            clusterOf = new int[mentions.size()];
            for (int i = 0; i < mentions.size(); i++) {
                clusterOf[i] = i;
                members.put(i, new ArrayList<>(List.of(i)));
            }
        }

        void join(CandidatePairs.Pair pair) {
            int some = clusterOf[pair.some()];
            int other = clusterOf[pair.other()];
            if (some == other || !fit(cluster(some), cluster(other))) {
                return;
            }
            int kept = Math.min(some, other);
            int gone = Math.max(some, other);
            cluster(gone).forEach(member -> clusterOf[member] = kept);
            cluster(kept).addAll(cluster(gone));
            members.remove(gone);
        }

        private List<Integer> cluster(int name) {
            return Objects.requireNonNull(members.get(name));
        }

        private boolean fit(List<Integer> some, List<Integer> others) {
            double sum = 0;
            for (int one : some) {
                for (int other : others) {
                    if (mentions.get(one)
                            .id()
                            .report()
                            .equals(mentions.get(other).id().report())) {
                        return false;
                    }
                    Evidence evidence = evidence(Math.min(one, other), Math.max(one, other));
                    if (evidence.forbidden()) {
                        return false;
                    }
                    sum += evidence.weight();
                }
            }
            return sum / (some.size() * (double) others.size()) >= ENOUGH_ON_AVERAGE;
        }

        private Evidence evidence(int some, int other) {
            return weighed.computeIfAbsent(
                    (long) some << Integer.SIZE | other,
                    key -> shared.add(
                            comparison.compare(mentions.get(some), mentions.get(other)),
                            mentions.get(some),
                            mentions.get(other)));
        }

        List<List<Mention>> all() {
            return members.values().stream()
                    .map(cluster -> cluster.stream().map(mentions::get).toList())
                    .toList();
        }
    }
}
