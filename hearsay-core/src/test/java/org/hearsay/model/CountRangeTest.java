package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountRangeTest {
    @Test
    void atLeastEightAndTwelveAgree() {
        assertThat(CountRange.atLeast(8).agreesWith(CountRange.exactly(12))).isTrue();
    }

    @Test
    void fourAndSevenDoNotAgree() {
        assertThat(CountRange.exactly(4).agreesWith(CountRange.exactly(7))).isFalse();
    }

    @Test
    void nobodyAndAtLeastOneDoNotAgree() {
        assertThat(CountRange.NONE.agreesWith(CountRange.atLeast(1))).isFalse();
    }

    @Test
    void aRangeNeverRunsBackwardsOrBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> CountRange.between(5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> CountRange.exactly(-1));
    }

    @Test
    void printsAsTheRecordWantsIt() {
        assertThat(CountRange.exactly(4)).hasToString("4");
        assertThat(CountRange.atLeast(8)).hasToString("8+");
        assertThat(CountRange.between(12, 27)).hasToString("12-27");
    }

    @Test
    void anOpenRangeIsNeitherExactNorNone() {
        assertThat(CountRange.atLeast(0).isExact()).isFalse();
        assertThat(CountRange.atLeast(0).isNone()).isFalse();
        assertThat(CountRange.NONE.isExact()).isTrue();
    }

    @Property
    void agreementIsMutualAndHoldsWithOneself(@ForAll("ranges") CountRange one, @ForAll("ranges") CountRange other) {
        assertThat(one.agreesWith(other)).isEqualTo(other.agreesWith(one));
        assertThat(one.agreesWith(one)).isTrue();
    }

    @Property
    void agreementMeansANumberThatSatisfiesBoth(@ForAll("ranges") CountRange one, @ForAll("ranges") CountRange other) {
        int candidate = Math.max(one.min(), other.min());
        assertThat(one.agreesWith(other)).isEqualTo(holds(one, candidate) && holds(other, candidate));
    }

    @Property
    void aCoverHoldsEveryNumberOfBoth(
            @ForAll("ranges") CountRange one,
            @ForAll("ranges") CountRange other,
            @ForAll @IntRange(max = 60) int number) {
        if (holds(one, number) || holds(other, number)) {
            assertThat(holds(one.cover(other), number)).isTrue();
        }
        assertThat(one.cover(other)).isEqualTo(other.cover(one));
    }

    @Property
    void theOrderFitsEquality(@ForAll("ranges") CountRange one, @ForAll("ranges") CountRange other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    private static boolean holds(CountRange range, int number) {
        Integer max = range.max();
        return range.min() <= number && (max == null || number <= max);
    }

    @Provide
    Arbitrary<CountRange> ranges() {
        Arbitrary<Integer> mins = Arbitraries.integers().between(0, 30);
        Arbitrary<Integer> widths = Arbitraries.integers().between(0, 20).injectNull(0.3);
        return Combinators.combine(mins, widths)
                .as((min, width) -> new CountRange(min, width == null ? null : min + width));
    }
}
