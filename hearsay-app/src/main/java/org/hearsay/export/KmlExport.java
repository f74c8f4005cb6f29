package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;

/// Placemarks for map programs (OGC KML 2.2): one an incident, without a point where it has none.
final class KmlExport {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    private final Losses losses;

    KmlExport(Losses losses) {
        this.losses = losses;
    }

    void write(Entries entries, OutputStream out) throws IOException {
        Xml.document(
                out,
                "kml",
                NAMESPACE,
                kml -> kml.element("Document", document -> {
                    document.text("name", "Hearsay");
                    document.line();
                    entries.forEach(entry -> {
                        try {
                            placemark(entry, document);
                        } catch (XMLStreamException e) {
                            throw new java.io.UncheckedIOException(new IOException(e));
                        }
                    });
                }));
    }

    private void placemark(LedgerEntry entry, Xml xml) throws XMLStreamException {
        var values = new Values(entry);
        values.tellLosses(losses);
        Place place = entry.assessment().place();
        if (place == null || place.point() == null) {
            losses.add(values.id(), "a placemark without a point: no coordinates are known");
        } else {
            losses.add(values.id(), "the radius of the place, which KML has no word for; it stands in the data");
        }
        xml.element(
                "Placemark",
                mark -> {
                    mark.text("name", Headline.brief(entry.assessment()));
                    mark.text("description", Headline.of(entry.assessment()));
                    Dating dating = entry.assessment().dating();
                    if (dating != null) {
                        mark.element("TimeSpan", span -> {
                            span.text("begin", dating.date().start().toString());
                            span.text("end", dating.date().end().toString());
                        });
                    }
                    mark.element("ExtendedData", data -> {
                        for (Map.Entry<String, String> each :
                                data(values, place).entrySet()) {
                            data.element("Data", datum -> datum.text("value", each.getValue()), "name", each.getKey());
                        }
                    });
                    if (place != null && place.point() != null) {
                        point(mark, place.point());
                    }
                },
                "id",
                Values.PREFIX + values.id());
        xml.line();
    }

    private static Map<String, String> data(Values values, @org.jspecify.annotations.Nullable Place place) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("id", values.id());
        data.put("type", values.assessment().type().code());
        data.put("killed", values.first(Slot.KILLED));
        data.put("injured", values.first(Slot.INJURED));
        data.put("disputed", values.disputes());
        data.put("origins", Integer.toString(values.origins().size()));
        data.put("reports", Integer.toString(values.reports().size()));
        data.put("place", place == null ? "" : place.name());
        data.put(
                "precision_km",
                place == null || place.precisionKm() == null
                        ? ""
                        : place.precisionKm().toString());
        return data;
    }

    private static void point(Xml xml, GeoPoint point) throws XMLStreamException {
        xml.element(
                "Point",
                it -> it.text("coordinates", String.format(Locale.ROOT, "%.4f,%.4f", point.lon(), point.lat())));
    }
}
