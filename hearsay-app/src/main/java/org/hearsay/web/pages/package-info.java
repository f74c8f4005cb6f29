/// What the pages show: records that the templates of `src/main/jte` read, and how they come from the ledger.
///
/// Not for: HTML, which stands in the templates, and where lines and circles lie (draw). Open first: [IncidentView].
///
/// One trap: a view holds words of reports as they are; only the template makes them harmless.
@NullMarked
package org.hearsay.web.pages;

import org.jspecify.annotations.NullMarked;
