package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hearsay.canned.CannedReader;
import org.hearsay.ingest.TextReports;
import org.hearsay.ledger.Ingestion;
import org.hearsay.ledger.Relinking;
import org.hearsay.ledger.SilentProgress;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.store.IncidentFilter;
import org.hearsay.store.Ledger;
import org.hearsay.store.SqliteLedger;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.kml.KMLReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Every format is read back by a program that reads it for a living.
class ExportsTest {
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example.com\")";

    @TempDir
    private static Path folder;

    private static Ledger ledger;

    @BeforeAll
    static void aLedgerOfOddReports() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), """
                url: https://northwire.example.com/1
                date: 2021-06-29

                Depot hit

                On 2021-06-28 shelling hit Harin: 4+ killed by the Front, SANA said.
                On 2021-06-29 attack hit Nahrat: 0 killed by %s, the "Kivet" <clinic> & co said. It answered the last.
                On 2021-06-29 attack hit Nowhere: 3 killed by the Front, SANA said.
                """.formatted(FORMULA));
        Files.writeString(reports.resolve("b.txt"), """
                url: https://southpost.example.com/1
                date: 2021-06-30

                Who did it

                On 2021-06-28 shelling hit Harin: 12 killed by the Front, Farz denied.
                """);
        ledger = SqliteLedger.open(folder.resolve("ledger.db"));
        Lexicon lexicon = Lexicon.builtIn();
        new Ingestion(ledger, new TextReports(lexicon), CannedReader::new, new Relinking(lexicon), new SilentProgress())
                .run(List.of(reports));
    }

    @AfterAll
    static void done() {
        ledger.close();
    }

    private record Written(byte[] bytes, Losses losses) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Written write(Format format) {
        var out = new ByteArrayOutputStream();
        var losses = new Losses();
        try {
            format.write(ledger, Entries.of(ledger, IncidentFilter.NONE), out, losses);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Written(out.toByteArray(), losses);
    }

    private static List<CSVRecord> table(Written written) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written.text()))) {
            return parser.getRecords();
        }
    }

    private static CSVRecord row(List<CSVRecord> rows, String column, String value) {
        return rows.stream()
                .filter(row -> row.get(column).equals(value))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anEmptyExportIsWellFormedToo(Format format) throws Exception {
        var out = new ByteArrayOutputStream();
        format.write(ledger, taker -> {}, out, new Losses());
        switch (format) {
            case JSONL -> assertThat(out.size()).isZero();
            case ACLED, UCDP ->
                assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
            case GEOJSON ->
                assertThat(new ObjectMapper().readTree(out.toByteArray()).get("features"))
                        .isEmpty();
            case KML, GRAPHML ->
                assertThat(xml(out.toByteArray()).getDocumentElement()).isNotNull();
            case XLSX ->
                assertThat(new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))
                                .getSheetAt(0)
                                .getLastRowNum())
                        .isZero();
        }
    }

    @Test
    void jsonLinesHoldEveryIncident() throws Exception {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : write(Format.JSONL).text().lines().toList()) {
            rows.add(new ObjectMapper().readTree(line));
        }
        assertThat(rows).hasSize(ledger.incidents().count());
        assertThat(rows).extracting(row -> row.get("id").asText()).isSorted();
    }

    @Test
    void acledHasItsThirtyOneColumnsInOrder() throws Exception {
        Written written = write(Format.ACLED);
        assertThat(written.text().lines().findFirst().orElseThrow().split(",")).hasSize(31);
        List<CSVRecord> rows = table(written);
        CSVRecord shelling = row(rows, "location", "Harin");
        assertThat(shelling.toMap())
                .containsEntry("event_date", "2021-06-28")
                .containsEntry("time_precision", "1")
                .containsEntry("event_type", "Explosions/Remote violence")
                .containsEntry("sub_event_type", "Shelling/artillery/missile attack")
                .containsEntry("iso", "760")
                .containsEntry("region", "Middle East")
                .containsEntry("country", "Syria")
                .containsEntry("latitude", "35.0000")
                .containsEntry("geo_precision", "1")
                .containsEntry("fatalities", "4");
        assertThat(shelling.get("event_id_cnty")).startsWith("HEARSAY-");
        assertThat(shelling.get("notes")).startsWith("On 28 June 2021, ").contains("Disputed: by whom");
    }

    @Test
    void acledLeavesOutWhatItsCodebookDoesNotCodeAndTheLogSaysSo() throws Exception {
        Written written = write(Format.ACLED);
        assertThat(table(written)).hasSize(ledger.incidents().count() - 1);
        assertThat(written.losses().toString()).contains("left out: not placed", "contradict each other");
    }

    @Test
    void noCellOfATableIsAFormula() throws Exception {
        for (Format format : List.of(Format.ACLED, Format.UCDP)) {
            for (CSVRecord row : table(write(format))) {
                assertThat(row).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"));
            }
        }
        assertThat(row(table(write(Format.ACLED)), "location", "Nahrat").get("actor1"))
                .isEqualTo("'" + FORMULA);
    }

    @Test
    void ucdpHasItsFortyNineColumnsAndNoIncidentWithoutADeath() throws Exception {
        Written written = write(Format.UCDP);
        assertThat(written.text().lines().findFirst().orElseThrow().split(",")).hasSize(49);
        List<CSVRecord> rows = table(written);
        assertThat(rows)
                .hasSize(2)
                .noneMatch(row -> row.get("where_coordinates").equals("Nahrat"));
        CSVRecord shelling = row(rows, "where_coordinates", "Harin");
        assertThat(shelling.toMap())
                .containsEntry("best", "4")
                .containsEntry("low", "4")
                .containsEntry("high", "12")
                .containsEntry("deaths_unknown", "4")
                .containsEntry("country_id", "652")
                .containsEntry("date_start", "2021-06-28 00:00:00.000")
                .containsEntry("date_prec", "1")
                .containsEntry("geom_wkt", "POINT (40.000000 35.000000)")
                .containsEntry("number_of_sources", "2");
        assertThat(shelling.get("source_original")).contains("SANA", "Farz");
        assertThat(written.losses().toString()).contains("left out: nobody tells of a death");
    }

    @Test
    void geoJsonHoldsEveryIncidentAndNullWhereThereIsNoPoint() throws Exception {
        String text = write(Format.GEOJSON).text();
        JsonNode features = new ObjectMapper().readTree(text).get("features");
        assertThat(features).hasSize(ledger.incidents().count());
        List<JsonNode> placed = new ArrayList<>();
        features.forEach(feature -> {
            if (!feature.get("geometry").isNull()) {
                placed.add(feature.get("geometry"));
            }
        });
        assertThat(placed).hasSize(2);
        String collection = "{\"type\":\"GeometryCollection\",\"geometries\":" + placed + "}";
        var points = (GeometryCollection) new GeoJsonReader().read(collection);
        assertThat(List.of(points.getGeometryN(0), points.getGeometryN(1)))
                .extracting(point -> ((Point) point).getY())
                .containsExactlyInAnyOrder(35.0, 36.0);
    }

    private static Document xml(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    @Test
    void kmlHoldsEveryIncidentWithItsPoint() throws Exception {
        Document document = xml(write(Format.KML).bytes());
        NodeList marks = document.getElementsByTagNameNS("http://www.opengis.net/kml/2.2", "Placemark");
        assertThat(marks.getLength()).isEqualTo(ledger.incidents().count());
        NodeList points = document.getElementsByTagNameNS("http://www.opengis.net/kml/2.2", "coordinates");
        List<Double> lats = new ArrayList<>();
        for (int i = 0; i < points.getLength(); i++) {
            Element point = (Element) points.item(i);
            lats.add(new KMLReader()
                    .read("<Point><coordinates>" + point.getTextContent() + "</coordinates></Point>")
                    .getCoordinate()
                    .getY());
        }
        assertThat(lats).containsExactlyInAnyOrder(35.0, 36.0);
    }

    @Test
    void theWorkbookHoldsIncidentsClaimsAndReportsAndNoFormula() throws Exception {
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(write(Format.XLSX).bytes()))) {
            assertThat(book.getSheet("incidents").getLastRowNum())
                    .isEqualTo(ledger.incidents().count());
            assertThat(book.getSheet("claims").getLastRowNum()).isEqualTo(16);
            assertThat(book.getSheet("reports").getLastRowNum()).isEqualTo(2);
            List<String> texts = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        texts.add(cell.toString());
                    }
                }
            }
            assertThat(texts)
                    .contains(
                            FORMULA,
                            "northwire.example.com ← the \"Kivet\" <clinic> & co",
                            "northwire.example.com ← SANA");
        }
    }

    @Test
    void graphMlSaysWhoCitesWhom() {
        Graph<String, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
        Map<String, String> names = new HashMap<>();
        var reader = new GraphMLImporter<String, DefaultEdge>();
        reader.setVertexFactory(id -> id);
        reader.addVertexAttributeConsumer((vertex, value) -> {
            if (vertex.getSecond().equals("name")) {
                names.put(vertex.getFirst(), value.getValue());
            }
        });
        reader.importGraph(graph, new StringReader(write(Format.GRAPHML).text()));
        assertThat(graph.edgeSet())
                .extracting(edge -> names.get(graph.getEdgeSource(edge)) + " → " + names.get(graph.getEdgeTarget(edge)))
                .containsExactlyInAnyOrder(
                        "northwire.example.com → SANA",
                        "northwire.example.com → the \"Kivet\" <clinic> & co",
                        "southpost.example.com → Farz");
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() {
        assertThat(Xml.clean("a\u0000b\u0008\ud800 😀\t")).isEqualTo("a\ufffdb\ufffd\ufffd 😀\t");
    }
}
