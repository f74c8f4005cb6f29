/// The reading mind: what stands in a report, who says so, and what the reports make of one event together.
///
/// Not for: files, networks, databases, screens; the app does those and hands values in. Open first: [Pipeline], which
/// tells the story in one page.
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
