package org.hearsay.model;

import java.util.List;
import java.util.Map;

/// An incident with all that the ledger knows of it.
///
/// @param incident its mentions
/// @param assessment what the sources make of it
/// @param reports the reports that tell it, by id
/// @param relations how it stands to other incidents, told of it or of them
public record LedgerEntry(
        Incident incident, Assessment assessment, Map<String, ReportHead> reports, List<IncidentRelation> relations) {
    public LedgerEntry {
        reports = Map.copyOf(reports);
        relations = List.copyOf(relations);
    }
}
