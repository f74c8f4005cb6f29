package org.hearsay.bench.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.JsonLines;
import org.junit.jupiter.api.Test;

class OwnDatesTest {
    private static final Path SET = Path.of("data", "dates.jsonl");

    @Test
    void everyMarkStandsWhereItsWordsDo() throws IOException {
        for (JsonNode line : JsonLines.read(List.of(SET))) {
            String text = line.get("text").asText();
            for (JsonNode timex : line.get("timexes")) {
                int start = text.offsetByCodePoints(0, timex.get("start").asInt());
                int end = text.offsetByCodePoints(0, timex.get("end").asInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(timex.get("words").asText());
            }
        }
    }

    @Test
    void hasTheExpressionsThatItsPageSays() throws IOException {
        List<Timex> marked = new ArrayList<>();
        for (JsonNode line : JsonLines.read(List.of(SET))) {
            marked.addAll(MarkedText.read(line).marked().orElseThrow());
        }
        assertThat(marked).hasSize(308);
    }
}
