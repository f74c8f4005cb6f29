package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Neighbourhoods that grew one thing at a time are those that all things at once would make.
class NeighbourhoodsPropertiesTest {
    private static final List<Double> THRESHOLDS = List.of(0.6, 0.7, 0.8, 0.9);
    private static final int MOST = 4;
    private static final long ONE_KEY = 1;

    /// Evidence that looks at nothing but the two numbers and a seed; ties grow scarce as it grows.
    private static Weighing<Integer> weighing(long seed, double density) {
        return (some, other) -> {
            long pair = Math.min(some, other) * 1000L + Math.max(some, other);
            double luck = new Random(seed ^ Hashes.spread(pair)).nextDouble();
            return luck * density;
        };
    }

    private static KeptInMemory<Integer> grown(List<Integer> things, Weighing<Integer> weighing) {
        var kept = new KeptInMemory<Integer>(thing -> new FilingKeys(Set.of(ONE_KEY), Set.of(ONE_KEY)));
        var neighbourhoods = new Neighbourhoods<>(kept, weighing, THRESHOLDS, MOST);
        things.forEach(neighbourhoods::add);
        return kept;
    }

    private static Set<String> partition(Map<Standing, List<Integer>> neighbourhoods) {
        return neighbourhoods.entrySet().stream()
                .map(each -> each.getKey().step() + " " + new TreeSet<>(each.getValue()))
                .collect(Collectors.toSet());
    }

    /// The definition, word for word.
    private static Set<String> defined(Collection<Integer> things, Weighing<Integer> weighing, int step) {
        Set<String> all = new HashSet<>();
        Set<Integer> left = new TreeSet<>(things);
        while (!left.isEmpty()) {
            Set<Integer> part = new TreeSet<>();
            List<Integer> next = new ArrayList<>(List.of(left.iterator().next()));
            while (!next.isEmpty()) {
                int thing = next.removeLast();
                if (part.add(thing)) {
                    things.stream()
                            .filter(other -> other != thing
                                    && step < THRESHOLDS.size()
                                    && weighing.weigh(thing, other) >= THRESHOLDS.get(step))
                            .forEach(next::add);
                }
            }
            left.removeAll(part);
            if (part.size() <= MOST || step == THRESHOLDS.size()) {
                all.add(step + " " + part);
            } else {
                all.addAll(defined(part, weighing, step + 1));
            }
        }
        return all;
    }

    @Property(tries = 300)
    void growingGivesWhatTheDefinitionSaysInAnyOrder(
            @ForAll @IntRange(min = 1, max = 30) int size, @ForAll long seed, @ForAll Random random) {
        List<Integer> things = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Weighing<Integer> weighing = weighing(seed, random.nextDouble(0.6, 1.2));
        Collections.shuffle(things, random);
        assertThat(partition(grown(things, weighing).all())).isEqualTo(defined(new TreeSet<>(things), weighing, 0));
    }

    @Property(tries = 200)
    void whatIsNotTouchedIsWhatItWas(
            @ForAll @IntRange(min = 2, max = 30) int size, @ForAll long seed, @ForAll Random random) {
        Weighing<Integer> weighing = weighing(seed, random.nextDouble(0.6, 1.0));
        var kept = new KeptInMemory<Integer>(thing -> new FilingKeys(Set.of(ONE_KEY), Set.of(ONE_KEY)));
        var neighbourhoods = new Neighbourhoods<>(kept, weighing, THRESHOLDS, MOST);
        for (int thing = 0; thing < size; thing++) {
            Set<String> before = partition(kept.all());
            Set<Integer> touched = neighbourhoods.add(thing);
            Map<Standing, List<Integer>> rest = kept.all();
            rest.values().removeIf(members -> touched.stream().anyMatch(members::contains));
            assertThat(before).containsAll(partition(rest));
            assertThat(touched).contains(thing);
        }
    }

    @Property(tries = 200)
    void noNeighbourhoodIsLargeWhereEvidenceCanPartIt(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        List<Integer> things = IntStream.range(0, size).boxed().toList();
        assertThat(grown(things, weighing(seed, 1)).all().values())
                .allSatisfy(members -> assertThat(members).hasSizeLessThanOrEqualTo(MOST));
    }
}
