package org.hearsay.bench.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.GeoPoint;

/// The hand-made answers of a folder: a `.gold.json` a report, and `places.json` with the places they name.
///
/// @param reports by the report's name, in the order of the files
record AnswerKey(Map<String, OfReport> reports) {

    /// The answers for one report.
    ///
    /// @param outlet as printed; empty where none is
    record OfReport(String outlet, List<Told> incidents) {}

    /// An incident as the report tells it.
    ///
    /// @param isMain whether it is the news and not recalled
    record Told(Answer incident, boolean isMain) {}

    private static final String ENDING = ".gold.json";

    /// @throws IOException where a file is missing or is no answer
    static AnswerKey read(Path folder) throws IOException {
        var mapper = new ObjectMapper();
        Path placesFile = folder.resolve("places.json");
        Map<List<String>, JsonNode> places = new HashMap<>();
        if (Files.exists(placesFile)) {
            for (JsonNode place : mapper.readTree(Files.readString(placesFile))) {
                places.put(
                        List.of(
                                place.path("name").asText(),
                                place.path("country").asText()),
                        place);
            }
        }
        Map<String, OfReport> reports = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            JsonNode node = mapper.readTree(Files.readString(file));
            List<Told> told = new ArrayList<>();
            for (JsonNode incident : node.path("incidents")) {
                told.add(new Told(
                        answer(incident, places), incident.path("role").asText().equals("main")));
            }
            reports.put(node.path("report").asText(), new OfReport(Answer.text(node.path("outlet")), told));
        }
        if (reports.isEmpty()) {
            throw new IOException(folder + " holds no answers (files ending in " + ENDING + ")");
        }
        return new AnswerKey(reports);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static Answer answer(JsonNode incident, Map<List<String>, JsonNode> places) {
        String place = Answer.text(incident.path("place"));
        String country = Answer.text(incident.path("country"));
        Optional<JsonNode> known = Optional.ofNullable(places.get(List.of(place, country)))
                .filter(node -> node.path("lat").isNumber());
        String answers = Answer.text(incident.path("responds_to"));
        return new Answer(
                incident.path("id").asText(),
                incident.path("type").asText(),
                DaySpan.of(incident.path("date")),
                place,
                country,
                known.map(node -> new GeoPoint(
                        node.path("lat").asDouble(), node.path("lon").asDouble())),
                known.map(node -> node.path("accept_km").asDouble()).orElse(0.0),
                names(incident.path("perpetrators")),
                names(incident.path("targets")),
                WeaponKinds.of(incident.path("weapons")),
                Answer.counts(incident),
                Answer.text(incident.path("damage")),
                answers.isEmpty() ? List.of() : List.of(answers),
                Answer.claims(incident));
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(each -> names.add(each.path("name").asText()));
        return names;
    }

    /// The names of all incidents.
    Set<String> incidents() {
        Set<String> names = new LinkedHashSet<>();
        reports.values()
                .forEach(report -> report.incidents()
                        .forEach(told -> names.add(told.incident().id())));
        return names;
    }
}
