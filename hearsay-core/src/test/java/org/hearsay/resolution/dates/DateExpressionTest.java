package org.hearsay.resolution.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.model.ImpreciseDate;
import org.junit.jupiter.api.Test;

class DateExpressionTest {
    private static final LocalDate TUESDAY = LocalDate.of(2021, 6, 29);

    private static String seen(DateExpression expression, LocalDate from) {
        return expression.seenFrom(from).map(ImpreciseDate::toString).orElse("never");
    }

    @Test
    void mondayIsTheNearestOneUpToTheReport() {
        var monday = new DateExpression.Weekday(DayOfWeek.MONDAY, false);
        assertThat(seen(monday, TUESDAY)).isEqualTo("2021-06-28");
        assertThat(seen(monday, LocalDate.of(2021, 6, 28))).isEqualTo("2021-06-28");
    }

    @Test
    void lastMondayIsNeverTheReportsOwnDay() {
        var last = new DateExpression.Weekday(DayOfWeek.MONDAY, true);
        assertThat(seen(last, LocalDate.of(2021, 6, 28))).isEqualTo("2021-06-21");
    }

    @Test
    void aDayWithoutAYearSpringsBackOverNewYear() {
        var december = new DateExpression.DayOfMonth(12, 30);
        assertThat(seen(december, LocalDate.of(2022, 1, 3))).isEqualTo("2021-12-30");
        assertThat(seen(december, LocalDate.of(2021, 12, 31))).isEqualTo("2021-12-30");
    }

    @Test
    void aReportMayBeDatedADayBeforeItsNewsInAnotherTimeZone() {
        assertThat(seen(new DateExpression.DayOfMonth(1, 1), LocalDate.of(2021, 12, 31)))
                .isEqualTo("2022-01-01");
        assertThat(seen(new DateExpression.DayOfMonth(6, 30), TUESDAY)).isEqualTo("2021-06-30");
        assertThat(seen(new DateExpression.DayOfMonth(7, 1), TUESDAY)).isEqualTo("2020-07-01");
    }

    @Test
    void theLeapDaySpringsBackToTheLastLeapYear() {
        var leap = new DateExpression.DayOfMonth(2, 29);
        assertThat(seen(leap, LocalDate.of(2021, 3, 1))).isEqualTo("2020-02-29");
        assertThat(seen(leap, LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29");
        assertThat(seen(leap, LocalDate.of(2024, 2, 27))).isEqualTo("2020-02-29");
    }

    @Test
    void aDayThatIsInNoYearMeansNothing() {
        assertThat(seen(new DateExpression.DayOfMonth(2, 30), TUESDAY)).isEqualTo("never");
    }

    @Test
    void aMonthWithoutAYearIsTheLatestThatHasBegun() {
        assertThat(seen(new DateExpression.Month(6), TUESDAY)).isEqualTo("2021-06");
        assertThat(seen(new DateExpression.Month(7), TUESDAY)).isEqualTo("2020-07");
    }

    @Test
    void lastWeekRunsFromMondayToSunday() {
        assertThat(seen(new DateExpression.Weeks(-1), TUESDAY)).isEqualTo("2021-06-21/2021-06-27");
    }

    @Test
    void thisWeekEndsWithTheReport() {
        assertThat(seen(new DateExpression.Weeks(0), TUESDAY)).isEqualTo("2021-06-28/2021-06-29");
    }

    @Test
    void lastMonthIsTheWholeMonthBefore() {
        assertThat(seen(new DateExpression.Months(1), LocalDate.of(2021, 3, 31)))
                .isEqualTo("2021-02");
        assertThat(seen(new DateExpression.Years(1), TUESDAY)).isEqualTo("2020");
    }

    @Test
    void overnightBelongsToTwoDays() {
        assertThat(seen(new DateExpression.DaysAway(-1, 0), TUESDAY)).isEqualTo("2021-06-28/2021-06-29");
    }

    @Test
    void aDateInTheFutureIsNone() {
        var future = new DateExpression.Full(ImpreciseDate.in(YearMonth.of(2021, 9)));
        assertThat(seen(future, TUESDAY)).isEqualTo("never");
    }

    @Test
    void onlyAFullDateStandsWithoutTheReportsDay() {
        var full = new DateExpression.Full(ImpreciseDate.on(TUESDAY));
        assertThat(full.alone()).contains(ImpreciseDate.on(TUESDAY));
        assertThat(new DateExpression.DayOfMonth(6, 28).alone()).isEmpty();
        assertThat(new DateExpression.Weekday(DayOfWeek.MONDAY, false).alone()).isEmpty();
    }

    @Property
    void whatIsPastNeverBeginsAfterTheReport(
            @ForAll("past") DateExpression expression, @ForAll("days") LocalDate published) {
        Optional<ImpreciseDate> date = expression.seenFrom(published);
        assertThat(date).hasValueSatisfying(it -> assertThat(it.start()).isBeforeOrEqualTo(published));
    }

    @Property
    void aDayWithoutAYearIsTheLatestThatCanBeMeant(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll("days") LocalDate published) {
        LocalDate last = published.plusDays(DateExpression.DAYS_AHEAD);
        LocalDate found = new DateExpression.DayOfMonth(month, day)
                .seenFrom(published)
                .orElseThrow()
                .start();
        assertThat(found).isBeforeOrEqualTo(last).isAfter(last.minusYears(1).minusDays(1));
        assertThat(found.getMonthValue()).isEqualTo(month);
        assertThat(found.getDayOfMonth()).isEqualTo(day);
    }

    @Property
    void aWeekdayLiesWithinTheWeekBefore(@ForAll DayOfWeek day, @ForAll("days") LocalDate published) {
        LocalDate found = new DateExpression.Weekday(day, false)
                .seenFrom(published)
                .orElseThrow()
                .start();
        assertThat(found.getDayOfWeek()).isEqualTo(day);
        assertThat(found).isBeforeOrEqualTo(published).isAfter(published.minusDays(7));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 20_000)
                .map(days -> LocalDate.of(1995, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<DateExpression> past() {
        Arbitrary<DateExpression> weekdays = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class), Arbitraries.of(true, false))
                .as(DateExpression.Weekday::new);
        Arbitrary<DateExpression> months = Arbitraries.integers().between(1, 12).map(DateExpression.Month::new);
        Arbitrary<DateExpression> periods = Arbitraries.integers()
                .between(0, 30)
                .flatMap(ago -> Arbitraries.of(
                        new DateExpression.Weeks(-ago),
                        new DateExpression.Months(ago),
                        new DateExpression.Years(ago),
                        new DateExpression.DaysAway(-ago - 1, -ago),
                        new DateExpression.DaysBefore(ago),
                        new DateExpression.Weekend()));
        return Arbitraries.oneOf(weekdays, months, periods);
    }
}
