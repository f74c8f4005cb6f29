package org.hearsay.bench.dates;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A text of a data set.
///
/// @param id its name
/// @param published the day it was published; null where the text is undated
/// @param text its words
/// @param marked the expressions marked by hand, in code points; empty where the answers are withheld
public record MarkedText(String id, @Nullable LocalDate published, String text, Optional<List<Timex>> marked) {

    /// Reads a line of a data set.
    ///
    /// @throws IOException where it is not a line of such a set; says which and why
    static MarkedText read(JsonNode line) throws IOException {
        String id = line.path("id").asText();
        if (!line.path("text").isTextual()) {
            throw new IOException("no \"text\" in the line of id \"" + id + "\"; is this a set of time expressions?");
        }
        List<Timex> marked = new ArrayList<>();
        for (JsonNode timex : line.path("timexes")) {
            marked.add(new Timex(
                    timex.path("start").asInt(),
                    timex.path("end").asInt(),
                    timex.path("type").asText(),
                    timex.path("value").asText()));
        }
        return new MarkedText(
                id,
                day(id, line.path("date")),
                line.path("text").asText(),
                line.has("timexes") ? Optional.of(marked) : Optional.empty());
    }

    private static @Nullable LocalDate day(String id, JsonNode date) throws IOException {
        if (!date.isTextual()) {
            return null;
        }
        try {
            return LocalDate.parse(date.asText());
        } catch (DateTimeException e) {
            throw new IOException("\"" + date.asText() + "\" of id \"" + id + "\" is no day; write 2021-06-28", e);
        }
    }

    /// The same expression with its places counted in code points instead of UTF-16 units.
    Timex inCodePoints(Timex timex) {
        int start = text.codePointCount(0, timex.start());
        return new Timex(start, start + text.codePointCount(timex.start(), timex.end()), timex.type(), timex.value());
    }
}
