package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearlessDatingTest {
    private static YearlessDating from(String start, String end, @Nullable DayOfWeek weekday) {
        return new YearlessDating(MonthDay.parse(start), MonthDay.parse(end), weekday, null, "written by hand");
    }

    private static YearlessDating on(String day, @Nullable DayOfWeek weekday) {
        return from(day, day, weekday);
    }

    private static ImpreciseDate date(String day) {
        return ImpreciseDate.on(LocalDate.parse(day));
    }

    @Test
    void aDayOfTheYearIsThatDayInEveryYear() {
        YearlessDating day = on("--06-28", null);
        assertThat(day.meets(date("2021-06-28"), 0)).isTrue();
        assertThat(day.meets(date("1987-06-28"), 0)).isTrue();
        assertThat(day.meets(date("2021-06-29"), 0)).isFalse();
        assertThat(day.meets(date("2021-06-29"), 1)).isTrue();
        assertThat(day.meets(date("2021-06-30"), 1)).isFalse();
    }

    @Test
    void aMondayIsThatDayOnlyInYearsWhereItIsAMonday() {
        YearlessDating monday = on("--06-28", DayOfWeek.MONDAY);
        assertThat(monday.meets(date("2021-06-28"), 0)).isTrue();
        assertThat(monday.meets(date("2022-06-28"), 1)).isFalse();
    }

    @Test
    void newYearsEveLiesBesideNewYear() {
        assertThat(on("--12-31", null).meets(date("2022-01-01"), 1)).isTrue();
        assertThat(on("--01-01", null).meets(date("2021-12-31"), 1)).isTrue();
        assertThat(on("--12-31", null).meets(on("--01-01", null), 1)).isTrue();
        assertThat(on("--12-31", null).meets(on("--01-01", null), 0)).isFalse();
        YearlessDating night = from("--12-31", "--01-01", null);
        assertThat(night.meets(date("2022-01-01"), 0)).isTrue();
        assertThat(night.meets(date("2022-01-02"), 0)).isFalse();
    }

    @Test
    void theWeekdaysOfTwoDaysMustFitOneYear() {
        YearlessDating monday = on("--06-28", DayOfWeek.MONDAY);
        assertThat(monday.meets(on("--06-28", DayOfWeek.MONDAY), 0)).isTrue();
        assertThat(monday.meets(on("--06-28", DayOfWeek.TUESDAY), 0)).isFalse();
        assertThat(monday.meets(on("--06-29", DayOfWeek.TUESDAY), 1)).isTrue();
        assertThat(monday.meets(on("--06-27", DayOfWeek.SUNDAY), 1)).isTrue();
        assertThat(monday.meets(on("--06-27", DayOfWeek.MONDAY), 1)).isFalse();
    }

    @Test
    void leapDaysHaveTheirPlace() {
        assertThat(on("--02-29", null).meets(date("2020-02-29"), 0)).isTrue();
        assertThat(on("--02-29", DayOfWeek.SATURDAY).meets(date("2020-02-29"), 0))
                .isTrue();
        assertThat(on("--02-29", DayOfWeek.SUNDAY).meets(date("2020-02-29"), 0)).isFalse();
    }

    @Test
    void itIsWrittenAsDaysOfUnknownYears() {
        assertThat(on("--06-28", null)).hasToString("XXXX-06-28");
        assertThat(from("--06-27", "--06-28", null)).hasToString("XXXX-06-27/XXXX-06-28");
        assertThat(on("--06-28", null).label()).isEqualTo("28 June of an unknown year");
    }

    @Property
    void everyDayMeetsItselfWithoutItsYear(@ForAll @IntRange(min = -20_000, max = 40_000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        var yearless = new YearlessDating(MonthDay.from(day), MonthDay.from(day), day.getDayOfWeek(), null, "");
        assertThat(yearless.meets(ImpreciseDate.on(day), 0)).isTrue();
        assertThat(yearless.meets(ImpreciseDate.on(day.plusDays(2)), 1)).isFalse();
        assertThat(yearless.meets(yearless, 0)).isTrue();
    }
}
