package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.canned.CannedReader;
import org.hearsay.canned.GeneratedReports;
import org.hearsay.canned.LaterReader;
import org.hearsay.export.JsonlExport;
import org.hearsay.ingest.TextReports;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.Linker;
import org.hearsay.model.IncidentType;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.store.IncidentStore.Became;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reports are read anew, and what was printed of them goes on being found.
class RereadingTest {
    private static final int REPORTS = 60;
    private static final Lexicon LEXICON = Lexicon.builtIn();

    @TempDir
    private Path folder;

    @Test
    void theSameReaderChangesNothing() throws IOException {
        try (Ledger ledger = ledger()) {
            String before = export(ledger);
            Rereading.Summary summary = reread(ledger, new CannedReader(), "2", false);
            assertThat(summary.read()).isEqualTo(REPORTS);
            assertThat(summary.changed()).isZero();
            assertThat(export(ledger).replace("\"readBy\":\"2\"", "\"readBy\":\"1\""))
                    .isEqualTo(before);
        }
    }

    @Test
    void whatThisVersionReadIsReadAgainOnlyWhenAllIsAskedFor() throws IOException {
        try (Ledger ledger = ledger()) {
            assertThat(reread(ledger, new CannedReader(), "1", false).read()).isZero();
            assertThat(reread(ledger, new CannedReader(), "1", true).read()).isEqualTo(REPORTS);
        }
    }

    @Test
    void anIncidentKeepsItsIdThoughItsTriggerMoved() throws IOException {
        try (Ledger ledger = ledger()) {
            List<String> before = new ArrayList<>();
            ledger.incidents().forEach(entry -> {
                if (entry.incident().mentions().stream().noneMatch(it -> it.type() == IncidentType.EXPLOSION)) {
                    before.add(entry.incident().id());
                }
            });
            reread(ledger, new LaterReader(), "2", false);
            List<String> after = new ArrayList<>();
            ledger.incidents().forEach(entry -> after.add(entry.incident().id()));
            assertThat(before).hasSizeGreaterThan(5);
            assertThat(after).containsAll(before);
        }
    }

    @Test
    void everyIdEverPrintedIsAnswered() throws IOException {
        try (Ledger ledger = ledger()) {
            List<String> printed = new ArrayList<>();
            ledger.incidents().mentions().forEach(mention -> printed.add(name(ledger, mention)));
            reread(ledger, new LaterReader(), "2", false);
            int withdrawn = 0;
            for (String name : printed) {
                if (ledger.incidents().find(name).isEmpty()) {
                    List<Became> became = ledger.incidents().history(name);
                    assertThat(became).as(name).isNotEmpty();
                    assertThat(became.getLast().what()).isEqualTo("withdrawn");
                    withdrawn++;
                }
            }
            assertThat(withdrawn).isPositive().isLessThan(printed.size() / 2);
        }
    }

    @Test
    void aLedgerReadAnewTellsWhatOneReadAfreshTells() throws IOException {
        try (Ledger ledger = ledger();
                Ledger fresh = SqliteLedger.open(folder.resolve("fresh.db"))) {
            reread(ledger, new LaterReader(), "2", false);
            ingest(fresh, new LaterReader(), "2");
            assertThat(contents(ledger)).isEqualTo(contents(fresh)).isNotEmpty();
        }
    }

    @Test
    void aReaderThatComesBackToWhatItToldGivesTheOldNamesBack() throws IOException {
        try (Ledger ledger = ledger()) {
            String before = export(ledger);
            reread(ledger, new LaterReader(), "2", false);
            reread(ledger, new CannedReader(), "1", false);
            assertThat(contents(ledger)).isNotEmpty();
            assertThat(export(ledger).lines().count()).isEqualTo(before.lines().count());
        }
    }

    @Test
    void aRunThatWasStoppedIsCompletedByTheNext() throws IOException {
        try (Ledger ledger = ledger();
                Ledger calm = ledger()) {
            reread(calm, new LaterReader(), "2", false);
            var reader = new LaterReader();
            assertThatThrownBy(() -> new Rereading(
                                    ledger,
                                    new TextReports(LEXICON),
                                    () -> reader,
                                    new Relinking(LEXICON),
                                    new Halting(15))
                            .run("2", true))
                    .hasMessage("halted");
            assertThat(ledger.rereading().waiting(REPORTS)).hasSizeBetween(1, REPORTS - 1);
            reread(ledger, reader, "2", true);
            assertThat(export(ledger)).isEqualTo(export(calm)).isNotEmpty();
        }
    }

    private Ledger ledger() throws IOException {
        Ledger ledger = SqliteLedger.open(folder.resolve("ledger-" + System.nanoTime() + ".db"));
        ingest(ledger, new CannedReader(), "1");
        return ledger;
    }

    private void ingest(Ledger ledger, ReportReader reader, String version) throws IOException {
        List<Path> files = GeneratedReports.write(folder.resolve("reports"), GeneratedReports.texts(REPORTS, 5));
        new Ingestion(
                        ledger,
                        new TextReports(LEXICON),
                        () -> reader,
                        new Relinking(LEXICON),
                        new SilentProgress(),
                        version)
                .run(files);
    }

    private static Rereading.Summary reread(Ledger ledger, ReportReader reader, String version, boolean all) {
        return new Rereading(
                        ledger, new TextReports(LEXICON), () -> reader, new Relinking(LEXICON), new SilentProgress())
                .run(version, all);
    }

    private static String name(Ledger ledger, Mention mention) {
        return ledger
                .incidents()
                .linking(new Linker(LEXICON)::tellings)
                .tellings(mention.id().report())
                .stream()
                .filter(telling -> telling.mention().id().equals(mention.id()))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static String export(Ledger ledger) {
        var out = new StringWriter();
        var export = new JsonlExport(ledger);
        ledger.incidents().forEach(entry -> export.write(entry, out));
        return out.toString();
    }

    /// What a ledger tells, whatever its incidents are called.
    private static List<String> contents(Ledger ledger) {
        List<String> contents = new ArrayList<>();
        ledger.incidents().forEach(entry -> contents.add(content(entry)));
        return contents.stream().sorted().toList();
    }

    private static String content(LedgerEntry entry) {
        return entry.incident().mentions() + " " + entry.assessment();
    }

    /// Stops a run when so much of it is done.
    private record Halting(int at) implements Progress {
        @Override
        public void advance(int done, int all, String what) {
            if (done >= at) {
                throw new IllegalStateException("halted");
            }
        }

        @Override
        public void begin(String step) {}
    }
}
