package org.hearsay.bench.dates;

import java.io.IOException;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;

/// The same with HeidelTime, to compare with.
public final class HeidelTimeEvaluation implements Evaluation {
    @Override
    public String name() {
        return "dates-heideltime";
    }

    @Override
    public String summary() {
        return "the same with HeidelTime in Hearsay's place, to compare with";
    }

    @Override
    public Scores run(Task task) throws IOException {
        return TimexTask.run(task, new HeidelTimeTagger());
    }
}
