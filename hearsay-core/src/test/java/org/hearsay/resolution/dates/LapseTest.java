package org.hearsay.resolution.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LapseTest {
    private static final ImpreciseDate DAY = ImpreciseDate.on(LocalDate.of(2021, 6, 28));

    @ParameterizedTest
    @CsvSource({
        "P2D, true, 2021-06-30",
        "P2D, false, 2021-06-26",
        "P5M, false, 2021-01",
        "P1Y, false, 2020",
        "P1W, true, 2021-07-05/2021-07-11",
        "PT18H, false, 2021-06-27/2021-06-28",
        "PT36H, true, 2021-06-28/2021-06-30",
        "PTXH, true, 2021-06-28",
        "PT3H, false, 2021-06-28"
    })
    void theDayIsAsSharpAsTheStretchIsCounted(String duration, boolean forward, String date) {
        assertThat(lapse(duration).from(DAY, forward))
                .hasValueSatisfying(it -> assertThat(it).hasToString(date));
    }

    @ParameterizedTest
    @CsvSource({"PXD", "PXW", "PXM", "P2CE"})
    void aVagueStretchDatesNothing(String duration) {
        assertThat(lapse(duration).from(DAY, true)).isEmpty();
    }

    private static Lapse lapse(String duration) {
        return new Lapse(new Span(0, 1), duration, true, false);
    }
}
