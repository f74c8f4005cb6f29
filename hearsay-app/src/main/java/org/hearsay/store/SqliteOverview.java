package org.hearsay.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.assessment.SourceRecord;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.Mention;
import org.hearsay.model.Origin;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// Counts over the whole ledger, in SQLite.
final class SqliteOverview implements Overview {
    /// Counted along an index that holds all that is counted; name and kind are those under which a voice was met
    /// first.
    private static final String SOURCES = """
            SELECT s.key, s.name, s.kind, s.named, t.incidents, t.first, t.confirmed, t.contradicted, t.denied
            FROM (SELECT key, min(incident_id) AS met, count(*) AS incidents, sum(first) AS first,
                    sum(confirmed) AS confirmed, sum(contradicted) AS contradicted, sum(denied) AS denied
                  FROM incident_sources %s GROUP BY key) t
            JOIN incident_sources s ON s.incident_id = t.met AND s.key = t.key
            """;

    /// A claim is the word of the one who stands last in its chain.
    private static final String SPEAKING = """
            SELECT s.name, s.kind, count(DISTINCT m.incident_id) AS incidents, count(DISTINCT m.report_id) AS reports,
              count(*) AS claims, sum(s.position = (SELECT max(u.position) FROM claim_speakers u
                WHERE u.claim_id = s.claim_id)) AS said
            FROM claim_speakers s JOIN claims c ON c.id = s.claim_id JOIN mentions m ON m.id = c.mention_id
            WHERE s.name = :name COLLATE NOCASE GROUP BY s.name COLLATE NOCASE
            """;

    private static final String ACTORS = """
            SELECT name, count(*) AS incidents, sum(accused) AS accused, sum(claimed) AS claimed, sum(denied) AS denied,
              sum(suffered) AS suffered
            FROM incident_actors %s GROUP BY name ORDER BY incidents DESC, name
            """;

    private static final String RELATIONS = """
            SELECT DISTINCT r.kind, a.incident_id AS told, b.incident_id AS other, r.mention_id, r.span_start, r.span_end
            FROM mention_relations r JOIN mentions a ON a.id = r.mention_id JOIN mentions b ON b.id = r.to_mention_id
            WHERE a.incident_id <> b.incident_id %s ORDER BY told, r.kind, other, r.mention_id, r.span_start
            """;

    private final Handle handle;

