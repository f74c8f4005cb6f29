/// Trains the weights of `en/signs.tsv`: what speaks for a mention being a violent incident, and what for a figure of
/// speech, an accident, an exercise.
///
/// Not for: finding mentions; that is done by rules, and what they leave out no weight brings back. Open first:
/// [SignsTraining].
///
/// One trap: whole reports are judged, not mentions. A report that tells of one incident and speaks of another in a
/// figure counts as telling of both.
@NullMarked
package org.hearsay.bench.plausibility;

import org.jspecify.annotations.NullMarked;
