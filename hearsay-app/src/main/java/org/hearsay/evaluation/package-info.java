/// How a measure of Hearsay against a data set is asked for and answered; the measures themselves are with those who
/// work on Hearsay, in hearsay-bench, and are found by [java.util.ServiceLoader].
///
/// Not for: reading a data set or scoring it. Open first: [Evaluation].
///
/// One trap: a data set may come without its answers; then there are no [Scores], and that is not an error.
@NullMarked
package org.hearsay.evaluation;

import org.jspecify.annotations.NullMarked;
