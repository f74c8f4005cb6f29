package org.hearsay.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private static final String COLUMNS = "i.*, p.name AS place, p.admin1, p.country, p.lat, p.lon, p.precision_km";

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
        return summaries(ask(COLUMNS, filter, orderBy(order) + " LIMIT :limit OFFSET :offset")
                .bind("limit", limit)
                .bind("offset", offset));
    }

    @Override
    public List<IncidentSummary> named(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : summaries(
                        handle.createQuery("SELECT " + COLUMNS + FROM + "i.id IN (<wanted>)" + orderBy(Order.OLDEST))
                                .bindList("wanted", List.copyOf(ids)));
    }

    private List<IncidentSummary> summaries(Query query) {
        List<Row> rows = query.map(SqliteSearch::row).list();
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
            case OLDEST -> " ORDER BY i.date_start ASC NULLS LAST, i.time ASC NULLS LAST, i.id ASC";
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

    /// A row a day, which the index gives in order; months and years are made of these here.
    @Override
    public Histogram histogram(IncidentFilter filter) {
        List<Bar> days = new ArrayList<>();
        int[] undated = {0};
        ask("i.date_start AS day, count(*) AS n, sum(i.disputed <> '') AS disputed", filter, " GROUP BY i.date_start")
                .map(row -> {
                    LocalDate day = Days.read(row.getColumn("day", String.class));
                    int count = row.getColumn("n", Integer.class);
                    if (day == null) {
                        undated[0] += count;
                        return count;
                    }
                    days.add(new Bar(day, count, row.getColumn("disputed", Integer.class)));
                    return count;
                })
                .list();
        if (days.isEmpty()) {
            return new Histogram(Unit.DAY, List.of(), undated[0]);
        }
        days.sort(Comparator.comparing(Bar::first));
        Unit unit = unit(days.getFirst().first(), days.getLast().first());
        Map<LocalDate, Bar> bars = new TreeMap<>();
        for (Bar day : days) {
            LocalDate first = first(day.first(), unit);
            bars.merge(
                    first,
                    new Bar(first, day.count(), day.disputed()),
                    (some, more) -> new Bar(first, some.count() + more.count(), some.disputed() + more.disputed()));
        }
        return new Histogram(unit, List.copyOf(bars.values()), undated[0]);
    }

    private static LocalDate first(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static Unit unit(LocalDate first, LocalDate last) {
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return Unit.DAY;
        }
        return ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS ? Unit.MONTH : Unit.YEAR;
    }

    @Override
    public Spread spread(IncidentFilter filter) {
        var sql = new FilterSql(filter);
        return new Spread(sql.bind(handle.createQuery("""
                        SELECT p.name AS place, p.country, p.lat, p.lon, p.precision_km, g.* FROM (
                          SELECT i.place_id, count(*) AS n, sum(CAST(ifnull(i.killed, 0) AS INTEGER)) AS killed,
                            sum(i.disputed <> '') AS disputed, min(i.id) AS id, i.type
                        """ + FROM + sql.condition()
                        + " GROUP BY i.place_id) g LEFT JOIN places p ON p.id = g.place_id"))
                .map(SqliteSearch::spot)
                .list());
    }

    private static Spread.Spot spot(RowView row) {
        Double lat = row.getColumn("lat", Double.class);
        Double lon = row.getColumn("lon", Double.class);
        Double km = row.getColumn("precision_km", Double.class);
        return new Spread.Spot(
                row.getColumn("place", String.class),
                row.getColumn("country", String.class),
                lat == null || lon == null ? null : new GeoPoint(lat, lon),
                km == null ? 0 : km,
                row.getColumn("n", Integer.class),
                row.getColumn("killed", Integer.class),
                row.getColumn("disputed", Integer.class),
                row.getColumn("id", String.class),
                row.getColumn("type", String.class));
    }

    @Override
    public Map<IncidentType, Integer> types(IncidentFilter filter) {
        Map<IncidentType, Integer> types = new EnumMap<>(IncidentType.class);
        ask("i.type, count(*) AS n", filter.withTypes(Set.of()), " GROUP BY i.type")
                .map(row -> Map.entry(row.getColumn("type", String.class), row.getColumn("n", Integer.class)))
                .forEach(entry -> IncidentType.ofCode(entry.getKey()).ifPresent(it -> types.put(it, entry.getValue())));
        return types;
    }
}
