/// `hearsay eval muc4`: the fillers of five roles in the terrorism reports of the fourth Message Understanding
/// Conference (1992), scored by CEAF-REE.
///
/// What is MUC's own stands here and not in the reader: text in one case, only people with a name as victims, persons
/// and organisations apart, clashes between armed forces left out, one country's news of two years.
///
/// Not for: reading incidents in general. Open first: [Muc4Evaluation].
///
/// One trap: a document's answers are strings without places, so every occurrence of a right string counts as right.
@NullMarked
package org.hearsay.bench.muc4;

import org.jspecify.annotations.NullMarked;
