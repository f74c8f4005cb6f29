/// `hearsay eval incidents`: reports read into a ledger of their own, its export held against hand-made answers.
///
/// Not for: reading or linking itself. Open first: [IncidentsEvaluation].
///
/// One trap: the ledger is a fresh one each time; figures on a ledger that holds other reports too would differ.
@NullMarked
package org.hearsay.bench.incidents;

import org.jspecify.annotations.NullMarked;
