/// `hearsay eval linking`: reports of one incident, mentions of one event, on GVC and ECB+.
///
/// Not for: linking itself. Open first: [LinkingEvaluation].
///
/// One trap: most reports of ECB+ tell of no violent incident, so their labels come from telling words
/// ([org.hearsay.linking.ReportGroups]), which is but one kind of the evidence that links mentions in a ledger.
@NullMarked
package org.hearsay.bench.linking;

import org.jspecify.annotations.NullMarked;
