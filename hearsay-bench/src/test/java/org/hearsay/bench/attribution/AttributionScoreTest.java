package org.hearsay.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    private final AttributionScore score = new AttributionScore();

    @Test
    void halfOfTheContentInCommonIsAMatchAndLessIsNone() {
        score.add(List.of(said(0, 10), said(20, 30)), List.of(said(0, 5), said(26, 30)));
        assertThat(figure("p")).isEqualTo(0.5, CLOSE);
        assertThat(figure("r")).isEqualTo(0.5, CLOSE);
        assertThat(figure("content_overlap")).isEqualTo(0.5, CLOSE);
    }

    @Test
    void oneAnswerGoesWithOneFindingOnly() {
        score.add(List.of(said(0, 10)), List.of(said(0, 9), said(0, 10)));
        assertThat(figure("p")).isEqualTo(0.5, CLOSE);
        assertThat(figure("content_overlap")).isEqualTo(1.0, CLOSE);
    }

    @Test
    void aSourceIsRightWhereItMeetsTheAnswersOrNeitherNamesOne() {
        Span content = new Span(10, 20);
        score.add(
                List.of(new Attributed(List.of(new Span(0, 5)), List.of(), List.of(content))),
                List.of(new Attributed(List.of(new Span(4, 6)), List.of(), List.of(content))));
        score.add(
                List.of(new Attributed(List.of(), List.of(), List.of(content))),
                List.of(new Attributed(List.of(), List.of(new Span(6, 8)), List.of(content))));
        assertThat(figure("source_right")).isEqualTo(1.0, CLOSE);
        assertThat(figure("cue_right")).isEqualTo(0.5, CLOSE);
    }

    @Test
    void withoutAnyFindingAllFiguresAreZero() {
        score.add(List.of(said(0, 10)), List.of());
        assertThat(figure("f1")).isZero();
        assertThat(figure("source_right")).isZero();
    }

    private static Attributed said(int start, int end) {
        return new Attributed(List.of(), List.of(), List.of(new Span(start, end)));
    }

    private double figure(String name) {
        return score.scores().lines().stream()
                .flatMap(line -> line.figures().stream())
                .filter(figure -> figure.name().equals(name))
                .map(Figure::value)
                .findFirst()
                .orElseThrow();
    }
}
