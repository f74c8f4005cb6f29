package org.hearsay.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parts things into small neighbourhoods, so that what is one event is decided inside each alone.
///
/// Two things are tied where the evidence between them reaches a threshold. What is tied, directly or through others,
/// is one neighbourhood, if that holds no more than [#MOST]; if it holds more, its things are looked at anew with the
/// next higher threshold, until all neighbourhoods are small. So which things share a neighbourhood depends on the set
/// of things alone. Adding one touches the neighbourhoods that it is tied to and no other: a neighbourhood never
/// shrinks by an addition, and one that has grown too large stays so
/// (`docs/decisions/012-linking-as-reports-arrive.md`).
///
/// @param <T> compared by [Object#equals]
public final class Neighbourhoods<T> {
    /// No neighbourhood holds more, but of things that nothing but a person's word ties.
    public static final int MOST = 240;

    private final Kept<T> kept;
    private final Weighing<T> weighing;
    private final double[] thresholds;
    private final int most;

    /// @param thresholds ascending; one that nothing but a person's word reaches is put behind them
    public Neighbourhoods(Kept<T> kept, Weighing<T> weighing, List<Double> thresholds) {
        this(kept, weighing, thresholds, MOST);
    }

    Neighbourhoods(Kept<T> kept, Weighing<T> weighing, List<Double> thresholds, int most) {
        this.kept = kept;
        this.weighing = weighing;
        this.thresholds = new double[thresholds.size() + 1];
        for (int i = 0; i < thresholds.size(); i++) {
            this.thresholds[i] = thresholds.get(i);
        }
        this.thresholds[thresholds.size()] = Double.POSITIVE_INFINITY;
        this.most = most;
    }

    /// The evidence that ties two things of that standing.
    public double threshold(Standing standing) {
        return thresholds[standing.step()];
    }

    /// Adds a thing that was not there before.
    ///
    /// @return all things of the neighbourhoods that are not what they were, the new thing among them
    public Set<T> add(T thing) {
        Map<T, Double> ties = ties(thing);
        Set<T> touched = new LinkedHashSet<>();
        Set<T> loose = new LinkedHashSet<>(List.of(thing));
        for (int step = 0; ; step++) {
            Set<T> own = new LinkedHashSet<>();
            for (Set<T> part : parts(loose, step)) {
                if (part.contains(thing)) {
                    own = part;
                } else {
                    settle(part, new Standing(step, kept.fresh()), touched);
                }
            }
            if (joined(own, ties, step, touched)) {
                return touched;
            }
            loose = own;
        }
    }

    private Map<T, Double> ties(T thing) {
        Map<T, Double> ties = new LinkedHashMap<>();
        for (T other : kept.near(thing)) {
            double weight = weighing.weigh(thing, other);
            if (weight >= thresholds[0]) {
                ties.put(other, weight);
            }
        }
        return ties;
    }

    /// Puts the new thing's part together with what it is tied to at this step.
    ///
    /// @param own becomes all that is tied to the new thing and must be looked at with the next threshold, where
    ///     there is too much of it
    /// @return whether all found their place
    private boolean joined(Set<T> own, Map<T, Double> ties, int step, Set<T> touched) {
        Set<Standing> reached = new LinkedHashSet<>();
        boolean tooLarge = false;
        for (Map.Entry<T, Double> tie : ties.entrySet()) {
            if (tie.getValue() >= thresholds[step] && !own.contains(tie.getKey())) {
                Standing standing = kept.standing(tie.getKey());
                if (standing.step() == step) {
                    reached.add(standing);
                } else {
                    tooLarge |= standing.step() > step;
                }
            }
        }
        Standing home = new Standing(step, 0);
        int largest = 0;
        int size = own.size();
        Map<Standing, List<T>> found = new LinkedHashMap<>();
        for (Standing standing : reached) {
            List<T> members = kept.members(standing);
            found.put(standing, members);
            size += members.size();
            if (members.size() > largest) {
                largest = members.size();
                home = standing;
            }
        }
        if (step < thresholds.length - 1 && (tooLarge || size > most)) {
            found.values().forEach(own::addAll);
            return false;
        }
        Standing goal = largest == 0 ? new Standing(step, kept.fresh()) : home;
        found.forEach((standing, members) -> {
            if (standing.equals(goal)) {
                touched.addAll(members);
            } else {
                settle(members, goal, touched);
            }
        });
        settle(own, goal, touched);
        return true;
    }

    private void settle(Collection<T> things, Standing standing, Set<T> touched) {
        for (T thing : things) {
            kept.place(thing, standing);
            touched.add(thing);
        }
    }

    /// The things that a threshold ties, directly or through each other.
    private List<Set<T>> parts(Collection<T> things, int step) {
        List<Set<T>> parts = new ArrayList<>();
        Set<T> left = new LinkedHashSet<>(things);
        while (!left.isEmpty()) {
            Set<T> part = new LinkedHashSet<>();
            List<T> next = new ArrayList<>(List.of(left.iterator().next()));
            left.removeAll(new HashSet<>(next));
            while (!next.isEmpty()) {
                T thing = next.removeLast();
                part.add(thing);
                left.removeIf(other -> weighing.weigh(thing, other) >= thresholds[step] && next.add(other));
            }
            parts.add(part);
        }
        return parts;
    }
}
