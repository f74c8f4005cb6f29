package org.hearsay.bench.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static final Range EIGHT_OR_MORE = new Range(OptionalInt.of(8), OptionalInt.empty());
    private static final Range TWELVE = new Range(OptionalInt.of(12), OptionalInt.of(12));
    private static final Range HUNDRED = new Range(OptionalInt.of(100), OptionalInt.of(100));

    private static Range.Said said(Range... ranges) {
        return Range.Said.of(List.of(ranges)).orElseThrow();
    }

    @Test
    void twoReportsTogetherSayFromTheLeastToTheMost() {
        Range.Said both = said(EIGHT_OR_MORE, TWELVE);
        assertThat(both.min()).isEqualTo(8);
        assertThat(both.high()).isEqualTo(12);
        assertThat(both.isConflict()).isTrue();
    }

    @Test
    void aTenthMoreOrLessIsNear() {
        assertThat(said(HUNDRED).isNear(new Range(OptionalInt.of(109), OptionalInt.of(109))))
                .isTrue();
        assertThat(said(HUNDRED).isNear(new Range(OptionalInt.of(111), OptionalInt.of(111))))
                .isFalse();
        assertThat(said(EIGHT_OR_MORE).isNear(new Range(OptionalInt.of(7), OptionalInt.empty())))
                .isFalse();
    }

    @Test
    void anOpenEndMayBeClosedAtTheHighestFigureOnly() {
        Range.Said both = said(EIGHT_OR_MORE, TWELVE);
        assertThat(both.isExactly(EIGHT_OR_MORE)).isTrue();
        assertThat(both.isExactly(new Range(OptionalInt.of(8), OptionalInt.of(12))))
                .isTrue();
        assertThat(both.isExactly(new Range(OptionalInt.of(8), OptionalInt.of(11))))
                .isFalse();
    }

    @Test
    void noFiguresSayNothing() {
        assertThat(Range.Said.of(List.of())).isEmpty();
    }
}
