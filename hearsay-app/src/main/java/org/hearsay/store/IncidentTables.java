package org.hearsay.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Deletes incidents with all rows that hang on them. A table that refers to incidents is named here and nowhere else.
final class IncidentTables {
    private static final List<String> DEPENDENT =
            List.of("incident_slots", "incident_sources", "incident_reports", "incident_actors");

    private IncidentTables() {}

    /// Deletes one incident; its mentions must hang on no incident, or on another one before the transaction ends.
    static void delete(Handle handle, String incident) {
        DEPENDENT.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE incident_id = ?", incident));
        handle.execute("DELETE FROM incidents WHERE id = ?", incident);
    }

    /// Deletes all incidents.
    static void deleteAll(Handle handle) {
        DEPENDENT.forEach(table -> handle.execute("DELETE FROM " + table));
        handle.execute("DELETE FROM incidents");
    }
}
