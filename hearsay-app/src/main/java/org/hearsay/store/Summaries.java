package org.hearsay.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Slot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Incidents as lists show them, by id: three questions for some dozens of rows.
final class Summaries {
    /// As many ids a question, so that SQLite has to understand it once only.
    private static final int AT_ONCE = 50;

    private static final String ROWS = """
            SELECT i.id, i.type, i.date_start, i.date_end, i.time, p.name, p.country, i.killed, i.injured, i.reports,
              i.origins, i.disputed, p.admin1, p.lat, p.lon, p.precision_km
            FROM incidents i LEFT JOIN places p ON p.id = i.place_id WHERE i.id IN (<ids>)""";

    private static final String SLOTS =
            "SELECT incident_id, slot, verdict, best FROM incident_slots WHERE incident_id IN (<ids>)";

    private static final String COPIES = """
            SELECT t.incident_id, count(*) FROM incident_reports t JOIN reports r ON r.number = t.report_number
            WHERE t.incident_id IN (<ids>) AND r.copy_of IS NOT NULL GROUP BY t.incident_id""";

    private final Handle handle;

    Summaries(Handle handle) {
        this.handle = handle;
    }

    /// A row of incidents with its place.
    private record Row(
            IncidentLine line,
            @Nullable String admin1,
            @Nullable GeoPoint point,
            @Nullable Double precisionKm) {}

    /// Those of these ids that there are, in the order of the ids.
    List<IncidentSummary> of(List<String> ids) {
        List<IncidentSummary> all = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            all.addAll(some(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
        }
        return all;
    }

    private List<IncidentSummary> some(List<String> ids) {
        Map<String, Row> rows = new HashMap<>();
        ask(ROWS, ids).map((row, context) -> row(row)).forEach(row -> rows.put(row.line.id(), row));
        Map<String, Map<Slot, IncidentSummary.Answer>> slots = slots(ids);
        Map<String, Integer> copies = new HashMap<>();
        ask(COPIES, ids)
                .map((row, context) -> Map.entry(row.getString(1), row.getInt(2)))
                .forEach(entry -> copies.put(entry.getKey(), entry.getValue()));
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> new IncidentSummary(
                        row.line,
                        row.admin1,
                        row.point,
                        row.precisionKm,
                        copies.getOrDefault(row.line.id(), 0),
                        slots.getOrDefault(row.line.id(), Map.of())))
                .toList();
    }

    /// The last id stands for those that are missing to a full question.
    private Query ask(String question, List<String> ids) {
        List<String> full = new ArrayList<>(ids);
        while (full.size() < AT_ONCE) {
            full.add(ids.getLast());
        }
        return handle.createQuery(question).bindList("ids", full);
    }

    private static Row row(ResultSet row) throws SQLException {
        String start = row.getString(3);
        String end = row.getString(4);
        String disputed = row.getString(12);
        double lat = row.getDouble(14);
        boolean placed = !row.wasNull();
        return new Row(
                new IncidentLine(
                        row.getString(1),
                        row.getString(2),
                        start == null || start.equals(end) ? start : start + "/" + end,
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getInt(10),
                        row.getInt(11),
                        disputed.isEmpty() ? List.of() : List.of(disputed.split(", "))),
                row.getString(13),
                placed ? new GeoPoint(lat, row.getDouble(15)) : null,
                placed ? row.getDouble(16) : null);
    }

    private Map<String, Map<Slot, IncidentSummary.Answer>> slots(List<String> ids) {
        Map<String, Map<Slot, IncidentSummary.Answer>> slots = new HashMap<>();
        ask(SLOTS, ids)
                .map((row, context) -> {
                    String best = row.getString(4);
                    var answer = new IncidentSummary.Answer(
                            row.getString(3), best.isEmpty() ? List.of() : List.of(best.split("; ")));
                    String incident = row.getString(1);
                    Slot.ofCode(row.getString(2))
                            .ifPresent(slot -> slots.computeIfAbsent(incident, it -> new EnumMap<>(Slot.class))
                                    .put(slot, answer));
                    return incident;
                })
                .list();
        return slots;
    }
}
