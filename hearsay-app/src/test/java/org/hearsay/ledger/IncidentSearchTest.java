package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.assessment.SourceTally;
import org.hearsay.canned.CannedReader;
import org.hearsay.canned.GeneratedReports;
import org.hearsay.ingest.TextReports;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.IncidentType;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.store.Area;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.IncidentSearch;
import org.hearsay.store.IncidentSearch.Order;
import org.hearsay.store.Ledger;
import org.hearsay.store.Spread;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a filter finds is what reading every incident finds.
class IncidentSearchTest {
    @TempDir
    private static Path folder;

    private static Ledger ledger;

    @BeforeAll
    static void aLedgerOfSixtyReports() throws IOException {
        GeneratedReports.write(folder.resolve("reports"), GeneratedReports.texts(60, 7));
        ledger = SqliteLedger.open(folder.resolve("ledger.db"));
        Lexicon lexicon = Lexicon.builtIn();
        new Ingestion(ledger, new TextReports(lexicon), CannedReader::new, new Relinking(lexicon), new SilentProgress())
                .run(List.of(folder.resolve("reports")));
    }

    @AfterAll
    static void done() {
        ledger.close();
    }

    static Stream<Arguments> filters() {
        IncidentFilter none = IncidentFilter.NONE;
        LocalDate day = LocalDate.of(2021, 6, 2);
        return Stream.of(
                Arguments.of(none, (Predicate<LedgerEntry>) entry -> true),
                Arguments.of(none.withDays(day, day), on(day, day)),
                Arguments.of(none.withDays(day.plusDays(1), null), on(day.plusDays(1), LocalDate.MAX)),
                Arguments.of(
                        none.withTypes(Set.of(IncidentType.SHELLING, IncidentType.ATTACK)),
                        (Predicate<LedgerEntry>) entry -> Set.of(IncidentType.SHELLING, IncidentType.ATTACK)
                                .contains(entry.assessment().type())),
                Arguments.of(none.withArea(new Area(39, 34, 42, 37)), within(39, 34, 42, 37)),
                Arguments.of(none.withArea(new Area(170, -90, 41, 90)), within(-180, -90, 41, 90)),
                Arguments.of(none.withCountry("SY"), (Predicate<LedgerEntry>)
                        entry -> place(entry) instanceof Place place && "SY".equals(place.country())),
                Arguments.of(
                        new IncidentFilter(null, null, null, null, Set.of(), "THE FRONT", null, null, false, 0),
                        (Predicate<LedgerEntry>) entry -> entry.incident().mentions().stream()
                                .anyMatch(mention -> mention.claimsOn(Slot.PERPETRATORS)
                                        .anyMatch(claim -> claim.value().label().equalsIgnoreCase("the front")))),
                Arguments.of(
                        new IncidentFilter(null, null, null, null, Set.of(), null, null, "sana", false, 0),
                        (Predicate<LedgerEntry>) entry -> entry.incident().mentions().stream()
                                .flatMap(mention -> mention.claims().stream())
                                .anyMatch(claim -> claim.chain().names().contains("SANA"))),
                Arguments.of(
                        new IncidentFilter(null, null, null, null, Set.of(), null, null, null, true, 0),
                        (Predicate<LedgerEntry>)
                                entry -> !entry.assessment().disputed().isEmpty()),
                Arguments.of(
                        new IncidentFilter("\"kivet clinic\"", null, null, null, Set.of(), null, null, null, false, 0),
                        (Predicate<LedgerEntry>) entry -> entry.incident().mentions().stream()
                                .map(mention -> ledger.reports()
                                        .find(mention.id().report())
                                        .orElseThrow())
                                .anyMatch(report -> report.text()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains("kivet clinic"))));
    }

    private static Predicate<LedgerEntry> on(LocalDate from, LocalDate to) {
        return entry -> entry.assessment().dating() != null
                && !entry.assessment().dating().date().end().isBefore(from)
                && !entry.assessment().dating().date().start().isAfter(to);
    }

    private static Predicate<LedgerEntry> within(double west, double south, double east, double north) {
        return entry -> place(entry) instanceof Place place
                && place.point() != null
                && place.point().lon() >= west
                && place.point().lon() <= east
                && place.point().lat() >= south
                && place.point().lat() <= north;
    }

    private static @org.jspecify.annotations.Nullable Place place(LedgerEntry entry) {
        return entry.assessment().place();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aFilterFindsWhatReadingEverythingFinds(IncidentFilter filter, Predicate<LedgerEntry> meant) {
        List<String> wanted = new ArrayList<>();
        ledger.incidents().forEach(entry -> {
            if (meant.test(entry)) {
                wanted.add(entry.incident().id());
            }
        });
        IncidentSearch search = ledger.search();
        assertThat(wanted).isNotEmpty();
        assertThat(search.ids(filter, Order.NEWEST)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(search.count(filter)).isEqualTo(wanted.size());
        assertThat(search.list(filter, Order.OLDEST, 1000, 0))
                .extracting(summary -> summary.line().id())
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(search.histogram(filter).bars().stream()
                                .mapToInt(IncidentSearch.Bar::count)
                                .sum()
                        + search.histogram(filter).undated())
                .isEqualTo(wanted.size());
        Spread spread = search.spread(filter);
        assertThat(spread.total()).isEqualTo(wanted.size());
        assertThat(spread.clusters(1).stream().mapToInt(Spread.Cluster::count).sum() + spread.unplaced())
                .isEqualTo(wanted.size());
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void partsOfAListMakeTheWholeListInEveryOrder(Order order) {
        IncidentSearch search = ledger.search();
        List<String> parts = new ArrayList<>();
        for (int offset = 0; offset < 1000; offset += 7) {
            search.list(IncidentFilter.NONE, order, 7, offset)
                    .forEach(summary -> parts.add(summary.line().id()));
        }
        assertThat(parts).isEqualTo(search.ids(IncidentFilter.NONE, order)).doesNotHaveDuplicates();
    }

    @Test
    void theCountsOfTypesAreThoseOfTheOtherWords() {
        IncidentSearch search = ledger.search();
        IncidentFilter attacks = IncidentFilter.NONE.withTypes(Set.of(IncidentType.ATTACK));
        assertThat(search.types(attacks)).isEqualTo(search.types(IncidentFilter.NONE));
        assertThat(search.types(attacks)).containsEntry(IncidentType.ATTACK, search.count(attacks));
        assertThat(search.spread(attacks).countries()).containsEntry("SY", search.count(attacks.withCountry("SY")));
    }

    @Test
    void theExtentHoldsEveryPoint() {
        Spread spread = ledger.search().spread(IncidentFilter.NONE);
        Area extent = spread.extent();
        assertThat(extent).isNotNull();
        assertThat(ledger.search().count(IncidentFilter.NONE.withArea(extent)))
                .isEqualTo(spread.total() - spread.unplaced());
    }

    @Test
    void theSourcesKeptAreThoseThatReadingEverythingCounts() {
        var tally = new SourceTally();
        ledger.incidents().forEach(tally::add);
        assertThat(tally.records()).isNotEmpty();
        assertThat(ledger.overview().sources()).containsExactlyElementsOf(tally.records());
    }
}