    SqliteOverview(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<SourceRecord> sources() {
        Map<String, Copied> copied = copied();
        List<SourceRecord> records = records(handle.createQuery(SOURCES.formatted("")), copied);
        records.forEach(each -> copied.remove(key(each.source().name())));
        copied.values()
                .forEach(each -> records.add(new SourceRecord(
                        new Origin(each.outlet, Speaker.Kind.OUTLET, true), 0, 0, each.reports, 0, 0, 0)));
        records.sort(Comparator.comparingInt((SourceRecord it) -> -it.incidents())
                .thenComparing(it -> key(it.source().name())));
        return records;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<SourceRecord> records(Query query, Map<String, Copied> copied) {
        List<SourceRecord> records = new ArrayList<>();
        query.map(row -> {
                    Copied reports = copied.get(text(row, "key"));
                    return new SourceRecord(
                            new Origin(
                                    text(row, "name"),
                                    Speaker.Kind.valueOf(text(row, "kind")),
                                    row.getColumn("named", Boolean.class)),
                            number(row, "incidents"),
                            number(row, "first"),
                            reports == null ? 0 : reports.reports,
                            number(row, "confirmed"),
                            number(row, "contradicted"),
                            number(row, "denied"));
                })
                .forEach(records::add);
        return records;
    }

    /// An outlet whose words others repeat, and in how many reports that tell an incident.
    private record Copied(String outlet, int reports) {}

    private Map<String, Copied> copied() {
        Map<String, Copied> copied = new HashMap<>();
        handle.createQuery("""
                        SELECT o.outlet, count(*) AS n FROM reports r JOIN reports o ON o.id = r.copy_of
                        WHERE o.outlet IS NOT NULL
                          AND EXISTS (SELECT 1 FROM mentions m WHERE m.report_id = r.id AND m.incident_id IS NOT NULL)
                        GROUP BY o.outlet ORDER BY o.outlet
                        """)
                .map(row -> new Copied(text(row, "outlet"), number(row, "n")))
                .forEach(each -> copied.merge(
                        key(each.outlet),
                        each,
                        (some, other) -> new Copied(some.outlet, some.reports + other.reports)));
        return copied;
    }

    @Override
    public Optional<Speaking> speaking(String name) {
        Optional<SourceRecord> record =
                records(
                                handle.createQuery(SOURCES.formatted("WHERE key = :key"))
                                        .bind("key", key(name)),
                                copied())
                        .stream()
                        .findFirst();
        return handle.createQuery(SPEAKING)
                .bind("name", name)
                .map(row -> new Speaking(
                        text(row, "name"),
                        Speaker.Kind.valueOf(text(row, "kind")),
                        number(row, "incidents"),
                        number(row, "reports"),
                        number(row, "said"),
                        number(row, "claims") - number(row, "said"),
                        record))
                .findOne()
                .or(() -> record.map(
                        it -> new Speaking(it.source().name(), it.source().kind(), it.incidents(), 0, 0, 0, record)));
    }

    @Override
    public List<String> saidFirst(String name, int limit) {
        return handle.createQuery("""
                        SELECT s.incident_id FROM incident_sources s JOIN incidents i ON i.id = s.incident_id
                        WHERE s.key = :key AND s.first ORDER BY i.date_start DESC, i.id LIMIT :limit
                        """)
                .bind("key", key(name))
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    private static int number(RowView row, String column) {
        return row.getColumn(column, Integer.class);
    }

    private static String text(RowView row, String column) {
        return row.getColumn(column, String.class);
    }

    @Override
    public List<Actor> actors(Predicate<String> isSomebody, int limit, int offset) {
        return actors(handle.createQuery(ACTORS.formatted(""))).stream()
                .filter(actor -> actor.acts() || isSomebody.test(actor.name()))
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Actor> actor(String name) {
        return actors(handle.createQuery(ACTORS.formatted("WHERE name = :name")).bind("name", name)).stream()
                .findFirst();
    }

    private static List<Actor> actors(Query query) {
        return query.map(row -> new Actor(
                        text(row, "name"),
                        number(row, "incidents"),
                        number(row, "accused"),
                        number(row, "claimed"),
                        number(row, "denied"),
                        number(row, "suffered")))
                .list();
    }

    @Override
    public List<Copier> copiers(int limit) {
        return handle.createQuery("""
                        SELECT ifnull(outlet, name) AS outlet, count(*) AS n FROM reports WHERE copy_of IS NOT NULL
                        GROUP BY ifnull(outlet, name) COLLATE NOCASE ORDER BY n DESC, outlet LIMIT :limit
                        """)
                .bind("limit", limit)
                .map(row -> new Copier(text(row, "outlet"), number(row, "n")))
                .list();
    }

    @Override
    public List<IncidentRelation> relations(int limit) {
        return relations(
                handle.createQuery(RELATIONS.formatted("") + " LIMIT :limit").bind("limit", limit));
    }

    @Override
    public List<IncidentRelation> relations(String incident) {
        return relations(
                handle.createQuery(RELATIONS.formatted("AND (a.incident_id = :incident OR b.incident_id = :incident)"))
                        .bind("incident", incident));
    }

    private static List<IncidentRelation> relations(Query query) {
        return query.map(row -> new IncidentRelation(
                        Mention.Relation.Kind.valueOf(text(row, "kind")),
                        text(row, "told"),
                        text(row, "other"),
                        MentionReader.idOf(text(row, "mention_id")),
                        new Span(number(row, "span_start"), number(row, "span_end"))))
                .list();
    }
}
