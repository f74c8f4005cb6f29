package org.hearsay.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;

/// Evidence from the company that mentions keep: two that stand in the same relation to one incident.
final class SharedRelations {
    private static final double SAME_RELATION = 1.2;

    private final Map<MentionId, Set<String>> ties = new HashMap<>();

    /// @param clusters what is taken to be one incident each, from an earlier pass
    SharedRelations(List<List<Mention>> clusters) {
        Map<MentionId, Integer> clusterOf = new HashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (Mention mention : clusters.get(i)) {
                clusterOf.put(mention.id(), i);
            }
        }
        clusters.forEach(cluster ->
                cluster.forEach(mention -> mention.relations().forEach(relation -> {
                    tie(relation.to(), relation.kind() + " from " + clusterOf.get(mention.id()));
                    tie(mention.id(), relation.kind() + " to " + clusterOf.get(relation.to()));
                })));
    }

    private void tie(MentionId mention, String tie) {
        ties.computeIfAbsent(mention, it -> new HashSet<>()).add(tie);
    }

    /// The evidence with what the ties of both add to it.
    Evidence add(Evidence evidence, Mention some, Mention other) {
        Set<String> shared = new HashSet<>(Objects.requireNonNullElse(ties.get(some.id()), Set.of()));
        shared.retainAll(Objects.requireNonNullElse(ties.get(other.id()), Set.of()));
        if (shared.isEmpty()) {
            return evidence;
        }
        List<Evidence.Reason> reasons = new ArrayList<>(evidence.reasons());
        reasons.add(new Evidence.Reason("same relation to one incident", SAME_RELATION));
        return new Evidence(evidence.weight() + SAME_RELATION, evidence.forbidden(), reasons);
    }
}
