package org.hearsay.ledger;

import java.util.List;
import org.hearsay.ingest.Intake;

/// What a run of [Ingestion] did.
///
/// @param added how many reports were new
/// @param known how many stood in the ledger already
/// @param withoutIncident how many of the new ones tell of no incident
/// @param incidents how many incidents the ledger holds now
/// @param skipped inputs that could not be read, and why
/// @param warnings what to know of reports that were read, a line each
public record IngestionSummary(
        int added, int known, int withoutIncident, int incidents, List<Intake.Skipped> skipped, List<String> warnings) {
    public IngestionSummary {
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }
}
