package org.hearsay.bench.dates;

import java.io.IOException;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;

/// The same with CoreNLP's SUTime, to compare with.
public final class SuTimeEvaluation implements Evaluation {
    @Override
    public String name() {
        return "dates-sutime";
    }

    @Override
    public String summary() {
        return "the same with SUTime of CoreNLP in Hearsay's place, to compare with";
    }

    @Override
    public Scores run(Task task) throws IOException {
        return TimexTask.run(task, new SuTimeTagger());
    }
}
