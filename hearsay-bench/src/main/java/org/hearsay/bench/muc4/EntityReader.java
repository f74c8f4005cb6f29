package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The persons and things that may fill a role in a document, the likeliest first, each with the wording that the
/// answer
/// key is likeliest to have and the values that decide whether it is given.
final class EntityReader {
    /// A candidate whose log of the odds is lower than this is not looked at any further.
    private static final double LEAST = -4.6;

    /// A score from which on a candidate is likely enough for others to be held against it.
    private static final double LIKELY = -1.5;

    private static final double REPEATED = 0.1;
    private static final double UNLIKELY_CANDIDATE = 0.3;

    private final Map<Role, Sparse> wordings;
    private final NamePairs pairs;

    EntityReader(Map<Role, Sparse> wordings, NamePairs pairs) {
        this.wordings = Map.copyOf(wordings);
        this.pairs = pairs;
    }

    /// The entities of one role.
    List<Entity> read(Scored document, Role role) {
        List<Integer> wanted = new ArrayList<>();
        for (int at = 0; at < document.candidates().size(); at++) {
            if (document.score(at, role) > LEAST) {
                wanted.add(at);
            }
        }
        List<List<Integer>> groups = EntityGroups.groups(document.candidates(), wanted);
        groups.sort(Comparator.comparingDouble(group -> -document.best(group, role)));
        var values = new EntityValues(document, role, groups);
        List<Entity> entities = new ArrayList<>();
        Set<String> heads = new HashSet<>();
        for (List<Integer> group : groups) {
            Optional<Choice> choice = choice(document, role, group);
            if (choice.isEmpty()) {
                continue;
            }
            Candidate best = document.candidates().get(values.best(group));
            String head = MentionFeatures.lemma(best.head());
            double same = heads.stream()
                    .mapToDouble(other -> pairs.odds(role, other, head))
                    .max()
                    .orElse(-3);
            entities.add(
                    new Entity(group, choice.get().wording(), values.of(group, entities.size(), choice.get(), same)));
            if (document.best(group, role) > LIKELY) {
                heads.add(head);
            }
        }
        return entities;
    }

    /// A wording with what speaks for it.
    ///
    /// @param value how good it is, from 0
    /// @param next how good the next best is
    record Choice(Wording wording, double value, double next) {}

    private Optional<Choice> choice(Scored document, Role role, List<Integer> group) {
        Sparse model = wordings.getOrDefault(role, new Sparse(0, Map.of()));
        Map<String, Double> values = new HashMap<>();
        Map<String, Wording> first = new HashMap<>();
        for (int at : group) {
            Candidate candidate = document.candidates().get(at);
            double likely = UNLIKELY_CANDIDATE + Sparse.probability(document.score(at, role));
            for (Wording wording : candidate.wordings()) {
                if (!wording.normal().isEmpty()) {
                    double value = likely * Sparse.probability(model.score(WordingFeatures.of(candidate, wording)));
                    values.merge(wording.normal(), value, EntityReader::together);
                    first.putIfAbsent(wording.normal(), wording);
                }
            }
        }
        List<Map.Entry<String, Double>> ranked = new ArrayList<>(values.entrySet());
        ranked.sort(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return ranked.stream()
                .findFirst()
                .map(top -> new Choice(
                        first.getOrDefault(
                                top.getKey(),
                                document.candidates()
                                        .get(group.getFirst())
                                        .wordings()
                                        .getFirst()),
                        top.getValue(),
                        ranked.size() > 1 ? ranked.get(1).getValue() : 0));
    }

    /// A wording that the text has twice is a little better than its better place.
    private static double together(double one, double other) {
        return Math.max(one, other) + REPEATED * Math.min(one, other);
    }
}
