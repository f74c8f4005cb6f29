package org.hearsay.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.assessment.Assessor;
import org.hearsay.model.Incident;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mention;
import org.hearsay.model.ReportHead;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/// Incidents in SQLite.
final class SqliteIncidents implements IncidentStore {
    private final Handle handle;
    private final History history;
    private @Nullable Corrected corrections;

    SqliteIncidents(Handle handle) {
        this.handle = handle;
        history = new History(handle);
    }

    @Override
    public boolean isUnlinked() {
        return handle.createQuery("SELECT (SELECT count(*) FROM reports) <> reports_linked OR anew IS NOT NULL"
                        + " FROM linking_state")
                .mapTo(boolean.class)
                .one();
    }

    @Override
    public List<Mention> mentions() {
        return new MentionReader(handle).all();
    }

    @Override
    public List<Mention> mentionsIn(String report) {
        return new MentionReader(handle).ofReport(report);
    }

    @Override
    public void replaceAll(List<LedgerEntry> entries, Map<String, String> copies) {
        handle.useTransaction(transaction -> {
            transaction.execute("UPDATE reports SET copy_of = NULL WHERE copy_of IS NOT NULL");
            copies.forEach((copy, original) -> transaction
                    .createUpdate("UPDATE reports SET copy_of = :original WHERE id = :copy")
                    .bind("original", original)
                    .bind("copy", copy)
                    .execute());
            transaction.execute("UPDATE mentions SET incident_id = NULL");
            IncidentTables.deleteAll(transaction);
            var writer = new IncidentWriter(transaction);
            entries.forEach(writer::write);
            transaction.execute("UPDATE reports SET linked = 1");
            transaction.execute(
                    "UPDATE linking_state SET reports_linked = (SELECT count(*) FROM reports), anew = NULL");
        });
    }

    @Override
    public List<IncidentLine> list() {
        return handle.createQuery("""
                        SELECT * FROM incident_overview ORDER BY date_start IS NULL, date_start, time IS NULL, time, id
                        """).map(SqliteIncidents::line).list();
    }

    /// A row that holds the columns of `incident_overview`.
    static IncidentLine line(RowView row) {
        String start = row.getColumn("date_start", String.class);
        String end = row.getColumn("date_end", String.class);
        String disputed = text(row, "disputed");
        return new IncidentLine(
                text(row, "id"),
                text(row, "type"),
                start == null || start.equals(end) ? start : start + "/" + end,
                row.getColumn("time", String.class),
                row.getColumn("place", String.class),
                row.getColumn("country", String.class),
                row.getColumn("killed", String.class),
                row.getColumn("injured", String.class),
                row.getColumn("reports", Integer.class),
                row.getColumn("origins", Integer.class),
                disputed.isEmpty() ? List.of() : List.of(disputed.split(", ")));
    }

    @Override
    public Optional<LedgerEntry> find(String name) {
        List<String> found = beginning(name);
        if (found.isEmpty()) {
            // A name that no mention bears any more leads on.
            found = history.called(name).stream()
                    .flatMap(old -> history.living(old).stream())
                    .flatMap(living -> beginning(living).stream())
                    .distinct()
                    .toList();
        }
        return found.size() == 1 ? Optional.of(entry(found.getFirst(), new MentionReader(handle))) : Optional.empty();
    }

    /// The incidents that hold a mention whose name begins so; two at most.
    private List<String> beginning(String name) {
        return handle.createQuery("""
                        SELECT incident_id FROM mentions
                        WHERE name >= :name AND name < :name || '~' AND incident_id IS NOT NULL
                        UNION SELECT id FROM incidents WHERE id >= :name AND id < :name || '~' LIMIT 2
                        """).bind("name", name).mapTo(String.class).list();
    }

    @Override
    public Optional<Incident> holding(Mention mention) {
        return idHolding(mention).map(id -> new Incident(id, new MentionReader(handle).ofIncident(id)));
    }

    @Override
    public Optional<String> idHolding(Mention mention) {
        return handle.createQuery("SELECT incident_id FROM mentions WHERE id = :id AND incident_id IS NOT NULL")
                .bind("id", mention.id().toString())
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public List<Became> history(String id) {
        return history.of(id);
    }

    @Override
    public LinkingStore linking(LinkingStore.Tellings tellings) {
        return new SqliteLinking(handle, tellings);
    }

    @Override
    public int count() {
        return handle.createQuery("SELECT count(*) FROM incidents")
                .mapTo(int.class)
                .one();
    }

    @Override
    public void forEach(Consumer<LedgerEntry> taker) {
        List<String> ids = handle.createQuery("SELECT id FROM incidents ORDER BY id")
                .mapTo(String.class)
                .list();
        var reader = new MentionReader(handle);
        ids.forEach(id -> taker.accept(entry(id, reader)));
    }

    private LedgerEntry entry(String id, MentionReader reader) {
        LedgerEntry assessed = assessed(new Incident(id, reader.ofIncident(id))).orElseThrow();
        return new LedgerEntry(
                assessed.incident(),
                assessed.assessment(),
                assessed.reports(),
                new SqliteOverview(handle).relations(id));
    }

    /// An incident with what its sources make of it and what persons corrected, its relations left out; empty where
    /// all that tells it was rejected.
    Optional<LedgerEntry> assessed(Incident incident) {
        Corrected corrected = corrected();
        return corrected.incident(incident).map(whole -> {
            Map<String, ReportHead> heads = heads(whole);
            return new LedgerEntry(whole, corrected.assessment(whole, Assessor.assess(whole, heads)), heads, List.of());
        });
    }

    /// Read once for all incidents that one store is asked for.
    private Corrected corrected() {
        Corrected known = corrections;
        if (known == null) {
            known = new Corrected(handle);
            corrections = known;
        }
        return known;
    }

    /// The reports of an incident and those they copy.
    Map<String, ReportHead> heads(Incident incident) {
        Map<String, ReportHead> heads = new LinkedHashMap<>();
        List<String> wanted = new ArrayList<>(incident.mentions().stream()
                .map(mention -> mention.id().report())
                .toList());
        Set<String> asked = new HashSet<>();
        var reports = new SqliteReports(handle);
        while (!wanted.isEmpty()) {
            String id = wanted.removeLast();
            if (asked.add(id)) {
                reports.head(id).ifPresent(head -> {
                    heads.put(id, head);
                    Optional.ofNullable(head.copyOf()).ifPresent(wanted::add);
                });
            }
        }
        return heads;
    }

    private static String text(RowView row, String column) {
        return row.getColumn(column, String.class);
    }
}
