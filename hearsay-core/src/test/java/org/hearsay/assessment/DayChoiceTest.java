package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class DayChoiceTest {
    private static Dating told(String day) {
        return new Dating(ImpreciseDate.on(LocalDate.parse(day)), new Span(0, 6), day);
    }

    private static Dating assumed(String first, String last) {
        return new Dating(new ImpreciseDate(LocalDate.parse(first), LocalDate.parse(last)), null, first);
    }

    private static String best(List<Dating> datings, String... published) {
        List<LocalDate> days = List.of(published).stream().map(LocalDate::parse).toList();
        return new DayChoice(datings, days)
                .best()
                .map(dating -> dating.date().toString())
                .orElse("open");
    }

    @Test
    void twoDaysThatLieTogetherOutweighOneFarOff() {
        assertThat(best(List.of(told("2015-11-02"), told("2016-05-10"), told("2016-05-11"))))
                .isEqualTo("2016-05-10");
    }

    @Test
    void nothingIsReportedBeforeItHappens() {
        assertThat(best(List.of(told("2016-06-30"), told("2016-06-22")), "2016-06-22", "2016-06-30"))
                .isEqualTo("2016-06-22");
    }

    @Test
    void aDayInWordsCountsForMoreThanAnAssumedOne() {
        assertThat(best(List.of(told("2021-06-28"), assumed("2021-07-01", "2021-07-02"))))
                .isEqualTo("2021-06-28");
    }

    @Test
    void ofEqualsTheEarlierStands() {
        assertThat(best(List.of(told("2021-06-29"), told("2021-06-28")))).isEqualTo("2021-06-28");
    }

    @Test
    void withoutADatingTheDayStaysOpen() {
        assertThat(new DayChoice(List.of(), List.of()).best()).isEqualTo(Optional.empty());
    }
}
