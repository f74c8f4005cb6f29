package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IncidentTableTest {
    @Test
    void aNightShowsBothItsDays() {
        assertThat(IncidentTable.date("2023-11-12/2023-11-13")).isEqualTo("2023-11-12/13");
        assertThat(IncidentTable.date("2023-11-30/2023-12-01")).isEqualTo("2023-11-30/01");
    }

    @Test
    void aLongRangeShowsTheMonthItBeginsIn() {
        assertThat(IncidentTable.date("2023-11-12/2024-02-01")).isEqualTo("~2023-11");
    }

    @Test
    void aDayAMonthAndAYearStandAsTheyAre() {
        assertThat(IncidentTable.date("2023-11-12")).isEqualTo("2023-11-12");
        assertThat(IncidentTable.date("2023-11")).isEqualTo("2023-11");
        assertThat(IncidentTable.date(null)).isEmpty();
    }
}
