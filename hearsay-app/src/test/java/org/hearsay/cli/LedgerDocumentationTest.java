package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.export.JsonlExport;
import org.hearsay.ledger.Relinking;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.Fingerprint;
import org.hearsay.model.Claim;
import org.hearsay.model.CleanText;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.store.SqliteLedger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the pages say of the record and of the ledger's tables is what leaves the program.
class LedgerDocumentationTest {
    private static final String TEXT = "Two rockets hit a depot and killed three guards, officials said.";
    private static final Place DEPOT = new Place("Kara", "Kara", "TG", new GeoPoint(9.55, 1.19), 1, 5.0);
    private static final Page LEDGER = Page.of("docs/ledger.md");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aLedgerOfOneReport() {
        file = folder.resolve("ledger.db");
        var report = new Report(
                "0".repeat(64),
                "depot",
                TEXT,
                CleanText.of(TEXT),
                new Publication("Example", null, null, LocalDate.of(2021, 6, 29), Publication.DateBasis.METADATA));
        try (var ledger = SqliteLedger.open(file)) {
            ledger.reports()
                    .add(report, TEXT.getBytes(StandardCharsets.UTF_8), Fingerprint.of(TEXT), List.of(mention(report)));
            new Relinking(Lexicon.builtIn()).run(ledger);
        }
    }

    private static Mention mention(Report report) {
        return new Mention(
                new MentionId(report.id(), 12, 0),
                IncidentType.SHELLING,
                Mention.Role.MAIN,
                List.of(new Span(12, 15)),
                List.of(
                        claim(Slot.OCCURRED, new SlotValue.Event("shelling")),
                        claim(Slot.TIME, new SlotValue.Clock(LocalTime.of(19, 44))),
                        claim(Slot.PLACE, new SlotValue.Where(DEPOT)),
                        claim(Slot.WEAPONS, new SlotValue.Weapon("rocket")),
                        claim(Slot.MUNITIONS, new SlotValue.Count(CountRange.exactly(2), "rockets")),
                        claim(Slot.KILLED, new SlotValue.Count(CountRange.exactly(3), "guards")),
                        claim(Slot.INJURED, new SlotValue.Count(CountRange.NONE, null)),
                        claim(Slot.DAMAGE, new SlotValue.Damage(SlotValue.Damage.Extent.SOME))),
                new Dating(ImpreciseDate.on(LocalDate.of(2021, 6, 28)), null, "the test"),
                DEPOT,
                List.of());
    }

    private static Claim claim(Slot slot, SlotValue value) {
        SourceChain chain = SourceChain.of(
                new Speaker("Example", Speaker.Kind.OUTLET), new Speaker("officials", Speaker.Kind.ANONYMOUS));
        return new Claim(
                slot, value, Stance.ASSERTS, chain, new Span(0, TEXT.length()), List.of("en/triggers/hit/act"));
    }

    @Test
    void everyFieldOfTheRecordIsExplained() throws Exception {
        var record = new StringWriter();
        try (var ledger = SqliteLedger.openExisting(file)) {
            var export = new JsonlExport(ledger);
            ledger.incidents().forEach(entry -> export.write(entry, record));
        }
        Set<String> fields = new TreeSet<>();
        collect(new ObjectMapper().readTree(record.toString()), "", fields);
        String page = Page.of("docs/exports.md").text();
        assertThat(fields)
                .contains("place.lat", "weapons[].kind", "claims[].chain")
                .allSatisfy(field -> assertThat(page).contains("| `" + field + "` |"));
    }

    private static void collect(JsonNode node, String path, Set<String> fields) {
        if (node.isArray()) {
            node.forEach(each -> collect(each, path + "[]", fields));
        } else if (node.isObject() && !Set.of("verdicts", "origins", "rules").contains(path)) {
            node.properties().forEach(field -> {
                // One row stands for all slots that count.
                String key = path.equals("estimates") ? "*" : field.getKey();
                String name = path.isEmpty() ? key : path + "." + key;
                fields.add(name);
                collect(field.getValue(), name, fields);
            });
        }
    }

    @Test
    void everyTableAndViewAndItsColumnsAreExplained() {
        try (Handle handle = open()) {
            List<String> names = handle.createQuery("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
                            + " AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"
                            + " AND name <> 'schema_versions'")
                    .mapTo(String.class)
                    .list();
            assertThat(names).contains("reports", "disputes");
            for (String name : names) {
                String section = LEDGER.sections().get(name);
                assertThat(section).as(name).isNotNull();
                assertThat(handle.createQuery("SELECT name FROM pragma_table_info(?)")
                                .bind(0, name)
                                .mapTo(String.class)
                                .list())
                        .allSatisfy(column -> assertThat(section).as(name).contains("`" + column + "`"));
            }
        }
    }

    @Test
    void everyQueryOfThePageRuns() {
        try (Handle handle = open()) {
            assertThat(LEDGER.queries())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(query -> assertThat(handle.createQuery(query.replace(":", "\\:"))
                                    .mapToMap()
                                    .list())
                            .isNotNull());
        }
    }

    private Handle open() {
        return Jdbi.create("jdbc:sqlite:" + file).open();
    }
}
