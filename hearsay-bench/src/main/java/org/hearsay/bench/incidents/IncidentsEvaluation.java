package org.hearsay.bench.incidents;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.Pipeline;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.export.JsonlExport;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.ingest.TextReports;
import org.hearsay.ledger.Ingestion;
import org.hearsay.ledger.Relinking;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;

/// Reads reports, exports their incidents, and scores the export where hand-made answers are given.
public final class IncidentsEvaluation implements Evaluation {
    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public String summary() {
        return "news reports, whole: incidents, facts, links and claims as `hearsay export` prints them";
    }

    @Override
    public Scores run(Task task) throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        var texts = new TextReports(lexicon);
        Path folder = Files.createTempDirectory("hearsay-eval");
        try (Ledger ledger = SqliteLedger.open(folder.resolve("ledger.db"))) {
            new Ingestion(
                            ledger,
                            texts,
                            () -> new Pipeline(lexicon, new CoreNlpAnnotator(), Gazetteers.builtIn(lexicon)),
                            new Relinking(lexicon),
                            task.progress())
                    .run(task.files());
            try (BufferedWriter out = Files.newBufferedWriter(task.out())) {
                var export = new JsonlExport(ledger);
                ledger.incidents().forEach(entry -> export.write(entry, out));
            }
        } finally {
            delete(folder);
        }
        if (task.answers().isEmpty()) {
            return Scores.none();
        }
        Map<String, Path> files = new HashMap<>();
        texts.find(task.files(), missing -> {}).forEach(file -> files.put(name(file), file));
        return IncidentScores.of(task.answers().get(), SystemExport.read(task.out()), files);
    }

    /// What the export calls the report of a file.
    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("(?i)\\.txt$", "");
    }

    static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path each : inside) {
            Files.deleteIfExists(each);
        }
    }
}
