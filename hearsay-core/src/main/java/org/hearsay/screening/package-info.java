/// Whether a report is worth reading at all: most news has no incident in it.
///
/// Not for: deciding what happened. Open first: [Screening]. It errs on the side of reading.
@NullMarked
package org.hearsay.screening;

import org.jspecify.annotations.NullMarked;
