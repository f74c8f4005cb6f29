package org.hearsay.bench.muc4;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.bench.muc4.EntityReader.Choice;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.text.Token;

/// What decides whether an entity is given: how sure its mentions are, what its rivals and the other roles are like,
/// what
/// the document is about, what Hearsay read, how sure its wording is.
final class EntityValues {
    private static final List<Slot> SLOTS = List.of(Slot.PERPETRATORS, Slot.TARGETS, Slot.WEAPONS);
    private static final List<String> NAMES = List.of("O", "PERSON", "ORGANIZATION", "LOCATION", "MISC");
    private static final double STRONG = -0.5;

    private final Scored document;
    private final Role role;
    private final List<List<Integer>> groups;
    private final List<Integer> all;
    private final double[] bestOfAll;
    private final double bestOfRole;
    private final long strong;

    /// @param groups the candidates of each entity of the role, the likeliest entity first
    EntityValues(Scored document, Role role, List<List<Integer>> groups) {
        this.document = document;
        this.role = role;
        this.groups = groups;
        all = IntStream.range(0, document.candidates().size()).boxed().toList();
        bestOfAll = byRole(all);
        bestOfRole = document.best(all, role);
        strong = groups.stream()
                .filter(group -> document.best(group, role) > STRONG)
                .count();
    }

    private double[] byRole(Iterable<Integer> among) {
        return Arrays.stream(Role.values())
                .mapToDouble(each -> document.best(among, each))
                .toArray();
    }

    /// The likeliest candidate of a group, the first where several are.
    int best(List<Integer> group) {
        int best = group.getFirst();
        for (int at : group) {
            best = document.score(at, role) > document.score(best, role) ? at : best;
        }
        return best;
    }

    /// The values of one entity.
    ///
    /// @param rank how many entities of the role are likelier
    /// @param same the log of the odds that it is one with a likelier one
    double[] of(List<Integer> group, int rank, Choice choice, double same) {
        int best = best(group);
        Candidate candidate = document.candidates().get(best);
        Token head = candidate.head();
        double sum = sum(document, group);
        var values = new Row();
        values.add(document.score(best, role), second(group, best), sum, sum / group.size(), group.size());
        values.add(
                document.candidates().get(group.getFirst()).sentence().index(),
                candidate.sentence().index(),
                document.reading().annotated().sentences().size(),
                document.document());
        for (Role each : Role.values()) {
            values.add(document.best(group, each) - (each == role ? bestOfRole : 0));
        }
        values.add(bestOfAll);
        values.add(byRole(besides(group, candidate)));
        values.add(rank, (double) strong, above(rank), groups.size());
        values.add(
                choice.value(),
                choice.wording().normal().split(" ").length,
                choice.wording().last() - head.index(),
                choice.next());
        SLOTS.forEach(slot -> values.add(claims(group, slot)));
        values.add(
                same,
                head.isProperNoun() ? 1 : 0,
                NAMES.indexOf(head.name()),
                head.tag().endsWith("S") ? 1 : 0);
        values.add(
                document.reading().mentions().size(),
                mainMentions(),
                EntityGroups.name(candidate).size());
        document.views().forEach(view -> addView(view, group, values));
        return values.toArray();
    }

    /// What one kind of evidence says by itself: the score, what other roles have more, what the best of the document
    /// has
    /// more, all mentions together.
    private void addView(Scored view, List<Integer> group, Row values) {
        double own = view.best(group, role);
        for (Role each : Role.values()) {
            values.add(each == role ? own : view.best(group, each) - own);
        }
        values.add(own - view.best(all, role), sum(view, group));
    }

    private double sum(Scored scored, List<Integer> group) {
        return group.stream()
                .mapToDouble(at -> Sparse.probability(scored.score(at, role)))
                .sum();
    }

    private double second(List<Integer> group, int best) {
        return document.best(group.stream().filter(at -> at != best).toList(), role);
    }

    /// What entities ahead of this one add up to.
    private double above(int rank) {
        return groups.stream()
                .limit(rank)
                .mapToDouble(group -> Sparse.probability(document.best(group, role)))
                .sum();
    }

    /// The other candidates of the sentence.
    private List<Integer> besides(List<Integer> group, Candidate candidate) {
        Set<Integer> own = new HashSet<>(group);
        return IntStream.range(0, document.candidates().size())
                .filter(at -> !own.contains(at))
                .filter(at -> document.candidates().get(at).sentence().index()
                        == candidate.sentence().index())
                .boxed()
                .toList();
    }

    private double claims(List<Integer> group, Slot slot) {
        int count = 0;
        for (Mention mention : document.reading().mentions()) {
            for (Claim claim : mention.claimsOn(slot).toList()) {
                for (int at : group) {
                    boolean inside = claim.span()
                            .contains(document.candidates().get(at).head().span());
                    count += inside ? 1 : 0;
                }
            }
        }
        return count;
    }

    private double mainMentions() {
        return document.reading().mentions().stream()
                .filter(mention -> mention.role() == Mention.Role.MAIN)
                .count();
    }

    /// Values in a row.
    private static final class Row {
        private double[] values = new double[64];
        private int size;

        void add(double... more) {
            if (size + more.length > values.length) {
                values = Arrays.copyOf(values, 2 * values.length + more.length);
            }
            System.arraycopy(more, 0, values, size, more.length);
            size += more.length;
        }

        double[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
