package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void anEmptyRangeIsNoSpan() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 4));
    }

    @Test
    void givesItsWords() {
        assertThat(new Span(4, 11).of("Two rockets hit the depot.")).isEqualTo("rockets");
    }

    @Test
    void givesNoWordsOutsideTheText() {
        assertThatThrownBy(() -> new Span(4, 40).of("Two rockets")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 4).overlaps(new Span(4, 8))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 8))).isTrue();
    }

    @Test
    void anOuterSpanComesBeforeWhatItHolds() {
        Span sentence = new Span(3, 20);
        Span word = new Span(3, 7);
        Span later = new Span(4, 30);
        assertThat(Stream.of(later, word, sentence).sorted()).isEqualTo(List.of(sentence, word, later));
    }

    @Property
    void aCoverContainsBoth(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        Span cover = one.cover(other);
        assertThat(cover.contains(one)).isTrue();
        assertThat(cover.contains(other)).isTrue();
        assertThat(cover).isEqualTo(other.cover(one));
        assertThat(cover.length()).isLessThanOrEqualTo(Math.max(one.end(), other.end()));
    }

    @Property
    void overlappingIsMutualAndFollowsFromContaining(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.contains(other) && !one.overlaps(other)).isFalse();
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(1, 20))
                .as((start, length) -> new Span(start, start + length));
    }
}
