package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Trains what decides whether an entity is given, on entities that were read by models which had not seen their
/// documents.
final class EntityTraining {
    private static final BoostedTreesTraining TREES = new BoostedTreesTraining(300, 3, 0.04, 3, 0.6, 15, 0.3);

    /// The probability from which on an entity is given. F1 is highest at about half of itself (Lipton, Elkan and
    /// Naryanaswamy, 2014), is flat there, and one value for all roles fits new documents better than one for each.
    static final double LEAST = 0.22;

    private final List<Muc4Document> documents;
    private final List<Map<Role, List<Entity>>> entities;
    private final Folds folds;

    /// @param documents the documents
    /// @param entities by document and role what was read
    EntityTraining(List<Muc4Document> documents, List<Map<Role, List<Entity>>> entities) {
        this.documents = documents;
        this.entities = entities;
        folds = new Folds(documents.size());
    }

    private List<Entity> entities(int document, Role role) {
        return entities.get(document).getOrDefault(role, List.of());
    }

    /// Trains on all documents.
    Map<Role, BoostedTrees> trees() {
        return trees(folds.all());
    }

    private Map<Role, BoostedTrees> trees(List<Integer> chosen) {
        Map<Role, BoostedTrees> trees = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<double[]> values = new ArrayList<>();
            List<Boolean> right = new ArrayList<>();
            for (int at : chosen) {
                entities(at, role).forEach(entity -> values.add(entity.values()));
                right.addAll(right(documents.get(at), role, entities(at, role)));
            }
            trees.put(role, TREES.train(values, right));
        }
        return trees;
    }

    /// Whether each entity is right and the first to be it: who names a filler a second time is wrong.
    static List<Boolean> right(Muc4Document document, Role role, List<Entity> read) {
        List<Set<String>> open = new ArrayList<>();
        for (List<String> answer : document.answers(role)) {
            Set<String> strings = new HashSet<>();
            answer.forEach(mention -> strings.add(CeafRee.normal(mention)));
            open.add(strings);
        }
        List<Boolean> right = new ArrayList<>();
        for (Entity entity : read) {
            Set<String> matched = open.stream()
                    .filter(strings -> strings.contains(entity.wording().normal()))
                    .findFirst()
                    .orElse(Set.of());
            right.add(!matched.isEmpty());
            open.remove(matched);
        }
        return right;
    }

    /// What is reached on documents not seen: each is judged by trees that have not seen it.
    CeafRee reached() {
        return score(probabilities());
    }

    private List<Map<Role, double[]>> probabilities() {
        List<Map<Role, double[]>> probabilities = new ArrayList<>();
        documents.forEach(document -> probabilities.add(Map.of()));
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            Map<Role, BoostedTrees> trees = trees(folds.outside(fold));
            for (int at : folds.inside(fold)) {
                Map<Role, double[]> byRole = new EnumMap<>(Role.class);
                trees.forEach((role, model) -> byRole.put(
                        role,
                        entities(at, role).stream()
                                .mapToDouble(entity -> Sparse.probability(model.score(entity.values())))
                                .toArray()));
                probabilities.set(at, byRole);
            }
        }
        return probabilities;
    }

    private CeafRee score(List<Map<Role, double[]>> probabilities) {
        var scorer = new CeafRee();
        for (int at = 0; at < documents.size(); at++) {
            for (Role role : Role.values()) {
                List<List<String>> given = new ArrayList<>();
                List<Entity> read = entities(at, role);
                double[] each = probabilities.get(at).getOrDefault(role, new double[read.size()]);
                for (int entity = 0; entity < read.size(); entity++) {
                    if (each[entity] > LEAST) {
                        given.add(List.of(read.get(entity).wording().text()));
                    }
                }
                scorer.add(role, documents.get(at).answers(role), given);
            }
        }
        return scorer;
    }
}
