package org.hearsay.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

/// Reads the kept reports of a ledger anew, each from its own bytes, and links all of them anew where anything is told
/// otherwise.
///
/// What is to be read stands in the ledger, and each report is replaced in one transaction: a kill at any moment loses
/// at most the reports in hand, and the next run goes on. Ids stay, see
/// [org.hearsay.store.RereadingStore#replace].
public final class Rereading {
    private static final int FETCHED = 64;

    private final Ledger ledger;
    private final TextReports texts;
    private final Supplier<ReportReader> reader;
    private final Relinking relinking;
    private final Progress progress;
    private final List<Intake.Skipped> skipped = new ArrayList<>();
    private int read;
    private int changed;

    /// @param reader asked for once, when the first report is to be read
    public Rereading(
            Ledger ledger, TextReports texts, Supplier<ReportReader> reader, Relinking relinking, Progress progress) {
        this.ledger = ledger;
        this.texts = texts;
        this.reader = reader;
        this.relinking = relinking;
        this.progress = progress;
    }

    /// What a run did.
    ///
    /// @param read how many reports were read anew
    /// @param changed how many of them tell anything otherwise than before
    /// @param incidents how many incidents the ledger holds now
    /// @param skipped reports that could not be read now; what was read of them before stands
    public record Summary(int read, int changed, int incidents, List<Intake.Skipped> skipped) {
        public Summary {
            skipped = List.copyOf(skipped);
        }
    }

    /// A report being read.
    private record InHand(Report report, Future<List<Mention>> mentions) {}

    /// Reads what another version read, or was to be read by a run that was stopped. To be called once.
    ///
    /// @param version of the reader
    /// @param all every report, whichever version read it
    public Summary run(String version, boolean all) {
        int waiting = ledger.rereading().ask(version, all);
        if (waiting > 0) {
            progress.begin("loading the language models");
            read(new CheckedReader(reader.get()), version, waiting);
        }
        if (ledger.incidents().isUnlinked()) {
            progress.begin("linking");
            relinking.run(ledger);
        }
        return new Summary(read, changed, ledger.incidents().count(), skipped);
    }

    private void read(ReportReader with, String version, int waiting) {
        int threads = Runtime.getRuntime().availableProcessors();
        Deque<InHand> inHand = new ArrayDeque<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(threads)) {
            for (List<String> next = waiting(); !next.isEmpty(); next = waiting()) {
                for (String id : next) {
                    switch (again(id)) {
                        case Intake.Skipped problem -> {
                            skipped.add(problem);
                            ledger.rereading().pass(id);
                        }
                        case Intake.Taken it ->
                            inHand.add(new InHand(it.report(), readers.submit(() -> with.read(it.report()))));
                    }
                    if (inHand.size() > 2 * threads) {
                        store(inHand.remove(), version, waiting);
                    }
                }
                while (!inHand.isEmpty()) {
                    store(inHand.remove(), version, waiting);
                }
            }
        }
    }

    private List<String> waiting() {
        return ledger.rereading().waiting(FETCHED);
    }

    /// The report as its bytes are read today, under the name it has.
    private Intake again(String id) {
        Report kept = ledger.reports().find(id).orElseThrow();
        return texts.read(kept.name(), ledger.reports().file(id).orElseThrow());
    }

    private void store(InHand inHand, String version, int waiting) {
        Report report = inHand.report;
        try {
            boolean isOther =
                    ledger.rereading().replace(report, Fingerprint.of(report.text()), inHand.mentions.get(), version);
            read++;
            changed += isOther ? 1 : 0;
        } catch (ExecutionException e) {
            skipped.add(new Intake.Skipped(
                    report.name(),
                    "could not be understood: " + e.getCause(),
                    "this is an error of Hearsay; please send the report to its makers"));
            ledger.rereading().pass(report.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading " + report.name(), e);
        }
        progress.advance(read + skipped.size(), waiting, report.name());
    }
}
