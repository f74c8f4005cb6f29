package org.hearsay.store;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Speaker;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/// Counts over the whole ledger, in SQLite.
final class SqliteOverview implements Overview {
    /// A claim is the word of the one who stands last in its chain.
    private static final String SOURCES = """
            SELECT s.name, s.kind, count(DISTINCT m.incident_id) AS incidents, count(DISTINCT m.report_id) AS reports,
              sum(s.last) AS said, sum(NOT s.last) AS passed_on,
              count(DISTINCT CASE WHEN s.last AND a.verdict = 'agreed' THEN m.incident_id || c.slot END) AS agreed,
              count(DISTINCT CASE WHEN s.last AND a.verdict IN ('disputed', 'denied')
                THEN m.incident_id || c.slot END) AS contested
            FROM (SELECT t.*, NOT EXISTS (SELECT 1 FROM claim_speakers u
                  WHERE u.claim_id = t.claim_id AND u.position > t.position) AS last FROM claim_speakers t %s) s
            JOIN claims c ON c.id = s.claim_id JOIN mentions m ON m.id = c.mention_id
            LEFT JOIN incident_slots a ON a.incident_id = m.incident_id AND a.slot = c.slot
            GROUP BY s.name COLLATE NOCASE ORDER BY incidents DESC, s.name LIMIT :limit OFFSET :offset
            """;

    private static final String ACTORS = """
            SELECT c.value AS name, count(DISTINCT m.incident_id) AS incidents,
              count(DISTINCT CASE WHEN c.slot = 'perpetrators' AND c.stance = 'asserts'
                AND ifnull(w.name, '') <> c.value COLLATE NOCASE THEN m.incident_id END) AS accused,
              count(DISTINCT CASE WHEN c.slot = 'perpetrators' AND c.stance = 'asserts'
                AND w.name = c.value COLLATE NOCASE THEN m.incident_id END) AS claimed,
              count(DISTINCT CASE WHEN c.slot = 'perpetrators' AND c.stance = 'denies' THEN m.incident_id END) AS denied,
              count(DISTINCT CASE WHEN c.slot = 'targets' AND c.stance = 'asserts' THEN m.incident_id END) AS suffered
            FROM claims c JOIN mentions m ON m.id = c.mention_id
            LEFT JOIN claim_speakers w ON w.claim_id = c.id
              AND w.position = (SELECT max(position) FROM claim_speakers x WHERE x.claim_id = c.id)
            WHERE c.slot IN ('perpetrators', 'targets') %s
            GROUP BY c.value COLLATE NOCASE ORDER BY incidents DESC, c.value LIMIT :limit OFFSET :offset
            """;

    private static final String LINKS = """
            SELECT DISTINCT r.kind, a.incident_id AS told, b.incident_id AS other FROM mention_relations r
            JOIN mentions a ON a.id = r.mention_id JOIN mentions b ON b.id = r.to_mention_id
            WHERE a.incident_id <> b.incident_id %s ORDER BY told, other, r.kind LIMIT :limit
            """;

    private static final int MOST_LINKS = 200;

    private final Handle handle;

    SqliteOverview(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Source> sources(int limit, int offset) {
        return sources(
                handle.createQuery(SOURCES.formatted("")).bind("limit", limit).bind("offset", offset));
    }

    @Override
    public List<Source> source(String name) {
        return sources(handle.createQuery(SOURCES.formatted("WHERE t.name = :name COLLATE NOCASE"))
                .bind("name", name)
                .bind("limit", 1)
                .bind("offset", 0));
    }

    private static List<Source> sources(Query query) {
        return query.map(row -> new Source(
                        row.getColumn("name", String.class),
                        Speaker.Kind.valueOf(row.getColumn("kind", String.class)),
                        number(row, "incidents"),
                        number(row, "reports"),
                        number(row, "said"),
                        number(row, "passed_on"),
                        number(row, "agreed"),
                        number(row, "contested")))
                .list();
    }

    private static int number(RowView row, String column) {
        return row.getColumn(column, Integer.class);
    }

    @Override
    public List<Actor> actors(int limit, int offset) {
        return actors(
                handle.createQuery(ACTORS.formatted("")).bind("limit", limit).bind("offset", offset));
    }

    @Override
    public List<Actor> actor(String name) {
        return actors(handle.createQuery(ACTORS.formatted("AND c.value = :name COLLATE NOCASE"))
                .bind("name", name)
                .bind("limit", 1)
                .bind("offset", 0));
    }

    private static List<Actor> actors(Query query) {
        return query.map(row -> new Actor(
                        row.getColumn("name", String.class),
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
                .map(row -> new Copier(row.getColumn("outlet", String.class), number(row, "n")))
                .list();
    }

    @Override
    public List<Link> links(int limit) {
        return links(handle.createQuery(LINKS.formatted("")).bind("limit", limit));
    }

    @Override
    public List<Link> links(String incident) {
        return links(handle.createQuery(LINKS.formatted("AND (a.incident_id = :incident OR b.incident_id = :incident)"))
                .bind("incident", incident)
                .bind("limit", MOST_LINKS));
    }

    private static List<Link> links(Query query) {
        return query.map(row -> new Link(
                        row.getColumn("kind", String.class).toLowerCase(Locale.ROOT),
                        row.getColumn("told", String.class),
                        row.getColumn("other", String.class)))
                .list();
    }
}
