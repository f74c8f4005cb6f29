/// `hearsay eval stream`: a newswire that is mostly about other things. How fast is it passed over, and what is taken
/// for an incident?
///
/// Not for: scoring against answers; the incidents it writes are judged by a reader. Open first: [StreamEvaluation].
///
/// One trap: the stages are timed one by one on one thread, the whole run on all cores; the sum is not the whole.
@NullMarked
package org.hearsay.bench.stream;

import org.jspecify.annotations.NullMarked;
