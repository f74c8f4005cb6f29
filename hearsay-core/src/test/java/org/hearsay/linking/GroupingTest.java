package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private static List<List<Integer>> grouped(Map<Set<Integer>, Double> weights, double onAverage) {
        Weighing<Integer> weighing = (some, other) -> weights.getOrDefault(Set.of(some, other), 0.0);
        return new Grouping<>(weighing, onAverage, 0).of(List.of(3, 1, 2), 2);
    }

    @Test
    void whatIsTiedIsOne() {
        assertThat(grouped(Map.of(Set.of(1, 3), 2.0), 1)).containsExactly(List.of(1, 3), List.of(2));
    }

    @Test
    void theStrongestPairJoinsFirst() {
        assertThat(grouped(Map.of(Set.of(1, 2), 3.0, Set.of(2, 3), 2.5), 1)).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void aThirdJoinsWhereItIsLikeBothOnAverage() {
        assertThat(grouped(Map.of(Set.of(1, 2), 3.0, Set.of(2, 3), 2.5, Set.of(1, 3), 1.5), 1))
                .containsExactly(List.of(1, 2, 3));
    }

    @Test
    void whatExcludesEachOtherIsNeverOneThroughAThird() {
        assertThat(grouped(Map.of(Set.of(1, 2), 9.0, Set.of(2, 3), 9.0, Set.of(1, 3), NEVER), 0.1))
                .containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void groupsDoNotJoinWithoutATiedPair() {
        assertThat(grouped(Map.of(Set.of(1, 2), 1.9, Set.of(2, 3), 1.9, Set.of(1, 3), 1.9), 0.5))
                .hasSize(3);
    }

    @Property(tries = 200)
    void theSameThingsInAnyOrderGiveTheSameGroups(@ForAll long seed, @ForAll Random random) {
        Weighing<Integer> weighing = (some, other) ->
                new Random(seed ^ Hashes.spread(Math.min(some, other) * 100L + Math.max(some, other))).nextInt(-2, 6);
        List<Integer> things = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
        var grouping = new Grouping<>(weighing, 0.7, 0);
        List<List<Integer>> groups = grouping.of(things, 2);
        Collections.shuffle(things, random);
        assertThat(grouping.of(things, 2)).isEqualTo(groups);
    }
}
