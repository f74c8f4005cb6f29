/// `hearsay eval attribution`: who says what in news articles, held against PolNeAR's answers.
///
/// The data set: Newell, Margolin, Ruths, "An Attribution Relations Corpus for Political News" (LREC 2018).
///
/// Not for: finding attributions, which is the work of `org.hearsay.attribution`. Open first: [AttributionEvaluation].
///
/// One trap: the data set counts Unicode code points, Hearsay UTF-16 units.
@NullMarked
package org.hearsay.bench.attribution;

import org.jspecify.annotations.NullMarked;
