package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All that was learnt from the training documents.
///
/// @param stage what looks at candidates one by one
/// @param trees by role what decides whether an entity is given
/// @param least the probability from which on it is
record Muc4Model(CandidateModel stage, Map<Role, BoostedTrees> trees, double least) {
    Muc4Model {
        trees = Map.copyOf(trees);
    }

    /// By role the entities that fill it, each with one mention.
    Map<Role, List<List<String>>> fillers(Scored document) {
        Map<Role, List<List<String>>> fillers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            fillers.put(role, fillers(stage.entities().read(document, role), role));
        }
        return fillers;
    }

    private List<List<String>> fillers(List<Entity> entities, Role role) {
        BoostedTrees model = trees.getOrDefault(role, new BoostedTrees(0, List.of()));
        List<List<String>> fillers = new ArrayList<>();
        for (Entity entity : entities) {
            if (Sparse.probability(model.score(entity.values())) > least) {
                fillers.add(List.of(entity.wording().text()));
            }
        }
        return fillers;
    }
}
