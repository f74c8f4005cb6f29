/// A large ledger made up for measuring pages and API.
///
/// Not for: saying anything about how reports are read. Open first: [GeneratedLedger].
///
/// One trap: its incidents are linked by hand, not by the linker: what is measured is asking, not linking.
@NullMarked
package org.hearsay.bench.web;

import org.jspecify.annotations.NullMarked;
