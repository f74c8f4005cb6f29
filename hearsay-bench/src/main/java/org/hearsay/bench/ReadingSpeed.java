package org.hearsay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.Pipeline;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.TextReports;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Report;

/// Reads the reports of a folder again and again and prints how fast, and where the time goes.
///
/// Usage: `ReadingSpeed FOLDER [ROUNDS]`. The first round warms the machine up; each is printed, so that a reader sees
/// when it was warm. One line a round: reports a second on all cores, then the share of each stage.
public final class ReadingSpeed {
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;

    private ReadingSpeed() {}

    public static void main(String[] arguments) {
        var texts = new TextReports(Lexicon.builtIn());
        List<Report> reports = new ArrayList<>();
        for (Path file : texts.find(List.of(Path.of(arguments[0])), missing -> System.err.println(missing))) {
            if (texts.read(file) instanceof Intake.Taken taken) {
                reports.add(taken.report());
            }
        }
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        var annotator = new CoreNlpAnnotator();
        var gazetteer = Gazetteers.builtIn(Lexicon.builtIn());
        for (int round = 1; round <= rounds; round++) {
            var pipeline = new Pipeline(Lexicon.builtIn(), annotator, gazetteer);
            long begun = System.nanoTime();
            reports.parallelStream().forEach(pipeline::read);
            double seconds = (System.nanoTime() - begun) / NANOS;
            String shares = Stages.line(pipeline.times()).figures().stream()
                    .map(figure -> figure.name() + " " + figure.printed())
                    .collect(Collectors.joining("  "));
            System.out.printf(Locale.ROOT, "round %d: %.1f reports/s  %s%n", round, reports.size() / seconds, shares);
        }
    }
}
