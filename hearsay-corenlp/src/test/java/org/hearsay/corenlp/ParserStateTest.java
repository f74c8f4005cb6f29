package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ParserStateTest {
    @Property
    void theOuterChildrenOfAWordAreThoseFoundByLookingAtAllWords(
            @ForAll @IntRange(min = 1, max = 30) int words, @ForAll long seed) {
        var random = new Random(seed);
        var state = new ParserState(words);
        while (!state.isDone()) {
            step(state, random);
            for (int head = 0; head <= words; head++) {
                List<Integer> children = children(state, head, words);
                List<Integer> left = children.stream().filter(before(head)).toList();
                List<Integer> right =
                        children.stream().filter(before(head).negate()).toList().reversed();
                assertThat(state.left(head)).isEqualTo(at(left, 0));
                assertThat(state.secondLeft(head)).isEqualTo(at(left, 1));
                assertThat(state.right(head)).isEqualTo(at(right, 0));
                assertThat(state.secondRight(head)).isEqualTo(at(right, 1));
            }
        }
    }

    @Test
    void theLastWordLeftHangsOnTheRoot() {
        var state = new ParserState(2);
        state.shift();
        state.shift();
        state.arcLeft(7);
        assertThat(state.isOpen()).isFalse();
        state.arcRight(1);
        assertThat(state.isDone()).isTrue();
        assertThat(List.of(state.head(1), state.relation(1))).containsExactly(2, 7);
        assertThat(List.of(state.head(2), state.relation(2))).containsExactly(0, 1);
    }

    private static void step(ParserState state, Random random) {
        boolean shift = !state.isOpen() || random.nextInt(3) == 0;
        if (shift && state.hasNext()) {
            state.shift();
        } else if (state.isOpen() && random.nextBoolean()) {
            state.arcLeft(1);
        } else {
            state.arcRight(1);
        }
    }

    private static List<Integer> children(ParserState state, int head, int words) {
        return IntStream.rangeClosed(1, words)
                .filter(word -> state.head(word) == head)
                .boxed()
                .toList();
    }

    private static Predicate<Integer> before(int head) {
        return word -> word < head;
    }

    private static int at(List<Integer> children, int place) {
        return place < children.size() ? children.get(place) : ParserState.NONE;
    }
}
