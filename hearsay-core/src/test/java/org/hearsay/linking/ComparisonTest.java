package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static long apart(String here, String there) {
        return Comparison.minutesApart(LocalTime.parse(here), LocalTime.parse(there));
    }

    @Test
    void aClockTimeThatLostItsHalfOfTheDayIsTheSameHour() {
        assertThat(apart("07:44", "19:44")).isZero();
    }

    @Test
    void sevenInTheMorningIsNotSevenInTheEvening() {
        assertThat(apart("07:00", "19:00")).isEqualTo(720);
        assertThat(apart("07:30", "19:30")).isEqualTo(720);
    }

    @Test
    void hoursAreCountedAroundMidnight() {
        assertThat(apart("23:50", "00:10")).isEqualTo(20);
    }
}
