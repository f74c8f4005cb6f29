package org.hearsay.resolution.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.text.Sentences.tagged;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.ImpreciseDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    private static final LocalDate TUESDAY = LocalDate.of(2021, 6, 29);
    private static final DateReader READER = new DateReader(Lexicon.builtIn());

    private static List<String> dates(String words) {
        return READER.dates(tagged(words)).stream()
                .flatMap(found -> found.expression().seenFrom(TUESDAY).stream())
                .map(ImpreciseDate::toString)
                .toList();
    }

    private static List<String> times(String words) {
        return READER.times(tagged(words)).stream()
                .map(found -> found.time().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on/IN 28/CD June/NNP                 | 2021-06-28",
                "on/IN June/NNP 28/CD                 | 2021-06-28",
                "on/IN June/NNP 28th/JJ               | 2021-06-28",
                "on/IN 28/CD June/NNP 2016/CD         | 2016-06-28",
                "on/IN June/NNP 28/CD ,/, 2016/CD     | 2016-06-28",
                "on/IN 2016-06-28/CD                  | 2016-06-28",
                "on/IN Apr./NN 4/CD                   | 2021-04-04",
                "in/IN January/NNP 2020/CD            | 2020-01",
                "in/IN 2016/CD                        | 2016",
                "last/JJ Tuesday/NNP                  | 2021-06-22",
                "on/IN Tuesday/NNP                    | 2021-06-29",
                "last/JJ week/NN                      | 2021-06-21/2021-06-27",
            })
    void readsADate(String words, String date) {
        assertThat(dates(words.strip())).containsExactly(date.strip());
    }

    @Test
    void aVerbIsNoMonth() {
        assertThat(dates("Rebels/NNS may/MD march/VB")).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsReadAsItsMonth() {
        assertThat(dates("on/IN June/NNP 31/CD 2020/CD")).containsExactly("2020-06");
    }

    @Test
    void anImpossibleIsoDateIsNoDate() {
        assertThat(dates("on/IN 2020-13-41/CD")).isEmpty();
    }

    @Test
    void severalDatesAreReadInTheirOrder() {
        assertThat(dates("on/IN Monday/NNP and/CC on/IN 24/CD June/NNP")).containsExactly("2021-06-28", "2021-06-24");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at/IN 7:44/CD PM/NN local/JJ time/NN | 19:44",
                "around/RB 19:44/CD local/JJ time/NN  | 19:44",
                "at/IN 1/CD a.m./NN                   | 01:00",
                "at/IN 12/CD a.m./NN                  | 00:00",
                "at/IN 12:30/CD p.m./NN               | 12:30",
                "at/IN 04:30/CD                       | 04:30",
                "at/IN noon/NN                        | 12:00",
            })
    void readsATimeOfDay(String words, String time) {
        assertThat(times(words.strip())).containsExactly(time.strip());
    }

    @Test
    void aScoreIsNoTime() {
        assertThat(times("won/VBD 2:10/CD")).isEmpty();
    }

    @Test
    void anHourThatDoesNotExistIsNoTime() {
        assertThat(times("at/IN 25:10/CD")).isEmpty();
        assertThat(times("at/IN 14/CD p.m./NN")).isEmpty();
    }
}
