package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ImpreciseDateTest {
    private static final LocalDate SUNDAY = LocalDate.of(2021, 6, 27);

    @Test
    void neverEndsBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ImpreciseDate(SUNDAY, SUNDAY.minusDays(1)));
    }

    @Test
    void sundayNightAndMondayMorningMeetWithADayOfSlack() {
        ImpreciseDate sunday = ImpreciseDate.on(SUNDAY);
        ImpreciseDate monday = ImpreciseDate.on(SUNDAY.plusDays(1));
        assertThat(sunday.meets(monday, 0)).isFalse();
        assertThat(sunday.meets(monday, 1)).isTrue();
    }

    @Test
    void aLeapDayBelongsToItsMonth() {
        assertThat(ImpreciseDate.in(YearMonth.of(2024, 2)).days()).isEqualTo(29);
        assertThat(ImpreciseDate.in(YearMonth.of(2023, 2)).days()).isEqualTo(28);
    }

    @Test
    void printsTheLargestWholePeriodItIs() {
        assertThat(ImpreciseDate.on(SUNDAY)).hasToString("2021-06-27");
        assertThat(ImpreciseDate.in(YearMonth.of(2021, 6))).hasToString("2021-06");
        assertThat(ImpreciseDate.in(2021)).hasToString("2021");
        assertThat(new ImpreciseDate(SUNDAY, SUNDAY.plusDays(1))).hasToString("2021-06-27/2021-06-28");
    }

    @Property
    void meetingIsMutualAndGrowsWithSlack(
            @ForAll("dates") ImpreciseDate one,
            @ForAll("dates") ImpreciseDate other,
            @ForAll @IntRange(max = 5) int slack) {
        assertThat(one.meets(other, slack)).isEqualTo(other.meets(one, slack));
        if (one.meets(other, slack)) {
            assertThat(one.meets(other, slack + 1)).isTrue();
        }
    }

    @Property
    void twoDatesMeetWhereOneDayLiesInBoth(@ForAll("dates") ImpreciseDate one, @ForAll("dates") ImpreciseDate other) {
        boolean shared = one.start()
                .datesUntil(one.end().plusDays(1))
                .anyMatch(day -> !day.isBefore(other.start()) && !day.isAfter(other.end()));
        assertThat(one.meets(other, 0)).isEqualTo(shared);
    }

    @Provide
    Arbitrary<ImpreciseDate> dates() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(0, 35))
                .as((from, length) -> new ImpreciseDate(SUNDAY.plusDays(from), SUNDAY.plusDays(from + length)));
    }
}
