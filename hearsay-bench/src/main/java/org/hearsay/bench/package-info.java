/// Commands for those who work on Hearsay: measuring, and the files that tests read.
///
/// Not for: anything that a user of Hearsay needs. Open first: [CannedParses], the smallest of them.
///
/// One trap: these commands write into the source tree; look at the difference before you keep it.
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
