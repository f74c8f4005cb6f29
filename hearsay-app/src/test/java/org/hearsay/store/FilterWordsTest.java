package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.model.IncidentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Filters in words.
class FilterWordsTest {

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(min = 0, max = 5000) int day,
            @ForAll Set<IncidentType> types,
            @ForAll boolean disputed,
            @ForAll @IntRange(min = 0, max = 99) int origins,
            @ForAll @DoubleRange(min = -180, max = 180) double lon,
            @ForAll @DoubleRange(min = -90, max = 90) double lat) {
        double east = Math.round(lon * 1e4) / 1e4;
        double north = Math.round(lat * 1e4) / 1e4;
        var filter = new IncidentFilter(
                "\"oil field\" rocket",
                LocalDate.EPOCH.plusDays(day),
                null,
                new Area(-10.5, -90, east, north),
                types,
                "the Front; DROP",
                "SY",
                null,
                disputed,
                origins);
        assertThat(FilterWords.read(FilterWords.write(filter))).isEqualTo(filter);
    }

    @Test
    void everyWordHasItsNameInTheList() {
        var all = new IncidentFilter(
                "a",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                new Area(0, 0, 1, 1),
                Set.of(IncidentType.IED),
                "b",
                "SY",
                "c",
                true,
                1);
        assertThat(List.copyOf(FilterWords.write(all).keySet())).isEqualTo(FilterWords.NAMES);
    }

    @Test
    void emptyWordsAskForNothing() {
        assertThat(FilterWords.read(Map.of("text", List.of(" "), "from", List.of(""), "page", List.of("3"))))
                .isEqualTo(IncidentFilter.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "from,monday",
        "to,2021-13-01",
        "area,'1,2,3'",
        "area,'1,2,3,north'",
        "area,'0,50,0,40'",
        "type,war",
        "country,Syria",
        "disputed,perhaps",
        "origins,-1",
        "origins,many"
    })
    void aWordThatCannotBeUnderstoodIsNamed(String name, String value) {
        assertThatThrownBy(() -> FilterWords.read(Map.of(name, List.of(value))))
                .isInstanceOf(WrongFilterException.class)
                .hasMessageStartingWith(name + " is ")
                .hasMessageContaining(value);
    }

    @Test
    void aVeryLongWordIsRefused() {
        assertThatThrownBy(() -> FilterWords.read(Map.of("actor", List.of("a".repeat(401)))))
                .isInstanceOf(WrongFilterException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rocket* OR x", "NEAR(a b)", "\"", "a\"b", "headline:x", "-", "^a", "(", "a AND", "{a}"})
    void whatMeansSomethingToTheIndexIsAWordLikeAnyOther(String typed) {
        assertThat(Conditions.fullText(typed)).matches("(\"[^\"]*\"( \"[^\"]*\")*)?");
    }
}
