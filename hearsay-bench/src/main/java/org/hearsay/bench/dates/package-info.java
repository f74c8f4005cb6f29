/// `hearsay eval dates`: the time expressions of news, found and given a value, held against marked texts; beside it
/// SUTime and HeidelTime on the same texts, and how well the days of incidents are known.
///
/// Not for: what the expressions of a text mean; that is [org.hearsay.resolution.dates]. Open first:
/// [DatesEvaluation], then [TimexTagger].
///
/// One trap: the data sets count in code points, Java in UTF-16 units; only [MarkedText] converts.
@NullMarked
package org.hearsay.bench.dates;

import org.jspecify.annotations.NullMarked;
