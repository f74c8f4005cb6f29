/// For those who work on Hearsay: measuring, and commands that write the files that tests read.
///
/// A package below this one is an evaluation, found by name through `META-INF/services`.
///
/// Not for: anything that a user of Hearsay needs. Open first: [CannedParses], the smallest of them.
///
/// One trap: the commands write into the source tree; look at the difference before you keep it.
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
