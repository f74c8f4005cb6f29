package org.hearsay.bench.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OwnReportsTest {
    private static final Path REPORTS = Path.of("data", "reports");
    private static final Path FRESH = Path.of("data", "fresh");
    private static final String ENDING = ".gold.json";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Path> folders() {
        return List.of(REPORTS, FRESH);
    }

    static List<Path> answers() throws IOException {
        List<Path> answers = new ArrayList<>(answers(REPORTS));
        answers.addAll(answers(FRESH));
        return answers;
    }

    private static List<Path> answers(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyQuoteStandsInItsReport(Path file) throws IOException {
        String text = Files.readString(file.resolveSibling(name(file) + ".txt"));
        JsonNode gold = MAPPER.readTree(file.toFile());
        for (String field : List.of("quote", "place_quote", "damage_quote")) {
            for (JsonNode quote : gold.findValues(field)) {
                if (!quote.isNull()) {
                    assertThat(text).contains(quote.asText());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerUsesTheWordsOfTheRecord(Path file) throws IOException {
        JsonNode gold = MAPPER.readTree(file.toFile());
        assertThat(gold.path("report").asText()).isEqualTo(name(file));
        for (JsonNode incident : gold.path("incidents")) {
            assertThat(IncidentType.ofCode(incident.path("type").asText())).isPresent();
            assertThat(incident.path("role").asText()).isIn("main", "background");
            for (JsonNode claim : incident.path("claims")) {
                assertThat(Stream.of(Slot.values()).map(Slot::code))
                        .contains(claim.path("slot").asText());
                assertThat(Stream.of(Stance.values()).map(Stance::words))
                        .contains(claim.path("stance").asText());
                assertThat(claim.path("chain")).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyPlaceIsOnTheMapOfPlaces(Path file) throws IOException {
        Set<List<String>> known = new HashSet<>();
        for (JsonNode place : MAPPER.readTree(file.resolveSibling("places.json").toFile())) {
            known.add(place(place, "name"));
        }
        for (JsonNode incident : MAPPER.readTree(file.toFile()).path("incidents")) {
            if (!incident.path("place").isNull()) {
                assertThat(known).contains(place(incident, "place"));
            }
        }
    }

    @Test
    void oneNameIsOneIncidentOfOneTypeInOneCountry() throws IOException {
        Map<String, List<String>> told = new HashMap<>();
        for (Path file : answers()) {
            Set<String> here = new HashSet<>();
            for (JsonNode incident : MAPPER.readTree(file.toFile()).path("incidents")) {
                String id = incident.path("id").asText();
                List<String> kind = List.of(
                        incident.path("type").asText(), incident.path("country").asText());
                assertThat(here.add(id)).as("%s twice in %s", id, file).isTrue();
                assertThat(told.merge(id, kind, (first, second) -> first))
                        .as(id)
                        .isEqualTo(kind);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyReportHasItsAnswers(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<String> reports = all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .toList();
            assertThat(reports)
                    .containsExactlyInAnyOrderElementsOf(
                            answers(folder).stream().map(OwnReportsTest::name).toList());
        }
    }

    @Test
    void holdsWhatItsPageSays() throws IOException {
        holds(REPORTS, 65, 12, 165);
        holds(FRESH, 30, 5, 117);
    }

    @Test
    void everyFreshReportStandsInOneHalf() throws IOException {
        String page = Files.readString(FRESH.resolve("README.md"));
        String lookedAt = page.substring(page.indexOf("**Looked at**"), page.indexOf("**Only scored**"));
        String onlyScored = page.substring(page.indexOf("**Only scored**"));
        for (Path file : answers(FRESH)) {
            String name = "`" + name(file) + "`";
            assertThat(lookedAt.contains(name)).as(name).isNotEqualTo(onlyScored.contains(name));
        }
    }

    private static void holds(Path folder, int reports, int quiet, int incidents) throws IOException {
        List<Integer> told = new ArrayList<>();
        for (Path file : answers(folder)) {
            told.add(MAPPER.readTree(file.toFile()).path("incidents").size());
        }
        assertThat(told).hasSize(reports);
        assertThat(told.stream().filter(count -> count == 0)).hasSize(quiet);
        assertThat(told.stream().mapToInt(Integer::intValue).sum()).isEqualTo(incidents);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(ENDING, "");
    }

    private static List<String> place(JsonNode node, String field) {
        return List.of(node.path(field).asText(), node.path("country").asText());
    }
}
