package org.hearsay.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.store.IncidentStore.Became;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The table `incident_history`: what became of incidents, and of names that no mention bears any more.
final class History {
    private final Handle handle;

    History(Handle handle) {
        this.handle = handle;
    }

    /// @param other where it leads; null where nowhere
    void record(String id, String what, @Nullable String other) {
        handle.createUpdate("INSERT INTO incident_history (id, what, other, at) VALUES (:id, :what, :other, :at)")
                .bind("id", id)
                .bind("what", what)
                .bind("other", other)
                .bind("at", now())
                .execute();
    }

    /// This second, ISO, UTC.
    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /// What became of it, the earliest first.
    List<Became> of(String id) {
        return handle.createQuery("SELECT id, what, other, at FROM incident_history WHERE id = :id ORDER BY number")
                .bind("id", id)
                .map(row -> new Became(
                        row.getColumn("id", String.class),
                        row.getColumn("what", String.class),
                        row.getColumn("other", String.class),
                        row.getColumn("at", String.class)))
                .list();
    }

    /// Names that begin so and that something became of.
    List<String> called(String name) {
        return handle.createQuery(
                        "SELECT DISTINCT id FROM incident_history WHERE id >= :name AND id < :name || '~' LIMIT 20")
                .bind("name", name)
                .mapTo(String.class)
                .list();
    }

    /// The name that a mention bears now to which this one leads, itself where a mention bears it; empty where it leads
    /// nowhere.
    Optional<String> living(String name) {
        Set<String> met = new HashSet<>();
        String next = name;
        while (met.add(next)) {
            if (isBorne(next)) {
                return Optional.of(next);
            }
            List<Became> became = of(next);
            String onwards = became.isEmpty() ? null : became.getLast().other();
            if (onwards == null) {
                return Optional.empty();
            }
            next = onwards;
        }
        return Optional.empty();
    }

    private boolean isBorne(String name) {
        return handle.createQuery("SELECT count(*) FROM mentions WHERE name = :name")
                        .bind("name", name)
                        .mapTo(int.class)
                        .one()
                > 0;
    }
}
