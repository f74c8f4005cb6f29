package org.hearsay.bench.dates;

import java.io.IOException;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;

/// Finds the time expressions of news with Hearsay's own reader.
public final class DatesEvaluation implements Evaluation {
    @Override
    public String name() {
        return "dates";
    }

    @Override
    public String summary() {
        return "news with a day of publication: time expressions, their type and TIMEX3 value (TempEval-3)";
    }

    @Override
    public Scores run(Task task) throws IOException {
        return TimexTask.run(task, new HearsayTagger());
    }
}
