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
    private static final BoostedTreesTraining TREES = new BoostedTreesTraining(150, 3, 0.06, 3, 0.6, 15);
    private static final int LOWEST_PERCENT = 10;
    private static final int HIGHEST_PERCENT = 60;

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

    /// What can be reached on documents not seen.
    ///
    /// @param least the probability from which on an entity is given
    /// @param scorer what that gives
    record Reached(double least, CeafRee scorer) {}

    /// Judges each document by trees that have not seen it, and finds the probability that makes the most of it. It is
    /// one for all roles: chosen by role, it fits the training documents and no others.
    Reached reached() {
        List<Map<Role, double[]>> probabilities = probabilities();
        Reached best = new Reached(0, score(probabilities, 0));
        for (int percent = LOWEST_PERCENT; percent < HIGHEST_PERCENT; percent += 2) {
            CeafRee scorer = score(probabilities, percent / 100.0);
            if (scorer.all().f1() > best.scorer().all().f1()) {
                best = new Reached(percent / 100.0, scorer);
            }
        }
        return best;
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

    private CeafRee score(List<Map<Role, double[]>> probabilities, double least) {
        var scorer = new CeafRee();
        for (int at = 0; at < documents.size(); at++) {
            for (Role role : Role.values()) {
                List<List<String>> given = new ArrayList<>();
                List<Entity> read = entities(at, role);
                double[] each = probabilities.get(at).getOrDefault(role, new double[read.size()]);
                for (int entity = 0; entity < read.size(); entity++) {
                    if (each[entity] > least) {
                        given.add(List.of(read.get(entity).wording().text()));
                    }
                }
                scorer.add(role, documents.get(at).answers(role), given);
            }
        }
        return scorer;
    }
}
