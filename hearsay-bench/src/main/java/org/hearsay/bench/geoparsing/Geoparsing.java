package org.hearsay.bench.geoparsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.bench.JsonLines;
import org.hearsay.bench.geoparsing.Document.Named;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.model.GeoPoint;

/// The data set read, a geoparser asked, its answers written and scored.
final class Geoparsing {
    private Geoparsing() {}

    /// @param geoparser the place names it finds in a text
    static Scores run(Task task, Function<Document, List<Named>> geoparser) throws IOException {
        var score = new GeoparsingScore();
        List<Map<String, Object>> lines = new ArrayList<>();
        boolean answered = false;
        List<JsonNode> all = JsonLines.read(task.files());
        for (JsonNode line : all) {
            Document document = Document.of(line);
            List<Named> found = geoparser.apply(document);
            lines.add(line(document, found));
            answered |= document.answers().isPresent();
            document.answers().ifPresent(answers -> score.add(answers, found));
            task.progress().advance(lines.size(), all.size(), document.id());
        }
        JsonLines.write(task.out(), lines);
        return answered ? score.scores() : Scores.none();
    }

    private static Map<String, Object> line(Document document, List<Named> found) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", document.id());
        line.put("toponyms", found.stream().map(Geoparsing::toponym).toList());
        return line;
    }

    private static Map<String, Object> toponym(Named named) {
        Map<String, Object> toponym = new LinkedHashMap<>();
        toponym.put("start", named.start());
        toponym.put("end", named.end());
        Optional<GeoPoint> point = named.point();
        toponym.put("lat", point.map(GeoPoint::lat).orElse(null));
        toponym.put("lon", point.map(GeoPoint::lon).orElse(null));
        return toponym;
    }
}
