package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.model.Mentions.mention;
import static org.hearsay.model.Places.OMAR;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.Mentions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearlessDaysTest {
    private static final Linker LINKER = new Linker(Lexicon.builtIn());

    private static Mentions rockets(String report) {
        return mention(report).shelling().at(OMAR).with("rocket");
    }

    private static List<Incident> linked(Mentions... told) {
        return LINKER.link(Stream.of(told).map(Mentions::told).toList(), Map.of());
    }

    private static Mentions onThe(String day, @Nullable DayOfWeek weekday) {
        return rockets("b").onThe(day, weekday);
    }

    @Test
    void aDayWithoutItsYearIsThatDayOfADatedReport() {
        assertThat(linked(rockets("a").on("2021-06-28"), onThe("--06-28", null)))
                .hasSize(1);
    }

    @Test
    void anotherDayOfTheYearIsAnotherIncident() {
        assertThat(linked(rockets("a").on("2021-06-28"), onThe("--07-04", null)))
                .hasSize(2);
    }

    @Test
    void aMondayIsNotThatDayOfAYearWhereItIsASunday() {
        assertThat(linked(rockets("a").on("2021-06-28"), onThe("--06-28", DayOfWeek.SUNDAY)))
                .hasSize(2);
    }

    @Test
    void twoDaysWithoutTheirYearsMeetToo() {
        assertThat(linked(rockets("a").onThe("--06-28", null), onThe("--06-28", DayOfWeek.MONDAY)))
                .hasSize(1);
        assertThat(linked(rockets("a").onThe("--07-04", null), onThe("--06-28", null)))
                .hasSize(2);
    }

    @Test
    void anIncidentKeepsTheDayWithoutItsYear() {
        Mention told = onThe("--06-28", null).told();
        assertThat(LINKER.link(List.of(told), Map.of()).getFirst().yearless()).contains(told.yearless());
    }
}
