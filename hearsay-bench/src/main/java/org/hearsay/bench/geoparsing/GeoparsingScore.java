package org.hearsay.bench.geoparsing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.bench.geoparsing.Document.Named;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;

/// Counts as the data set's `score.py` does: names that overlap count, one to one; a name over one that was marked
/// without coordinates counts neither way; distances of those found and placed.
final class GeoparsingScore {
    /// 100 miles, within which the field calls a place found (Leidner 2007).
    private static final double NEAR_KM = 161;

    /// Half of the way round the earth, the largest error.
    private static final double FARTHEST_KM = 20_039;

    private final List<Double> errors = new ArrayList<>();
    private int hits;
    private int gold;
    private int system;

    /// Adds one text.
    void add(List<Named> answers, List<Named> found) {
        List<Named> placed =
                answers.stream().filter(each -> each.point().isPresent()).toList();
        List<Named> open = new ArrayList<>(found);
        gold += placed.size();
        for (Named answer : placed) {
            open.stream().filter(answer::overlaps).findFirst().ifPresent(hit -> {
                open.remove(hit);
                hits++;
                hit.point()
                        .ifPresent(
                                point -> errors.add(answer.point().orElseThrow().kmTo(point)));
            });
        }
        long neutral = open.stream()
                .filter(each -> answers.stream().anyMatch(other -> other.point().isEmpty() && other.overlaps(each)))
                .count();
        system += found.size() - (int) neutral;
    }

    Scores scores() {
        double precision = share(hits, system);
        double recall = share(hits, gold);
        long near = errors.stream().filter(km -> km <= NEAR_KM).count();
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        double auc = mean(errors.stream().map(km -> Math.log(km + 1)).toList()) / Math.log(FARTHEST_KM);
        return new Scores(List.of(
                new Line(
                        "recognition",
                        new Figure("precision", precision),
                        new Figure("recall", recall),
                        new Figure("f1", f1),
                        new Figure("gold", gold)),
                new Line(
                        "resolution",
                        new Figure("accuracy161", share(near, errors.size())),
                        new Figure("median_km", median(errors)),
                        new Figure("mean_km", mean(errors)),
                        new Figure("auc", auc),
                        new Figure("resolved", errors.size())),
                new Line("end to end", new Figure("recall161", share(near, gold)))));
    }

    private static double share(long part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
