package org.hearsay.bench.muc4;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.evaluation.Scores;
import org.hearsay.ledger.Progress;
import org.hearsay.lexicon.Lexicon;

/// Writes the model that `hearsay eval muc4` reads, and prints what it is worth on documents that it was not trained
/// on.
///
/// `Muc4Training TRAIN.jsonl.gz FILE`. Takes some twenty minutes and 6 GB of heap.
public final class Muc4Training {
    private Muc4Training() {}

    /// Trains.
    ///
    /// @throws IOException where a file cannot be read or written
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("give the training documents and the file to write");
        }
        var lexicon = Lexicon.builtIn();
        List<Muc4Document> documents = Muc4Document.read(List.of(Path.of(arguments[0])));
        List<Featured> featured = new ArrayList<>();
        try (var encoder = new Encoder()) {
            var features = new FeatureReader(lexicon, encoder);
            for (Muc4Reading reading : new Muc4Reader(lexicon).read(documents, new Lines())) {
                featured.add(features.read(reading));
            }
        }
        Path file = Path.of(arguments[1]);
        Muc4ModelFile.write(train(featured), file);
        System.out.println(Files.size(file) + " bytes");
    }

    /// Trains on documents and prints what is reached in cross-validation.
    static Muc4Model train(List<Featured> documents) {
        var stage = new CandidateTraining(documents);
        var training = new EntityTraining(
                documents.stream().map(each -> each.reading().document()).toList(), entities(documents, stage));
        print(training.reached().scores());
        return new Muc4Model(stage.train(new Folds(documents.size()).all()), training.trees(), EntityTraining.LEAST);
    }

    /// By document and role the entities, read by a model that has not seen the document.
    private static List<Map<Role, List<Entity>>> entities(List<Featured> documents, CandidateTraining stage) {
        var folds = new Folds(documents.size());
        List<Map<Role, List<Entity>>> entities = new ArrayList<>();
        documents.forEach(document -> entities.add(Map.of()));
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            CandidateModel model = stage.train(folds.outside(fold));
            EntityReader reader = model.entities();
            for (int at : folds.inside(fold)) {
                Scored scored = documents.get(at).scored(model);
                Map<Role, List<Entity>> byRole = new EnumMap<>(Role.class);
                for (Role role : Role.values()) {
                    byRole.put(role, reader.read(scored, role));
                }
                entities.set(at, byRole);
            }
            System.out.println("part " + (fold + 1) + " of " + Folds.COUNT);
        }
        return entities;
    }

    private static void print(Scores scores) {
        for (Scores.Line line : scores.lines()) {
            var cells = new StringBuilder(line.name());
            line.figures()
                    .forEach(figure ->
                            cells.append("  ").append(figure.name()).append(' ').append(figure.printed()));
            System.out.println(cells);
        }
    }

    /// Tells of every hundredth document.
    private static final class Lines implements Progress {
        @Override
        public void advance(int done, int all, String what) {
            if (done % 100 == 0) {
                System.out.println(done + " of " + all);
            }
        }

        @Override
        public void begin(String step) {
            System.out.println(step);
        }
    }
}
