package org.hearsay.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Questions under a filter, in SQLite.
final class SqliteSearch implements IncidentSearch {
    private static final int MOST_DAYS = 150;
    private static final int MOST_MONTHS = 180;
    private static final String FROM = " FROM incidents i LEFT JOIN places p ON p.id = i.place_id WHERE ";

    private final Handle handle;

    SqliteSearch(Handle handle) {
        this.handle = handle;
    }

    private Query ask(String columns, IncidentFilter filter, String rest) {
        var sql = new FilterSql(filter);
        return sql.bind(handle.createQuery("SELECT " + columns + FROM + sql.condition() + rest));
    }

    @Override
    public int count(IncidentFilter filter) {
        return ask("count(*)", filter, "").mapTo(int.class).one();
    }

    @Override
    public List<IncidentSummary> list(IncidentFilter filter, Order order, int limit, int offset) {
        List<Row> rows = ask(
                        "i.*, p.name AS place, p.admin1, p.country, p.lat, p.lon, p.precision_km",
                        filter,
                        orderBy(order) + " LIMIT :limit OFFSET :offset")
                .bind("limit", limit)
                .bind("offset", offset)
                .map(SqliteSearch::row)
                .list();
        List<String> ids = rows.stream().map(row -> row.line.id()).toList();
        Map<String, Map<Slot, IncidentSummary.Answer>> slots = slots(ids);
        Map<String, Integer> copies = copies(ids);
        return rows.stream()
                .map(row -> new IncidentSummary(
                        row.line,
                        row.admin1,
                        row.point,
                        row.precisionKm,
                        copies.getOrDefault(row.line.id(), 0),
                        slots.getOrDefault(row.line.id(), Map.of())))
                .toList();
    }

    private static String orderBy(Order order) {
        return switch (order) {
            case NEWEST -> " ORDER BY i.date_start DESC, i.time DESC, i.id DESC";
            case OLDEST -> " ORDER BY i.date_start ASC NULLS LAST, i.time ASC, i.id ASC";
            case DEADLIEST -> " ORDER BY CAST(i.killed AS INTEGER) DESC, i.date_start DESC, i.id";
            case ORIGINS -> " ORDER BY i.origins DESC, i.date_start DESC, i.id";
        };
    }

    private record Row(
            IncidentLine line,
            @Nullable String admin1,
            @Nullable GeoPoint point,
            @Nullable Double precisionKm) {}

    private static Row row(RowView row) {
        Double lat = row.getColumn("lat", Double.class);
        Double lon = row.getColumn("lon", Double.class);
        return new Row(
                SqliteIncidents.line(row),
                row.getColumn("admin1", String.class),
                lat == null || lon == null ? null : new GeoPoint(lat, lon),
                row.getColumn("precision_km", Double.class));
    }

