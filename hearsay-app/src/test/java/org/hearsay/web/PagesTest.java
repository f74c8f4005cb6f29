package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.store.FilterWords;
import org.hearsay.store.LedgerReaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/// What the pages and the API say of a small ledger.
class PagesTest {
    private static final String SHELLING = "On 2021-06-28 shelling hit Harin: 4+ killed by the Front, SANA said.\n";

    @TempDir
    private static Path folder;

    private static Served site;

    @BeforeAll
    static void aLedgerIsServed() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(
                "depot.txt",
                report(
                        "northwire",
                        "2021-06-29",
                        "Depot hit",
                        SHELLING
                                + "On 2021-06-29 attack hit Nahrat: 0 killed by the Northern Command, SANA said."
                                + " It answered the last.\n"));
        texts.put(
                "who.txt",
                report(
                        "southpost",
                        "2021-06-30",
                        "Who did it",
                        "On 2021-06-28 shelling hit Harin: 12 killed by the Front, Farz denied.\n"));
        texts.put("quiet.txt", "Nothing happened in Harin.\n");
        site = Served.reports(folder, texts);
    }

    private static String report(String outlet, String day, String headline, String text) {
        return "url: https://%s.example.com/1\ndate: %s\n\n%s\n\n%s".formatted(outlet, day, headline, text);
    }

    @AfterAll
    static void done() {
        site.close();
    }

    private static String id(String query) throws Exception {
        return site.json("/api/v1/incidents" + query).at("/incidents/0/id").asText();
    }

    @Test
    void theLedgerListsEveryIncidentWithItsThreeCounts() throws Exception {
        assertThat(site.page("/"))
                .contains("<strong>2</strong>", "Harin, Syria", "2021-06-28 Mon", "2 reports", "0 copies", "disputed:");
    }

    @ParameterizedTest
    @CsvSource({
        "text=zeppelin,0",
        "text=southpost,1",
        "text=Farz,1",
        "disputed=yes,1",
        "from=2021-06-29,1",
        "to=2021-06-28,1",
        "type=attack,1",
        "country=SY,2",
        "country=IQ,0",
        "actor=the%20front,1",
        "source=SANA,2",
        "source=Farz,1",
        "origins=2,1",
        "'area=39,34,40.5,36',1"
    })
    void aFilterInTheAddressShowsWhatItAsksFor(String query, int count) throws Exception {
        assertThat(site.page("/?" + query)).contains("<strong>" + count + "</strong>");
        assertThat(site.json("/api/v1/incidents?" + query).get("total").asInt()).isEqualTo(count);
    }

    @Test
    void anEmptyResultTeachesWhatToDo() throws Exception {
        assertThat(site.page("/?text=zeppelin")).contains("No incident is like that", "Show the whole ledger");
    }

    @Test
    void theIncidentPageSetsTheDenialBesideTheAssertion() throws Exception {
        String page = site.page("/incidents/" + id("?disputed=yes"));
        assertThat(page)
                .contains("Who says what", "saying asserts", "saying denies", "Where sources part", "denied")
                .containsPattern("<span class=\"origin\">Farz</span>")
                .containsPattern("<span class=\"origin\">SANA</span>");
    }

    @Test
    void anIncidentLeadsToTheOneThatAnswersIt() throws Exception {
        assertThat(site.page("/incidents/" + id("?type=shelling")))
                .contains("is answered by", "/incidents/" + id("?type=attack"));
    }

    @Test
    void everyCellLeadsToItsWordsInTheReport() throws Exception {
        String page = site.page("/incidents/" + id("?type=attack"));
        String address = page.replaceAll("(?s).*cite=\"(/reports/[0-9a-f]+#c[0-9-]+)\".*", "$1");
        assertThat(address).startsWith("/reports/");
        String[] parts = address.split("#");
        assertThat(site.page(parts[0])).contains("id=\"" + parts[1] + "\"", "id=\"said-" + parts[1] + "\"");
    }

    @Test
    void theReaderShowsEveryLetterOfTheText() throws Exception {
        String report = site.json("/api/v1/incidents/" + id("?type=attack"))
                .at("/reports/0/report")
                .asText();
        String plain = site.page("/reports/" + report)
                .replaceAll("(?s).*<p class=\"clean\">(.*?)</p>.*", "$1")
                .replaceAll("<[^>]+>", "");
        assertThat(plain).contains(SHELLING.strip(), "It answered the last.");
    }

    @Test
    void aReportWithoutAnIncidentSaysSo() throws Exception {
        assertThat(site.page("/reports/quiet")).contains("Hearsay found no violent incident");
    }

    @Test
    void anIdInAnyCaseLeadsToTheIncident() throws Exception {
        String id = id("?type=attack");
        HttpResponse<String> moved = site.get("/incidents/" + id.toLowerCase(java.util.Locale.ROOT));
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location")).contains("/incidents/" + id);
    }

    @Test
    void theApiGivesTheRecordThatIsExported() throws Exception {
        JsonNode record = site.json("/api/v1/incidents/" + id("?type=shelling"));
        assertThat(record.at("/verdicts/perpetrators").asText()).isEqualTo("denied");
        assertThat(record.get("claims")).hasSize(8);
    }

    @Test
    void theApiGivesAPartAndTheAddressOfTheNext() throws Exception {
        JsonNode first = site.json("/api/v1/incidents?limit=1&order=oldest");
        JsonNode second = site.json(first.get("next").asText());
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(second.at("/incidents/0/id")).isNotEqualTo(first.at("/incidents/0/id"));
    }

    @Test
    void everyListOfTheApiIsPaged() throws Exception {
        for (String list : List.of("incidents", "reports", "sources")) {
            JsonNode page = site.json("/api/v1/" + list + "?limit=1");
            assertThat(page.get("total").asInt()).as(list).isGreaterThan(1);
            assertThat(page.get(list)).as(list).hasSize(1);
            assertThat(site.json(page.get("next").asText()).get(list)).as(list).hasSize(1);
        }
    }

    @Test
    void theMapIsGeoJson() throws Exception {
        JsonNode map = site.json("/api/v1/map?cell=0.5");
        assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.at("/features/0/geometry/coordinates")).hasSize(2);
        assertThat(map.get("features")).hasSize(2);
        assertThat(new GeoJsonReader()
                        .read(map.at("/features/0/geometry").toString())
                        .getGeometryType())
                .isEqualTo("Point");
        assertThat(site.get("/api/v1/map").headers().firstValue("Content-Type")).contains("application/geo+json");
    }

    @Test
    void anAnswerThatIsKnownIsNotSentAgain() throws Exception {
        HttpResponse<String> first = site.get("/api/v1/incidents");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = site.get("/api/v1/incidents", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/incidents/ZZZZZ-ZZZZZ", "/reports/none", "/files/none.js", "/reports/"})
    void whatIsNotThereIsSaidToBeMissing(String path) throws Exception {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Nothing stands here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=monday", "area=1", "order=best", "limit=0", "limit=1e9", "offset=-1", "origins=x"})
    void aWrongQuestionIsAnsweredWithWhatIsWrong(String query) throws Exception {
        HttpResponse<String> answer = site.get("/api/v1/incidents?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"title\":\"" + query.split("=")[0] + " is not");
    }

    @Test
    void sourcesAndActorsAreCountedAndNotGraded() throws Exception {
        assertThat(site.page("/sources")).contains("SANA", "Farz").doesNotContain("southpost");
        assertThat(site.json("/api/v1/sources").findValuesAsText("source")).contains("SANA", "Farz");
        assertThat(site.page("/sources?name=sana"))
                .contains("<h1>SANA</h1>", "2021-06-28 Mon", "What they said first", "4+");
        assertThat(site.page("/sources?name=southpost.example.com")).contains("has no word of its own");
        JsonNode actor = site.json("/api/v1/actors").at("/actors/0");
        assertThat(actor.get("name").asText()).isEqualTo("the Front");
        assertThat(actor.get("accused").asInt()).isEqualTo(1);
        assertThat(actor.get("denied").asInt()).isEqualTo(1);
        assertThat(site.page("/actors?name=the%20Front")).contains("<h1>the Front</h1>");
        assertThat(site.get("/sources?name=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void aChainIsATimeLine() throws Exception {
        assertThat(site.page("/chains")).contains("2 incidents", "answers that of");
        JsonNode chain = site.json("/api/v1/chains/" + id("?type=attack"));
        assertThat(chain.get("steps")).hasSize(2);
        assertThat(chain.at("/steps/0/row/type").asText()).isEqualTo("shelling");
    }

    @Test
    void exportsHoldExactlyWhatTheFilterLeaves() throws Exception {
        String jsonl = site.page("/api/v1/export?format=jsonl&type=attack");
        assertThat(jsonl.lines()).hasSize(1);
        assertThat(jsonl).contains(id("?type=attack"));
        assertThat(site.page("/api/v1/export?format=acled").lines()).hasSize(3);
        assertThat(site.page("/api/v1/export?format=ucdp&losses=yes")).contains("left out: nobody tells of a death");
        assertThat(site.get("/api/v1/export?format=pdf").statusCode()).isEqualTo(400);
        assertThat(site.get("/api/v1/export?format=xlsx").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"hearsay-xlsx.xlsx\"");
    }

    @Test
    void theDescriptionOfTheApiNamesEveryAddressAndEveryWord() throws Exception {
        JsonNode document = site.json("/api/v1/openapi.json");
        List<String> paths = new ArrayList<>();
        document.get("paths").fieldNames().forEachRemaining(paths::add);
        List<String> routes = new Api(LedgerReaders.open(folder.resolve("ledger.db"), 1), name -> true)
                .routes().stream().map(Route::pattern).toList();
        assertThat(paths).containsExactlyInAnyOrderElementsOf(routes);
        List<String> words = new ArrayList<>();
        document.at("/components/parameters").fieldNames().forEachRemaining(words::add);
        assertThat(words).containsAll(FilterWords.NAMES);
        document.findValuesAsText("$ref")
                .forEach(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
        assertThat(site.page("/api")).contains(paths.getFirst(), "openapi.json");
    }

    @Test
    void theDescriptionOfTheApiIsValidOpenApi() throws Exception {
        var options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult read =
                new OpenAPIV3Parser().readContents(site.page("/api/v1/openapi.json"), List.of(), options);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).containsKey("/api/v1/incidents/{id}");
        assertThat(new OpenAPIV3Parser()
                        .readContents("{\"openapi\": \"3.1.0\", \"info\": {}}", List.of(), options)
                        .getMessages())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/incidents,incidents,Incident",
        "/api/v1/reports,reports,Report",
        "/api/v1/sources,sources,Source",
        "/api/v1/actors,actors,Actor"
    })
    void anAnswerHasTheFieldsOfItsDescription(String path, String list, String schema) throws Exception {
        JsonNode described = site.json("/api/v1/openapi.json").at("/components/schemas/" + schema + "/properties");
        List<String> wanted = new ArrayList<>();
        described.fieldNames().forEachRemaining(wanted::add);
        List<String> given = new ArrayList<>();
        site.json(path).get(list).get(0).fieldNames().forEachRemaining(given::add);
        assertThat(given).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void nothingWentWrongInTheServer() {
        assertThat(site.failures).isEmpty();
    }
}
