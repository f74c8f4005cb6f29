package org.hearsay.bench.plausibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.Pipeline;
import org.hearsay.bench.plausibility.LogisticRegression.Example;
import org.hearsay.bench.stream.JudgedStories;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.extraction.IncidentExtraction;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Report;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Annotator;
import org.hearsay.text.Sentence;

/// Writes `en/signs.tsv`, and prints what its weights are worth on reports that they were not trained on.
///
/// `SignsTraining SIGNS.tsv DATA NEWSWIRE.jsonl.gz`, where DATA is `hearsay-bench/data`. Takes some two minutes.
public final class SignsTraining {
    private static final int FOLDS = 10;
    private static final int ARGUMENTS = 3;
    /// Weights smaller than this are not written.
    private static final double LEAST = 0.02;

    private static final LogisticRegression REGRESSION = new LogisticRegression(2, 4);

    /// A mention of a judged report.
    private record Judged(JudgedReport of, Example example) {}

    private SignsTraining() {}

    /// Trains.
    ///
    /// @throws IOException where a file cannot be read or written
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != ARGUMENTS) {
            throw new IllegalArgumentException(
                    "give the table to write, the folder of our own data, and the newswire that is judged there");
        }
        Lexicon lexicon = Lexicon.builtIn();
        Path data = Path.of(arguments[1]);
        List<JudgedReport> reports = new ArrayList<>(JudgedReport.answered(data.resolve("reports"), lexicon));
        reports.addAll(JudgedReport.examples(lexicon));
        reports.addAll(JudgedReport.stories("briefs", data.resolve("briefs.jsonl"), true));
        reports.addAll(JudgedReport.stories("quiet", data.resolve("quiet.jsonl"), false));
        reports.addAll(
                JudgedReport.judged(Path.of(arguments[2]), JudgedStories.read(data.resolve("judged-stories.tsv"))));
        List<Judged> mentions = mentions(reports, lexicon);
        print(mentions);
        write(Path.of(arguments[0]), REGRESSION.train(examples(mentions)));
    }

    private static List<Example> examples(List<Judged> mentions) {
        return mentions.stream().map(Judged::example).toList();
    }

    /// The mentions that are found where nothing is weighed, with their signs.
    private static List<Judged> mentions(List<JudgedReport> reports, Lexicon lexicon) {
        Lexicon unweighed = lexicon.unweighed();
        var annotator = new Remembering(new CoreNlpAnnotator());
        var pipeline = new Pipeline(unweighed, annotator, Gazetteers.builtIn(lexicon));
        var extraction = new IncidentExtraction(unweighed);
        Map<String, Integer> copies = new HashMap<>();
        reports.forEach(report -> copies.merge(report.title(), 1, Integer::sum));
        List<Judged> judged = new ArrayList<>();
        for (JudgedReport report : reports) {
            List<Mention> mentions = pipeline.read(report.report());
            if (!mentions.isEmpty()) {
                Map<MentionId, Set<String>> signs = extraction.signs(annotator.last(), mentions);
                double weight = 1.0 / copies.getOrDefault(report.title(), 1);
                signs.values()
                        .forEach(seen -> judged.add(new Judged(report, new Example(seen, report.tells(), weight))));
            }
        }
        return judged;
    }

    /// Tenfold cross-validation; copies of a report fall into one fold.
    private static void print(List<Judged> mentions) {
        Map<String, int[]> bySet = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Map<String, Double> weights = REGRESSION.train(examples(
                    mentions.stream().filter(each -> fold(each) != left).toList()));
            mentions.stream().filter(each -> fold(each) == left).forEach(each -> {
                int[] counts = bySet.computeIfAbsent(
                        each.of().set() + (each.of().tells() ? ", telling of incidents" : ", telling of none"),
                        set -> new int[2]);
                counts[0] += LogisticRegression.sum(weights, each.example()) >= IncidentExtraction.LEAST ? 1 : 0;
                counts[1]++;
            });
        }
        bySet.forEach((set, counts) ->
                System.out.printf(Locale.ROOT, "%-40s kept %4d of %4d mentions%n", set, counts[0], counts[1]));
    }

    private static int fold(Judged judged) {
        return Math.floorMod(judged.of().title().hashCode(), FOLDS);
    }

    /// Writes the weights below the remarks that head the table.
    private static void write(Path file, Map<String, Double> weights) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                lines.add(line);
            }
        }
        lines.add("sign\tweight");
        new TreeMap<>(weights).forEach((sign, weight) -> {
            if (Math.abs(weight) >= LEAST) {
                lines.add(String.format(Locale.ROOT, "%s\t%.2f", sign, weight));
            }
        });
        Files.write(file, lines);
    }

    /// Keeps the last report that another annotator gave.
    private record Remembering(Annotator annotator, AtomicReference<AnnotatedReport> kept) implements Annotator {
        Remembering(Annotator annotator) {
            this(annotator, new AtomicReference<>());
        }

        AnnotatedReport last() {
            return kept.get();
        }

        @Override
        public AnnotatedReport annotate(Report report, java.util.function.Predicate<Sentence> worthParsing) {
            AnnotatedReport annotated = annotator.annotate(report, worthParsing);
            kept.set(annotated);
            return annotated;
        }
    }
}
