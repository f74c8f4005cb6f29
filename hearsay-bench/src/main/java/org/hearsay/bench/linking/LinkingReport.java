package org.hearsay.bench.linking;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/// A line of the data set.
///
/// @param title the headline; null where there is none
/// @param published null where unknown
/// @param label which event it reports; empty where the answer is not there
/// @param mentions the words that tell of events, where they are given
/// @param scored where the sentences begin in which mentions were marked, in UTF-16 units
/// @param facts what is known of the event; empty where the answer is not there
record LinkingReport(
        String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable LocalDate published,
        String text,
        Optional<String> label,
        List<Marked> mentions,
        List<Integer> scored,
        Optional<Facts> facts) {

    /// Marked words.
    ///
    /// @param spans in code points of the text, at least one
    /// @param chain which event they tell of; empty where the answer is not there
    record Marked(List<Span> spans, Optional<String> chain) {
        /// The code points that it covers.
        TreeSet<Integer> places() {
            TreeSet<Integer> places = new TreeSet<>();
            spans.forEach(span -> {
                for (int place = span.start(); place < span.end(); place++) {
                    places.add(place);
                }
            });
            return places;
        }
    }

    /// What the Gun Violence Archive says of the incident.
    record Facts(
            @Nullable LocalDate date,
            @Nullable Double lat,
            @Nullable Double lon,
            int killed,
            int injured) {}

    /// @throws IOException where the line is not of this data set
    static LinkingReport of(JsonNode line) throws IOException {
        if (!line.hasNonNull("id") || !line.hasNonNull("text")) {
            throw new IOException("a line without id or text is not of this data set: "
                    + line.toString().substring(0, Math.min(80, line.toString().length())));
        }
        List<Marked> mentions = new ArrayList<>();
        for (JsonNode mention : line.path("mentions")) {
            List<Span> spans = new ArrayList<>();
            mention.path("spans")
                    .forEach(span -> spans.add(
                            new Span(span.path(0).asInt(), span.path(1).asInt())));
            if (spans.isEmpty()) {
                throw new IOException(
                        "a mention without spans in " + line.path("id").asText());
            }
            mentions.add(new Marked(spans, text(mention, "chain")));
        }
        List<Integer> scored = new ArrayList<>();
        line.path("scored_sentences").forEach(start -> scored.add(start.asInt()));
        return new LinkingReport(
                line.path("id").asText(),
                text(line, "url").orElse(null),
                text(line, "title").orElse(null),
                day(line),
                line.path("text").asText(),
                text(line, "incident").or(() -> text(line, "event")),
                mentions,
                scored,
                facts(line.path("facts")));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }

    private static @Nullable LocalDate day(JsonNode node) throws IOException {
        Optional<String> text = text(node, "date");
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            throw new IOException("no day: " + text.orElse(""), e);
        }
    }

    private static Optional<Facts> facts(JsonNode node) throws IOException {
        if (!node.hasNonNull("killed") || !node.hasNonNull("injured")) {
            return Optional.empty();
        }
        return Optional.of(new Facts(
                day(node),
                number(node, "lat"),
                number(node, "lon"),
                node.path("killed").asInt(),
                node.path("injured").asInt()));
    }

    private static @Nullable Double number(JsonNode node, String field) {
        return node.hasNonNull(field) ? Double.valueOf(node.path(field).asDouble()) : null;
    }

    /// Headline and text.
    String whole() {
        return title == null ? text : title + "\n\n" + text;
    }

    /// Where a code point of the text lies in UTF-16 units.
    int unit(int codePoint) {
        return text.offsetByCodePoints(0, Math.min(codePoint, text.codePointCount(0, text.length())));
    }
}
