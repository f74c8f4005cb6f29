package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.hearsay.canned.CannedReader;
import org.hearsay.canned.GeneratedReports;
import org.hearsay.export.JsonlExport;
import org.hearsay.ingest.TextReports;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;

/// Any order, same ledger.
class OrderOfArrivalTest {
    private static final int REPORTS = 14;
    private static final List<Integer> BATCHES = List.of(1, 2, 3, 7, REPORTS);
    private static final Lexicon LEXICON = Lexicon.builtIn();

    private static Path folder = Path.of("");
    private static int ledgers;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("hearsay-order");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    @Property(tries = 50)
    void theSameReportsInAnotherOrderAndInSeveralRunsGiveTheSameExport(@ForAll long reportSeed, @ForAll long orderSeed)
            throws IOException {
        Path own = folder.resolve("run-" + ledgers++);
        List<Path> files = GeneratedReports.write(own, GeneratedReports.texts(REPORTS, reportSeed));
        List<Path> shuffled = new ArrayList<>(files);
        var random = new Random(orderSeed);
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(REPORTS);
        String straight = export(own.resolve("a.db"), List.of(files), REPORTS);
        int batch = BATCHES.get(random.nextInt(BATCHES.size()));
        String other = export(
                own.resolve("b.db"), List.of(shuffled.subList(0, cut), shuffled.subList(cut / 2, REPORTS)), batch);
        assertThat(other).isEqualTo(straight);
    }

    /// The export of a ledger that reads these files, run by run, and links so many reports at a time.
    private static String export(Path db, List<List<Path>> runs, int batch) {
        var out = new StringWriter();
        try (Ledger ledger = SqliteLedger.open(db)) {
            for (List<Path> files : runs) {
                new Ingestion(
                                ledger,
                                new TextReports(LEXICON),
                                CannedReader::new,
                                new Relinking(LEXICON, batch),
                                new Silent())
                        .run(files);
            }
            var export = new JsonlExport(ledger);
            ledger.incidents().forEach(entry -> export.write(entry, out));
        }
        return out.toString();
    }

    /// Says nothing.
    private static final class Silent implements Progress {
        @Override
        public void advance(int done, int all, String what) {}

        @Override
        public void begin(String step) {}
    }
}
