package org.hearsay.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.linking.IncidentNames;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.jdbi.v3.core.Handle;

/// The names of mentions while their report is read anew: none dies, none is borne twice.
final class MentionNames {
    private final Handle handle;
    private final History history;

    MentionNames(Handle handle) {
        this.handle = handle;
        history = new History(handle);
    }

    /// What a mention bears and where it is.
    ///
    /// @param incident the id of the incident that holds it; empty where it was not linked yet
    record Held(String name, Optional<String> incident) {}

    /// Names and incidents of these mentions, as they are before the new reading is written.
    Map<MentionId, Held> take(List<Mention> mentions) {
        Map<MentionId, Held> held = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            handle.createQuery("SELECT name, incident_id FROM mentions WHERE id = :id")
                    .bind("id", mention.id().toString())
                    .map(row -> new Held(
                            row.getColumn("name", String.class),
                            Optional.ofNullable(row.getColumn("incident_id", String.class))))
                    .findOne()
                    .ifPresent(its -> held.put(mention.id(), its));
        }
        return held;
    }

    /// A name for a mention that nothing told before; the one that its place in the text gives it, unless another
    /// mention bears that.
    String mint(MentionId mention) {
        String name = IncidentNames.of(mention);
        for (int again = 1; isBorne(name); again++) {
            name = IncidentNames.of(mention, again);
        }
        return name;
    }

    private boolean isBorne(String name) {
        return handle.createQuery("SELECT count(*) FROM mentions WHERE name = :name")
                        .bind("name", name)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /// Lets the name of a mention that is told no more lead on. The name of an incident goes to the next of its
    /// mentions, so that the incident keeps it; any other leads to the heir, else to the incident's mentions, else
    /// nowhere: withdrawn.
    void lead(Held gone, Optional<MentionId> heir) {
        Optional<String> others = gone.incident().flatMap(this::first);
        if (others.isPresent() && gone.incident().equals(Optional.of(gone.name()))) {
            handle.execute("UPDATE mentions SET name = ? WHERE name = ?", gone.name(), others.get());
            history.record(others.get(), "became", gone.name());
            return;
        }
        Optional<String> next = heir.map(MentionId::toString).map(this::nameOf).or(() -> others);
        history.record(gone.name(), next.isPresent() ? "became" : "withdrawn", next.orElse(null));
    }

    private String nameOf(String mention) {
        return handle.createQuery("SELECT name FROM mentions WHERE id = :id")
                .bind("id", mention)
                .mapTo(String.class)
                .one();
    }

    /// The name of the first of an incident's mentions.
    private Optional<String> first(String incident) {
        return handle.createQuery("""
                        SELECT m.name FROM mentions m JOIN reports r ON r.id = m.report_id
                        WHERE m.incident_id = :id ORDER BY r.published IS NULL, r.published, m.id LIMIT 1
                        """).bind("id", incident).mapTo(String.class).findOne();
    }

    /// Judges the incidents anew that held these; one that is empty goes.
    void settle(Collection<Held> held) {
        TreeSet<String> incidents =
                held.stream().flatMap(its -> its.incident().stream()).collect(Collectors.toCollection(TreeSet::new));
        var incidentStore = new SqliteIncidents(handle);
        for (String id : incidents) {
            List<Mention> mentions = new MentionReader(handle).ofIncident(id);
            IncidentTables.delete(handle, id);
            if (!mentions.isEmpty()) {
                var writer = new IncidentWriter(handle);
                incidentStore.assessed(new Incident(id, mentions)).ifPresent(writer::write);
            }
        }
    }
}
