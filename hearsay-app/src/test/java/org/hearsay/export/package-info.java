/// Tests of what leaves the ledger, with readers that others wrote.
///
/// Not for: the record of JSON Lines, whose test is the golden file (cli). Open first: [ExportsTest].
///
/// One trap: a reader that is too kind proves little; each is the one its users use.
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