    private Map<String, Map<Slot, IncidentSummary.Answer>> slots(List<String> ids) {
        Map<String, Map<Slot, IncidentSummary.Answer>> slots = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery(
                            "SELECT incident_id, slot, verdict, best FROM incident_slots WHERE incident_id IN (<ids>)")
                    .bindList("ids", ids)
                    .map(row -> {
                        String best = row.getColumn("best", String.class);
                        Slot.ofCode(row.getColumn("slot", String.class))
                                .ifPresent(slot -> slots.computeIfAbsent(
                                                row.getColumn("incident_id", String.class),
                                                it -> new EnumMap<>(Slot.class))
                                        .put(
                                                slot,
                                                new IncidentSummary.Answer(
                                                        row.getColumn("verdict", String.class),
                                                        best.isEmpty() ? List.of() : List.of(best.split("; ")))));
                        return best;
                    })
                    .list();
        }
        return slots;
    }

    private Map<String, Integer> copies(List<String> ids) {
        Map<String, Integer> copies = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("""
                            SELECT m.incident_id, count(DISTINCT m.report_id) AS copies
                            FROM mentions m JOIN reports r ON r.id = m.report_id
                            WHERE m.incident_id IN (<ids>) AND r.copy_of IS NOT NULL GROUP BY m.incident_id
                            """)
                    .bindList("ids", ids)
                    .map(row -> copies.put(
                            row.getColumn("incident_id", String.class), row.getColumn("copies", Integer.class)))
                    .list();
        }
        return copies;
    }

    @Override
    public List<String> ids(IncidentFilter filter, Order order) {
        return ask("i.id", filter, orderBy(order)).mapTo(String.class).list();
    }

    @Override
    public Histogram histogram(IncidentFilter filter) {
        List<@Nullable String> ends = new ArrayList<>();
        List<Integer> undated = ask(
                        "min(i.date_start) AS first, max(i.date_start) AS last, count(*) - count(i.date_start) AS undated",
                        filter,
                        "")
                .map(row -> {
                    ends.add(row.getColumn("first", String.class));
                    ends.add(row.getColumn("last", String.class));
                    return row.getColumn("undated", Integer.class);
                })
                .list();
        LocalDate first = Days.read(ends.getFirst());
        LocalDate last = Days.read(ends.getLast());
        if (first == null || last == null) {
            return new Histogram(Unit.DAY, List.of(), undated.getFirst());
        }
        Unit unit = unit(first, last);
        List<Bar> bars = ask(
                        "substr(i.date_start, 1, :digits) AS bar, count(*) AS n, sum(i.disputed <> '') AS disputed",
                        filter,
                        " AND i.date_start IS NOT NULL GROUP BY bar ORDER BY bar")
                .bind("digits", unit == Unit.DAY ? 10 : unit == Unit.MONTH ? 7 : 4)
                .map(row -> new Bar(
                        LocalDate.parse(row.getColumn("bar", String.class) + "-01-01".substring(tail(unit))),
                        row.getColumn("n", Integer.class),
                        row.getColumn("disputed", Integer.class)))
                .list();
        return new Histogram(unit, bars, undated.getFirst());
    }

    private static int tail(Unit unit) {
        return switch (unit) {
            case DAY -> 6;
            case MONTH -> 3;
            case YEAR -> 0;
        };
    }

    private static Unit unit(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return Unit.DAY;
        }
        return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? Unit.MONTH : Unit.YEAR;
    }

    @Override
    public List<Cluster> clusters(IncidentFilter filter, double cell) {
        return ask("""
                        count(*) AS n, avg(p.lat) AS lat, avg(p.lon) AS lon, max(p.precision_km) AS km,
                          sum(CAST(ifnull(i.killed, 0) AS INTEGER)) AS killed, sum(i.disputed <> '') AS disputed,
                          min(i.id) AS id, i.type, p.name AS place, count(DISTINCT p.name) AS places
                        """, filter, """
                         AND p.lat IS NOT NULL
                        GROUP BY CAST((p.lon + 180) / :cell AS INTEGER), CAST((p.lat + 90) / :cell AS INTEGER)
                        ORDER BY n DESC, id
                        """)
                .bind("cell", cell)
                .map(row -> new Cluster(
                        row.getColumn("n", Integer.class),
                        row.getColumn("lat", Double.class),
                        row.getColumn("lon", Double.class),
                        row.getColumn("km", Double.class),
                        row.getColumn("killed", Integer.class),
                        row.getColumn("disputed", Integer.class),
                        row.getColumn("id", String.class),
                        row.getColumn("type", String.class),
                        row.getColumn("place", String.class),
                        row.getColumn("places", Integer.class)))
                .list();
    }

    @Override
    public @Nullable Area extent(IncidentFilter filter) {
        return ask("min(p.lon) AS west, min(p.lat) AS south, max(p.lon) AS east, max(p.lat) AS north", filter, "")
                .map(row -> {
                    Double west = row.getColumn("west", Double.class);
                    Double south = row.getColumn("south", Double.class);
                    return java.util.Optional.ofNullable(
                            west == null || south == null
                                    ? null
                                    : new Area(
                                            west,
                                            south,
                                            row.getColumn("east", Double.class),
                                            row.getColumn("north", Double.class)));
                })
                .one()
                .orElse(null);
    }

    @Override
    public Map<IncidentType, Integer> types(IncidentFilter filter) {
        Map<IncidentType, Integer> types = new EnumMap<>(IncidentType.class);
        ask("i.type, count(*) AS n", filter.withTypes(Set.of()), " GROUP BY i.type")
                .map(row -> Map.entry(row.getColumn("type", String.class), row.getColumn("n", Integer.class)))
                .forEach(entry -> IncidentType.ofCode(entry.getKey()).ifPresent(it -> types.put(it, entry.getValue())));
        return types;
    }

    @Override
    public Map<String, Integer> countries(IncidentFilter filter) {
        Map<String, Integer> countries = new LinkedHashMap<>();
        ask(
                        "p.country, count(*) AS n",
                        filter.withCountry(null),
                        " AND p.country IS NOT NULL GROUP BY p.country ORDER BY n DESC, p.country")
                .map(row -> Map.entry(row.getColumn("country", String.class), row.getColumn("n", Integer.class)))
                .forEach(entry -> countries.put(entry.getKey(), entry.getValue()));
        return countries;
    }

    @Override
    public int unplaced(IncidentFilter filter) {
        return ask("count(*)", filter, " AND p.lat IS NULL").mapTo(int.class).one();
    }
}
