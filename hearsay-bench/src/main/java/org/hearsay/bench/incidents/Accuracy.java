package org.hearsay.bench.incidents;

import java.util.List;
import org.hearsay.evaluation.Scores.Figure;

/// Counts for a share of right ones. Not thread-safe.
final class Accuracy {
    private int right;
    private int all;

    void add(boolean isRight) {
        all++;
        right += isRight ? 1 : 0;
    }

    double share() {
        return Tally.share(right, all);
    }

    int all() {
        return all;
    }

    List<Figure> figures() {
        return List.of(new Figure("accuracy", share()), new Figure("n", all));
    }
}
