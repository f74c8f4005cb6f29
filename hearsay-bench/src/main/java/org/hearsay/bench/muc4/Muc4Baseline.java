package org.hearsay.bench.muc4;

import java.io.IOException;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.lexicon.Lexicon;

/// Fills MUC-4's five roles from Hearsay's own slots, nothing learnt.
public final class Muc4Baseline implements Evaluation {
    @Override
    public String name() {
        return "muc4-baseline";
    }

    @Override
    public String summary() {
        return "the same documents, Hearsay's own slots taken as the roles, nothing learnt";
    }

    @Override
    public Scores run(Task task) throws IOException {
        return Muc4Run.run(task, Lexicon.builtIn(), PlainMapping::fillers);
    }
}
