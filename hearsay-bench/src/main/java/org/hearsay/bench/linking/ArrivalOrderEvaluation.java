package org.hearsay.bench.linking;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.Pipeline;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Task;
import org.hearsay.export.JsonlExport;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.TextReports;
import org.hearsay.ledger.Relinking;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.Fingerprint;
import org.hearsay.model.Mention;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;

/// Reads reports once, then brings them into 250 ledgers, in 50 random orders each in batches of five sizes: are the
/// exports the same, byte for byte?
public final class ArrivalOrderEvaluation implements Evaluation {
    private static final int ORDERS = 50;
    private static final List<Integer> BATCHES = List.of(1, 3, 10, 25, 1000);
    private static final long SEED = 20_210_628;

    @Override
    public String name() {
        return "arrival-order";
    }

    @Override
    public String summary() {
        return "reports, whole: 50 random orders, each in batches of five sizes, must give one export, byte for byte";
    }

    @Override
    public Scores run(Task task) throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        task.progress().begin("loading the language models");
        var pipeline = new Pipeline(lexicon, new CoreNlpAnnotator(), Gazetteers.builtIn(lexicon));
        var texts = new TextReports(lexicon);
        List<Intake.Taken> reports = new ArrayList<>();
        Map<String, List<Mention>> told = new HashMap<>();
        for (Path file : texts.find(task.files(), skipped -> {})) {
            if (texts.read(file) instanceof Intake.Taken taken
                    && !told.containsKey(taken.report().id())) {
                reports.add(taken);
                told.put(taken.report().id(), pipeline.read(taken.report()));
                task.progress().advance(reports.size(), reports.size(), file.toString());
            }
        }
        Path folder = Files.createTempDirectory("hearsay-order");
        try {
            return replay(task, reports, told, lexicon, folder);
        } finally {
            delete(folder);
        }
    }

    /// Every order in batches of every size, against the reports as they were found, all at once.
    private static Scores replay(
            Task task, List<Intake.Taken> reports, Map<String, List<Mention>> told, Lexicon lexicon, Path folder)
            throws IOException {
        Path empty = folder.resolve("empty.db");
        SqliteLedger.open(empty).close();
        Map<Integer, Relinking> linkings = new LinkedHashMap<>();
        BATCHES.forEach(batch -> linkings.put(batch, new Relinking(lexicon, batch)));
        Path ledger = folder.resolve("ledger.db");
        String first = export(reports, told, linkings, BATCHES.getLast(), copy(empty, ledger));
        Files.writeString(task.out(), first);
        var random = new Random(SEED);
        int runs = 0;
        int same = 0;
        for (int order = 0; order < ORDERS; order++) {
            List<Intake.Taken> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            for (int batch : BATCHES) {
                String export = export(shuffled, told, linkings, batch, copy(empty, ledger));
                same += export.equals(first) ? 1 : 0;
                task.progress().advance(++runs, ORDERS * BATCHES.size(), "orders and batches");
            }
        }
        return new Scores(List.of(new Scores.Line(
                "exports",
                new Figure("orders", ORDERS),
                new Figure("batch sizes", BATCHES.size()),
                new Figure("ledgers", runs),
                new Figure("alike", same),
                new Figure("reports", reports.size()),
                new Figure("incidents", first.lines().count()))));
    }

    private static Path copy(Path empty, Path ledger) throws IOException {
        for (String ending : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(ledger.resolveSibling(ledger.getFileName() + ending));
        }
        return Files.copy(empty, ledger);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : inside) {
            Files.deleteIfExists(each);
        }
    }

    /// The export of a ledger that these reports come into, so many between one linking and the next.
    private static String export(
            List<Intake.Taken> reports,
            Map<String, List<Mention>> told,
            Map<Integer, Relinking> linkings,
            int batch,
            Path file) {
        var out = new StringWriter();
        Relinking relinking = Objects.requireNonNull(linkings.get(batch));
        try (Ledger ledger = SqliteLedger.open(file)) {
            int waiting = 0;
            for (Intake.Taken taken : reports) {
                ledger.reports()
                        .add(
                                taken.report(),
                                taken.raw().toArray(),
                                Fingerprint.of(taken.report().text()),
                                told.getOrDefault(taken.report().id(), List.of()));
                if (++waiting == batch) {
                    relinking.run(ledger);
                    waiting = 0;
                }
            }
            relinking.run(ledger);
            var export = new JsonlExport(ledger);
            ledger.incidents().forEach(entry -> export.write(entry, out));
        }
        return out.toString();
    }
}
