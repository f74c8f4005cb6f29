package org.hearsay.bench.geoparsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.hearsay.bench.geoparsing.Document.Named;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.model.GeoPoint;
import org.junit.jupiter.api.Test;

class GeoparsingScoreTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final GeoPoint ORIGIN = new GeoPoint(0, 0);
    private static final GeoPoint ONE_DEGREE_EAST = new GeoPoint(0, 1);
    private static final GeoPoint TEN_DEGREES_EAST = new GeoPoint(0, 10);

    private final GeoparsingScore score = new GeoparsingScore();

    @Test
    void aNameThatOverlapsTheRightOneIsFoundAndAnotherIsAFalseAlarm() {
        score.add(List.of(named(0, 8, ORIGIN)), List.of(named(4, 12, ORIGIN), named(20, 25, ORIGIN)));
        assertThat(figure("precision")).isEqualTo(0.5, CLOSE);
        assertThat(figure("recall")).isEqualTo(1.0, CLOSE);
        assertThat(figure("f1")).isEqualTo(2.0 / 3, CLOSE);
    }

    @Test
    void aNameMarkedWithoutCoordinatesCountsNeitherWay() {
        score.add(List.of(named(0, 8, ORIGIN), unplaced(20, 25)), List.of(named(0, 8, ORIGIN), named(20, 25, ORIGIN)));
        assertThat(figure("precision")).isEqualTo(1.0, CLOSE);
        assertThat(figure("gold")).isEqualTo(1.0, CLOSE);
    }

    @Test
    void oneAnswerIsFoundOnceOnly() {
        score.add(List.of(named(0, 8, ORIGIN)), List.of(named(0, 3, ORIGIN), named(4, 8, ORIGIN)));
        assertThat(figure("precision")).isEqualTo(0.5, CLOSE);
    }

    @Test
    void aDegreeIsNearAndTenAreNot() {
        score.add(
                List.of(named(0, 8, ORIGIN), named(10, 18, ORIGIN), named(20, 28, ORIGIN)),
                List.of(named(0, 8, ONE_DEGREE_EAST), named(10, 18, TEN_DEGREES_EAST), unplaced(20, 28)));
        assertThat(figure("accuracy161")).isEqualTo(0.5, CLOSE);
        assertThat(figure("recall161")).isEqualTo(1.0 / 3, CLOSE);
        assertThat(figure("resolved")).isEqualTo(2.0, CLOSE);
        assertThat(figure("median_km")).isEqualTo(5.5 * 111.195, within(0.1));
    }

    private double figure(String name) {
        return score.scores().lines().stream()
                .map(Scores.Line::figures)
                .flatMap(List::stream)
                .filter(figure -> figure.name().equals(name))
                .map(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    private static Named named(int start, int end, GeoPoint point) {
        return new Named(start, end, Optional.of(point));
    }

    private static Named unplaced(int start, int end) {
        return new Named(start, end, Optional.empty());
    }
}
