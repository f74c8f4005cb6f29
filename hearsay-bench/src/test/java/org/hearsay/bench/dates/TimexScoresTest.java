package org.hearsay.bench.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.evaluation.Scores;
import org.junit.jupiter.api.Test;

class TimexScoresTest {
    private static final Timex MONDAY = new Timex(10, 16, "DATE", "2021-06-28");
    private static final Timex LATE_MONDAY = new Timex(5, 16, "TIME", "2021-06-28TEV");
    private static final Timex HOURS = new Timex(30, 40, "DURATION", "PT24H");

    private static double figure(TimexScores scores, String line, String name) {
        return scores.scores().lines().stream()
                .filter(each -> each.name().equals(line))
                .flatMap(each -> each.figures().stream())
                .filter(each -> each.name().equals(name))
                .mapToDouble(Scores.Figure::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsFoundAsMarkedIsRightInEverything() {
        var scores = new TimexScores();
        scores.add(List.of(MONDAY, HOURS), List.of(MONDAY, HOURS));
        assertThat(figure(scores, "strict", "f1")).isEqualTo(1);
        assertThat(figure(scores, "value", "f1")).isEqualTo(1);
        assertThat(figure(scores, "day", "accuracy")).isEqualTo(1);
    }

    @Test
    void anOverlapIsFoundButNotStrictly() {
        var scores = new TimexScores();
        scores.add(List.of(MONDAY, HOURS), List.of(LATE_MONDAY));
        assertThat(figure(scores, "relaxed", "p")).isEqualTo(1);
        assertThat(figure(scores, "relaxed", "r")).isEqualTo(0.5);
        assertThat(figure(scores, "strict", "f1")).isZero();
        assertThat(figure(scores, "type", "f1")).isZero();
    }

    @Test
    void aPartOfTheRightDayIsTheRightDay() {
        var scores = new TimexScores();
        scores.add(List.of(MONDAY), List.of(LATE_MONDAY));
        assertThat(figure(scores, "value", "f1")).isZero();
        assertThat(figure(scores, "day", "accuracy")).isEqualTo(1);
    }

    @Test
    void oneAnswerPaysForOneMarkOnly() {
        var scores = new TimexScores();
        scores.add(List.of(MONDAY, new Timex(14, 20, "DATE", "2021-06-28")), List.of(LATE_MONDAY));
        assertThat(figure(scores, "relaxed", "r")).isEqualTo(0.5);
    }

    @Test
    void nothingFoundIsNoFigureBeyondZero() {
        var scores = new TimexScores();
        scores.add(List.of(MONDAY), List.of());
        assertThat(figure(scores, "relaxed", "f1")).isZero();
    }
}
