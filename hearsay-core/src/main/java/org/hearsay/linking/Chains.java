package org.hearsay.linking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.IncidentRelation;

/// Chains of reprisals: incidents that relations tie together, whichever way these point.
public final class Chains {
    private Chains() {}

    /// The ids of all incidents that relations lead to from one, itself first, the nearest before the farther.
    ///
    /// @param relations those of an incident, told of it or of others
    /// @param most how many at most; a chain that is longer is cut where it is farthest
    public static Set<String> around(
            String start, Function<String, ? extends Collection<IncidentRelation>> relations, int most) {
        Set<String> chain = new LinkedHashSet<>(List.of(start));
        Deque<String> open = new ArrayDeque<>(chain);
        while (!open.isEmpty()) {
            for (IncidentRelation relation : relations.apply(open.remove())) {
                if (!relation.isTie()) {
                    continue;
                }
                for (String end : List.of(relation.from(), relation.to())) {
                    if (chain.size() < most && chain.add(end)) {
                        open.add(end);
                    }
                }
            }
        }
        return chain;
    }

    /// All chains that these relations make, the longest first; each incident is in one.
    ///
    /// @param relations between different incidents; those that only say that they are two make no chain
    public static List<Set<String>> of(Collection<IncidentRelation> relations) {
        Map<String, List<IncidentRelation>> byIncident = new HashMap<>();
        for (IncidentRelation relation : relations) {
            if (!relation.isTie()) {
                continue;
            }
            byIncident.computeIfAbsent(relation.from(), it -> new ArrayList<>()).add(relation);
            byIncident.computeIfAbsent(relation.to(), it -> new ArrayList<>()).add(relation);
        }
        Set<String> seen = new LinkedHashSet<>();
        List<Set<String>> chains = new ArrayList<>();
        for (String id : new TreeSet<>(byIncident.keySet())) {
            if (!seen.contains(id)) {
                Set<String> chain = around(id, it -> byIncident.getOrDefault(it, List.of()), Integer.MAX_VALUE);
                seen.addAll(chain);
                chains.add(chain);
            }
        }
        chains.sort(Comparator.comparingInt((Set<String> chain) -> -chain.size()));
        return chains;
    }
}
