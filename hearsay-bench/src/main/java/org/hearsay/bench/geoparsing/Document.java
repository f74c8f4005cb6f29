package org.hearsay.bench.geoparsing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.CleanText;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/// One text of a geoparsing data set, with its answers where it has them.
///
/// @param id its name in the data set
/// @param text the text that offsets count in
/// @param title its headline, which is no part of the text
/// @param answers the place names that annotators marked; empty where the file has no answers
record Document(String id, String text, Optional<String> title, Optional<List<Named>> answers) {

    /// A place name in a text.
    ///
    /// @param start its first code point
    /// @param end behind its last code point
    /// @param point where the place lies; empty where nobody said
    record Named(int start, int end, Optional<GeoPoint> point) {
        boolean overlaps(Named other) {
            return start < other.end && other.start < end;
        }
    }

    /// @throws IOException where a line is no text of such a data set; says what it lacks
    static Document of(JsonNode line) throws IOException {
        String id = line.path("id").asText();
        if (!line.path("text").isTextual() || id.isEmpty()) {
            throw new IOException("a line needs \"id\" and \"text\": " + id);
        }
        JsonNode toponyms = line.path("toponyms");
        Optional<List<Named>> answers = Optional.empty();
        if (toponyms.isArray()) {
            List<Named> named = new ArrayList<>();
            for (JsonNode toponym : toponyms) {
                named.add(named(id, toponym));
            }
            answers = Optional.of(named);
        }
        String title = line.path("title").asText("");
        return new Document(
                id,
                line.path("text").asText(),
                title.isBlank() || line.path("title").isNull() ? Optional.empty() : Optional.of(title),
                answers);
    }

    private static Named named(String id, JsonNode toponym) throws IOException {
        if (!toponym.path("start").isInt() || !toponym.path("end").isInt()) {
            throw new IOException("a toponym needs \"start\" and \"end\": " + id);
        }
        boolean placed = toponym.path("lat").isNumber() && toponym.path("lon").isNumber();
        try {
            return new Named(
                    toponym.path("start").asInt(),
                    toponym.path("end").asInt(),
                    placed
                            ? Optional.of(new GeoPoint(
                                    toponym.path("lat").asDouble(),
                                    toponym.path("lon").asDouble()))
                            : Optional.empty());
        } catch (IllegalArgumentException notOnEarth) {
            throw new IOException(id + ": " + notOnEarth.getMessage(), notOnEarth);
        }
    }

    /// The text as a report of unknown origin.
    Report report() {
        return new Report(
                "0".repeat(64),
                id,
                text,
                CleanText.of(text),
                new Publication(null, null, title.orElse(null), null, DateBasis.UNKNOWN));
    }

    /// A name at a span of the report, in code points.
    Named named(Span span, Optional<GeoPoint> point) {
        int start = text.codePointCount(0, span.start());
        return new Named(start, start + text.codePointCount(span.start(), span.end()), point);
    }
}
