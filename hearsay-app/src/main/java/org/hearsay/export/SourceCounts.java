package org.hearsay.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.assessment.SourceRecord;

/// How a source fared, as an object of JSON: the same from the command line and from the API.
public final class SourceCounts {
    private SourceCounts() {}

    /// The counts under their names.
    public static Map<String, Object> of(SourceRecord source) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", source.source().name());
        fields.put("kind", kind(source));
        fields.put("named", source.source().proven());
        fields.put("incidents", source.incidents());
        fields.put("first", source.first());
        fields.put("copied", source.copied());
        fields.put("confirmed", source.confirmed());
        fields.put("contradicted", source.contradicted());
        fields.put("denied", source.denied());
        return fields;
    }

    /// What a source is, in words: `armed group`.
    public static String kind(SourceRecord source) {
        return source.source().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
