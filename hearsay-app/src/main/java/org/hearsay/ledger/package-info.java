/// The work on a ledger as a whole: reading reports into it, linking what they tell.
///
/// Not for: how a report is read (ingest, the pipeline) nor how things are stored (store). Open first: [Ingestion],
/// then [Relinking].
///
/// One trap: [Ingestion] stores each report by itself and links at the end, so a run may be killed anywhere; whoever
/// opens the ledger next must ask [org.hearsay.store.IncidentStore#isUnlinked].
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
