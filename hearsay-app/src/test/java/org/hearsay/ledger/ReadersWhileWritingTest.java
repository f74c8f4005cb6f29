package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.canned.CannedReader;
import org.hearsay.canned.GeneratedReports;
import org.hearsay.ingest.TextReports;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.IncidentSearch;
import org.hearsay.store.IncidentSearch.Order;
import org.hearsay.store.IncidentSummary;
import org.hearsay.store.Ledger;
import org.hearsay.store.LedgerReaders;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who reads a ledger while it grows finds in it what somebody finds who opens it just now.
class ReadersWhileWritingTest {
    private static final IncidentFilter WORD =
            new IncidentFilter("clinic", null, null, null, Set.of(), null, null, null, false, 0);
    private static final IncidentFilter DISPUTED =
            new IncidentFilter(null, null, null, null, Set.of(), null, null, null, true, 0);

    @TempDir
    private Path folder;

    private record Found(List<List<String>> ids, List<IncidentSummary> first, IncidentSearch.Histogram histogram) {
        static Found in(Ledger ledger) {
            IncidentSearch search = ledger.search();
            return new Found(
                    Stream.of(IncidentFilter.NONE, WORD, DISPUTED, IncidentFilter.NONE.withActor("the Front"))
                            .flatMap(filter -> Stream.of(Order.values()).map(order -> search.ids(filter, order)))
                            .toList(),
                    search.list(IncidentFilter.NONE, Order.DEADLIEST, 5, 2),
                    search.histogram(DISPUTED));
        }
    }

    @Test
    void aSurveyBroughtUpToDateIsTheOneReadAnew() throws IOException {
        Path file = folder.resolve("ledger.db");
        Path texts = folder.resolve("texts");
        GeneratedReports.write(texts, GeneratedReports.texts(48, 11));
        List<Path> all;
        try (Stream<Path> files = Files.list(texts)) {
            all = files.sorted(Comparator.comparing(Path::toString)).toList();
        }
        SqliteLedger.open(file).close();
        try (LedgerReaders readers = LedgerReaders.open(file, 2)) {
            assertThat(readers.read(Found::in).ids()).allMatch(List::isEmpty);
            for (int from = 0; from < all.size(); from += 8) {
                ingest(file, all.subList(from, from + 8));
                Found anew;
                try (Ledger ledger = SqliteLedger.open(file)) {
                    anew = Found.in(ledger);
                }
                assertThat(readers.read(Found::in)).isEqualTo(anew);
                assertThat(readers.read(Found::in)).isEqualTo(anew);
            }
            assertThat(readers.read(Found::in).first()).hasSize(5);
        }
    }

    @Test
    void onlyTheIncidentsThatAWriteTouchedAreNewer() throws IOException {
        Path file = folder.resolve("ledger.db");
        Path first = report("one.txt", "On 2021-06-28 shelling hit Harin: 4+ killed by the Front, SANA said.\n");
        ingest(file, List.of(first));
        try (LedgerReaders readers = LedgerReaders.open(file, 2)) {
            String old = only(readers);
            LedgerReaders.State before = readers.state();
            assertThat(readers.isAnyNewer(Set.of(old), before)).isFalse();
            ingest(
                    file,
                    List.of(report("two.txt", "On 2021-07-03 attack hit Nahrat: 2 killed by the Front, SANA said.\n")));
            assertThat(readers.state()).isNotEqualTo(before);
            assertThat(readers.isAnyNewer(Set.of(old), before)).isFalse();
            assertThat(readers.isAnyNewer(all(readers), before)).isTrue();
            LedgerReaders.State between = readers.state();
            ingest(
                    file,
                    List.of(report(
                            "three.txt", "On 2021-06-28 shelling hit Harin: 9 killed by the Front, AFP said.\n")));
            assertThat(all(readers)).hasSize(2);
            assertThat(readers.isAnyNewer(Set.of(old), between)).isTrue();
        }
    }

    private static String only(LedgerReaders readers) {
        assertThat(all(readers)).hasSize(1);
        return all(readers).iterator().next();
    }

    private static Set<String> all(LedgerReaders readers) {
        return readers.read(it -> Set.copyOf(it.search().ids(IncidentFilter.NONE, Order.NEWEST)));
    }

    private Path report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void ingest(Path file, List<Path> reports) {
        Lexicon lexicon = Lexicon.builtIn();
        try (Ledger ledger = SqliteLedger.open(file)) {
            new Ingestion(
                            ledger,
                            new TextReports(lexicon),
                            CannedReader::new,
                            new Relinking(lexicon),
                            new SilentProgress())
                    .run(reports);
        }
    }
}
