package org.hearsay.bench.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.JsonLines;
import org.hearsay.model.GeoPoint;

/// An export, as `hearsay export --format jsonl` writes it.
///
/// @param incidents in the order of the file
record SystemExport(List<Exported> incidents) {

    /// An incident of the export.
    ///
    /// @param roles by report, `main` or `background`
    record Exported(Answer incident, Map<String, String> roles) {}

    /// @throws IOException where the file cannot be read or a line is no JSON
    static SystemExport read(Path file) throws IOException {
        List<Exported> incidents = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode line : JsonLines.read(List.of(file))) {
            String given = line.path("id").asText("line" + (incidents.size() + 1));
            String id = names.add(given) ? given : given + "#" + (incidents.size() + 1);
            Map<String, String> roles = new LinkedHashMap<>();
            line.path("reports")
                    .forEach(report -> roles.putIfAbsent(
                            report.path("report").asText(), report.path("role").asText()));
            incidents.add(new Exported(answer(id, line), roles));
        }
        return new SystemExport(incidents);
    }

    private static Answer answer(String id, JsonNode line) {
        JsonNode place = line.path("place");
        boolean located = place.path("lat").isNumber() && place.path("lon").isNumber();
        return new Answer(
                id,
                line.path("type").asText(),
                DaySpan.of(line.path("date")),
                Answer.text(place.path("name")),
                Answer.text(place.path("country")),
                located
                        ? Optional.of(new GeoPoint(
                                place.path("lat").asDouble(), place.path("lon").asDouble()))
                        : Optional.empty(),
                0,
                Answer.texts(line.path("perpetrators")),
                Answer.texts(line.path("targets")),
                WeaponKinds.of(line.path("weapons")),
                Answer.counts(line),
                Answer.text(line.path("damage")),
                Answer.texts(line.path("responds_to")),
                Answer.claims(line));
    }
}
