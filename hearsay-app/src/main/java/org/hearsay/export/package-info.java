/// What leaves the ledger, a class a format.
///
/// Not for: pages and tables for people (web, cli). Open first: [Format], the list of formats; [IncidentRecord] is the
/// record of JSON Lines, which only ever grows.
///
/// One trap: offsets in a record count Unicode code points of the report's own file; [org.hearsay.model.Report#quote]
/// makes that step.
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
