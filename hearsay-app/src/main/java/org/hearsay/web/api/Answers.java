package org.hearsay.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Claim;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Quote;
import org.hearsay.model.Report;
import org.hearsay.model.ReportHead;
import org.hearsay.store.IncidentLine;
import org.hearsay.store.IncidentSearch.Bar;
import org.hearsay.store.IncidentSearch.Histogram;
import org.hearsay.store.IncidentSummary;
import org.hearsay.store.Ledger;
import org.hearsay.store.Spread.Cluster;
import org.jspecify.annotations.Nullable;

/// Values of the ledger as JSON objects.
public final class Answers {
    private Answers() {}

    /// A part of a list.
    ///
    /// @param name what the list holds: `incidents`
    /// @param next the address of the next part; null where this is the last
    public static Map<String, @Nullable Object> page(
            String name, List<?> rows, int total, int offset, @Nullable String next) {
        Map<String, @Nullable Object> page = new LinkedHashMap<>();
        page.put("total", total);
        page.put("offset", offset);
        page.put("next", next);
        page.put(name, rows);
        return page;
    }

    /// An incident in a list.
    public static Map<String, @Nullable Object> incident(IncidentSummary summary) {
        IncidentLine line = summary.line();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", line.id());
        row.put("type", line.type());
        row.put("date", line.date());
        row.put("time", line.time());
        row.put("place", line.place());
        row.put("admin1", summary.admin1());
        row.put("country", line.country());
        GeoPoint point = summary.point();
        row.put("lat", point == null ? null : point.lat());
        row.put("lon", point == null ? null : point.lon());
        row.put("precisionKm", summary.precisionKm());
        row.put("killed", line.killed());
        row.put("injured", line.injured());
        row.put("origins", line.origins());
        row.put("reports", line.reports());
        row.put("copies", summary.copies());
        row.put("disputed", line.disputed());
        Map<String, Object> best = new LinkedHashMap<>();
        summary.slots().forEach((slot, answer) -> best.put(slot.code(), answer.best()));
        row.put("best", best);
        return row;
    }

    /// A report in a list.
    public static Map<String, @Nullable Object> report(ReportHead head) {
        Publication publication = head.publication();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", head.id());
        row.put("report", head.name());
        row.put("outlet", publication.outlet());
        row.put("headline", publication.headline());
        row.put("url", publication.url());
        row.put(
                "published",
                publication.date() == null ? null : publication.date().toString());
        row.put("publishedBasis", publication.dateBasis().words());
        row.put("copyOf", head.copyOf());
        return row;
    }

    /// A report with all that it tells.
    public static Map<String, @Nullable Object> told(Ledger ledger, Report report) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        ledger.reports().head(report.id()).ifPresent(head -> answer.putAll(report(head)));
        List<Map<String, @Nullable Object>> mentions = new ArrayList<>();
        for (Mention mention : ledger.incidents().mentionsIn(report.id())) {
            Map<String, @Nullable Object> told = new LinkedHashMap<>();
            told.put(
                    "incident",
                    ledger.incidents().holding(mention).map(Incident::id).orElse(null));
            told.put("type", mention.type().code());
            told.put("role", mention.role().code());
            told.put(
                    "date",
                    mention.dating() == null ? null : mention.dating().date().toString());
            told.put("place", mention.place() == null ? null : mention.place().name());
            told.put(
                    "claims",
                    mention.claims().stream().map(claim -> claim(claim, report)).toList());
            mentions.add(told);
        }
        answer.put("mentions", mentions);
        return answer;
    }

    private static Map<String, Object> claim(Claim claim, Report report) {
        Quote quote = report.quote(claim.span());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("slot", claim.slot().code());
        row.put("value", claim.value().label());
        row.put("stance", claim.stance().words());
        row.put("chain", claim.chain().names());
        row.put("quote", quote.text());
        row.put("start", quote.start());
        row.put("end", quote.end());
        row.put("line", quote.line());
        row.put("rules", claim.rules());
        return row;
    }

    /// Clusters as a GeoJSON collection (RFC 7946).
    public static Map<String, Object> map(List<Cluster> clusters) {
        List<Map<String, Object>> features = new ArrayList<>();
        for (Cluster cluster : clusters) {
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("count", cluster.count());
            properties.put("killed", cluster.killed());
            properties.put("disputed", cluster.disputed());
            properties.put("precisionKm", cluster.precisionKm());
            properties.put("place", cluster.place());
            properties.put("places", cluster.places());
            if (cluster.count() == 1) {
                properties.put("id", cluster.id());
                properties.put("type", cluster.type());
            }
            features.add(Map.of(
                    "type",
                    "Feature",
                    "geometry",
                    Map.of("type", "Point", "coordinates", List.of(cluster.lon(), cluster.lat())),
                    "properties",
                    properties));
        }
        return Map.of("type", "FeatureCollection", "features", features);
    }

    /// A histogram.
    public static Map<String, Object> histogram(Histogram histogram) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("unit", histogram.unit().name().toLowerCase(java.util.Locale.ROOT));
        List<Map<String, Object>> bars = new ArrayList<>();
        for (Bar bar : histogram.bars()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("first", bar.first().toString());
            row.put("count", bar.count());
            row.put("disputed", bar.disputed());
            bars.add(row);
        }
        answer.put("bars", bars);
        answer.put("undated", histogram.undated());
        return answer;
    }

    /// What went wrong (RFC 9457).
    public static Map<String, Object> problem(int status, String title) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status);
        problem.put("title", title);
        return problem;
    }
}
