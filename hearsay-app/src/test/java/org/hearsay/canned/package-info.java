/// A canned reader and the reports it understands: what tests of ledger and commands read instead of news.
///
/// Not for: testing how reports are read. Open first: [CannedReader].
///
/// One trap: its sentences are no news; the real pipeline makes little of them.
@NullMarked
package org.hearsay.canned;

import org.jspecify.annotations.NullMarked;
