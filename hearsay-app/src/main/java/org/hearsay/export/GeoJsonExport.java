package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Assessment;
import org.hearsay.model.CountRange;
import org.hearsay.model.Dating;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.jspecify.annotations.Nullable;

/// A GeoJSON collection (RFC 7946): a feature an incident, its geometry null where it has no point.
final class GeoJsonExport {
    private static final JsonFactory JSON = new JsonFactory(new ObjectMapper())
            .setCharacterEscapes(Json.ESCAPES)
            .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

    private final Losses losses;

    GeoJsonExport(Losses losses) {
        this.losses = losses;
    }

    void write(Entries entries, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            entries.writeEach(entry -> feature(entry, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void feature(LedgerEntry entry, JsonGenerator json) throws IOException {
        var values = new Values(entry);
        values.tellLosses(losses);
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", values.id());
        geometry(entry.assessment().place(), json);
        json.writeObjectFieldStart("properties");
        Assessment assessment = entry.assessment();
        json.writeStringField("headline", Headline.of(assessment));
        json.writeStringField("type", assessment.type().code());
        Dating dating = assessment.dating();
        json.writeStringField(
                "start", dating == null ? null : dating.date().start().toString());
        json.writeStringField("end", dating == null ? null : dating.date().end().toString());
        place(assessment.place(), json);
        range("killed", values.range(Slot.KILLED), json);
        range("injured", values.range(Slot.INJURED), json);
        strings("perpetrators", values.all(Slot.PERPETRATORS), json);
        strings("targets", values.all(Slot.TARGETS), json);
        strings("weapons", values.all(Slot.WEAPONS), json);
        strings("disputed", assessment.disputed().stream().map(Slot::code).toList(), json);
        json.writeNumberField("origins", values.origins().size());
        json.writeNumberField("reports", values.reports().size());
        json.writeNumberField(
                "copies",
                values.reports().stream().filter(head -> head.copyOf() != null).count());
        json.writeEndObject();
        json.writeEndObject();
    }

    /// Longitude first.
    private static void geometry(@Nullable Place place, JsonGenerator json) throws IOException {
        if (place == null || place.point() == null) {
            json.writeNullField("geometry");
            return;
        }
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(place.point().lon());
        json.writeNumber(place.point().lat());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void place(@Nullable Place place, JsonGenerator json) throws IOException {
        json.writeStringField("place", place == null ? null : place.name());
        json.writeStringField("admin1", place == null ? null : place.admin1());
        json.writeStringField("country", place == null ? null : place.country());
        Double km = place == null ? null : place.precisionKm();
        json.writeObjectField("radius_m", km == null ? null : Math.round(km * 1000));
    }

    private static void range(String name, Optional<CountRange> range, JsonGenerator json) throws IOException {
        json.writeObjectField(name + "_min", range.map(CountRange::min).orElse(null));
        json.writeObjectField(
                name + "_max",
                range.flatMap(it -> Optional.ofNullable(it.max())).orElse(null));
    }

    private static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
