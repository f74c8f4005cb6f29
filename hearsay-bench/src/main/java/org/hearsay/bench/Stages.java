package org.hearsay.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.StageTimes;
import org.hearsay.StageTimes.Stage;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;

/// Where the time of reading went, as figures.
public final class Stages {
    private Stages() {}

    /// The share of each stage in the time of all, 0 to 1.
    public static Line line(StageTimes times) {
        double all = times.all().toNanos();
        Stream<Figure> shares = Arrays.stream(Stage.values())
                .map(stage -> new Figure(
                        stage.name().toLowerCase(Locale.ROOT),
                        all == 0 ? 0 : times.of(stage).toNanos() / all));
        return new Line("share of the time", shares.toList());
    }
}
