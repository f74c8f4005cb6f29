package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Sentences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NewsCalendarTest {
    /// A Wednesday.
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 4, 17);

    @Test
    void aDateIsAWeekdayToo() {
        assertThat(seen(PUBLISHED, "4-11", "").days().weekdays()).containsExactly(4);
    }

    @Test
    void aDateOfMoreThanAWeekAgoIsNoWeekdayOfTheNews() {
        assertThat(seen(PUBLISHED, "4-9", "").days().weekdays()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4-9,'',false", "4-,'',false", "2-,'',true", "6-27,'',true", "'',2016,true", "'',2019,false"})
    void whatLiesWeeksBackIsRecalled(String date, String year, boolean recalled) {
        assertThat(seen(PUBLISHED, date, year).traits().recalled()).isEqualTo(recalled);
    }

    @Test
    void aReportOfNothingButLongAgoHasThatForItsNews() {
        assertThat(seen(PUBLISHED, "6-27", "", Set.of()).traits().recalled()).isFalse();
    }

    @Test
    void withoutADayOfPublicationNothingIsOld() {
        assertThat(seen(null, "", "1994").traits().recalled()).isFalse();
    }

    @Test
    void aDayThatNoMonthHasSaysNothing() {
        assertThat(seen(PUBLISHED, "2-31", "").days().weekdays()).isEmpty();
    }

    private static Event seen(@Nullable LocalDate published, String date, String year) {
        return seen(published, date, year, Set.of(2));
    }

    private static Event seen(@Nullable LocalDate published, String date, String year, Set<Integer> weekdays) {
        Sentence sentence = Sentences.tagged("killed/VBD");
        var days = new DayWords.Days(
                Set.of(), year.isEmpty() ? Set.of() : Set.of(year), date.isEmpty() ? Set.of() : Set.of(date));
        var traits = new Event.Traits(false, false, false, false, false, false, true);
        var event = new Event(
                sentence,
                sentence.token(0),
                new Span(0, 6),
                IncidentType.ATTACK,
                false,
                List.of(),
                traits,
                days,
                "en/triggers/kill/act");
        var news = event.withDays(new DayWords.Days(weekdays, Set.of(), Set.of()));
        return new NewsCalendar(published)
                .seen(List.of(new EventReader.Reading(List.of(event, news), List.of(), false)))
                .getFirst()
                .events()
                .getFirst();
    }
}
