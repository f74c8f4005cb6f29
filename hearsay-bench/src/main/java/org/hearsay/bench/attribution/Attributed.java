package org.hearsay.bench.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Span;

/// One attribution in the form of the data set.
///
/// @param source who says it
/// @param cue the words that introduce it
/// @param content what is said; all spans count Unicode code points of the article
record Attributed(List<Span> source, List<Span> cue, List<Span> content) {
    Attributed {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /// The attributions of a line of the data set.
    static List<Attributed> in(JsonNode document) {
        List<Attributed> all = new ArrayList<>();
        for (JsonNode each : document.path("attributions")) {
            all.add(new Attributed(spans(each, "source"), spans(each, "cue"), spans(each, "content")));
        }
        return all;
    }

    private static List<Span> spans(JsonNode attribution, String field) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : attribution.path(field)) {
            int start = pair.path(0).asInt();
            int end = pair.path(1).asInt();
            if (end > start && start >= 0) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /// As a line of the system's answers holds it.
    Map<String, List<List<Integer>>> json() {
        Map<String, List<List<Integer>>> fields = new LinkedHashMap<>();
        fields.put("source", pairs(source));
        fields.put("cue", pairs(cue));
        fields.put("content", pairs(content));
        return fields;
    }

    private static List<List<Integer>> pairs(List<Span> spans) {
        return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
    }
}
