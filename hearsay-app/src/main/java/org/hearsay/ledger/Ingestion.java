package org.hearsay.ledger;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hearsay.ReportReader;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.TextReports;
import org.hearsay.linking.Fingerprint;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;

/// Reads reports into a ledger.
///
/// Every report is stored in one transaction with all it tells; linking follows when all are in. So a kill at any
/// moment loses at most the reports in hand, and the next run over the same files completes the ledger to what an
/// undisturbed run would have made.
public final class Ingestion {
    private final Ledger ledger;
    private final TextReports texts;
    private final Supplier<ReportReader> reader;
    private final Relinking relinking;
    private final Progress progress;
    private final @Nullable String version;

    /// The reader, once it was asked for.
    private @Nullable ReportReader loaded;

    private int added;
    private int known;
    private int withoutIncident;
    private final List<Intake.Skipped> skipped = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /// @param reader asked for once, when the first new report is found: reading needs models that take seconds to load
    public Ingestion(
            Ledger ledger, TextReports texts, Supplier<ReportReader> reader, Relinking relinking, Progress progress) {
        this(ledger, texts, reader, relinking, progress, null);
    }

    /// @param reader asked for once, when the first new report is found: reading needs models that take seconds to load
    /// @param version of the reader, which each report keeps; null where it has none
    public Ingestion(
            Ledger ledger,
            TextReports texts,
            Supplier<ReportReader> reader,
            Relinking relinking,
            Progress progress,
            @Nullable String version) {
        this.version = version;
        this.ledger = ledger;
        this.texts = texts;
        this.reader = reader;
        this.relinking = relinking;
        this.progress = progress;
    }

    /// A report being read.
    private record InHand(Path file, Intake.Taken taken, Future<List<Mention>> mentions) {}

    /// Reads every report among the inputs that the ledger does not hold yet. To be called once.
    ///
    /// @param inputs files and folders
    public IngestionSummary run(List<Path> inputs) {
        List<Path> files = texts.find(inputs, skipped::add);
        int threads = Runtime.getRuntime().availableProcessors();
        Deque<InHand> inHand = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        int done = 0;
        try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
            for (Path file : files) {
                switch (texts.read(file)) {
                    case Intake.Skipped problem -> skipped.add(problem);
                    case Intake.Taken taken -> {
                        taken.warnings().forEach(warning -> warnings.add(file + ": " + warning));
                        if (!seen.add(taken.report().id())
                                || ledger.reports().has(taken.report().id())) {
                            known++;
                        } else {
                            ReportReader with = theReader();
                            inHand.add(new InHand(file, taken, readers.submit(() -> with.read(taken.report()))));
                        }
                    }
                }
                if (inHand.size() > 2 * threads) {
                    store(inHand.remove());
                }
                progress.advance(
                        ++done - inHand.size(), files.size(), file.getFileName().toString());
            }
            while (!inHand.isEmpty()) {
                InHand next = inHand.remove();
                store(next);
                progress.advance(
                        files.size() - inHand.size(),
                        files.size(),
                        next.file.getFileName().toString());
            }
        }
        return new IngestionSummary(added, known, withoutIncident, linked(), skipped, warnings);
    }

    private ReportReader theReader() {
        ReportReader ready = loaded;
        if (ready == null) {
            progress.begin("loading the language models");
            ready = new CheckedReader(reader.get());
            loaded = ready;
        }
        return ready;
    }

    private void store(InHand inHand) {
        Report report = inHand.taken.report();
        try {
            List<Mention> mentions = inHand.mentions.get();
            boolean isNew = ledger.reports()
                    .add(report, inHand.taken.raw().toArray(), Fingerprint.of(report.text()), mentions, version);
            added += isNew ? 1 : 0;
            known += isNew ? 0 : 1;
            withoutIncident += isNew && mentions.isEmpty() ? 1 : 0;
        } catch (ExecutionException e) {
            // Ours, not the report's: it is named, and the other reports go on.
            warnings.add(inHand.file + ": " + trace(e));
            skipped.add(new Intake.Skipped(
                    inHand.file.toString(),
                    "could not be understood: " + e.getCause(),
                    "this is an error of Hearsay; please send the report to its makers"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + inHand.file, e);
        }
    }

    private static String trace(Exception problem) {
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }

    private int linked() {
        if (ledger.incidents().isUnlinked()) {
            progress.begin("linking");
            relinking.run(ledger);
        }
        return ledger.incidents().count();
    }
}
