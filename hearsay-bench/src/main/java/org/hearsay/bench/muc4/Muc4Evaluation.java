package org.hearsay.bench.muc4;

import java.io.IOException;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.lexicon.Lexicon;

/// Fills MUC-4's five roles by what was learnt from its training documents on top of Hearsay's reading.
public final class Muc4Evaluation implements Evaluation {
    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public String summary() {
        return "terrorism reports, Latin America 1988-1990: perpetrators, targets, victims, weapons (CEAF-REE)";
    }

    @Override
    public Scores run(Task task) throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        Muc4Model model = Muc4ModelFile.builtIn();
        try (var encoder = new Encoder()) {
            var features = new FeatureReader(lexicon, encoder);
            return Muc4Run.run(
                    task,
                    lexicon,
                    reading -> model.fillers(features.read(reading).scored(model.stage())));
        }
    }
}
