/// When an incident happened: date and time expressions, resolved against the report's own day and each other.
///
/// Not for: the day a report was published, which ingest finds. Open first: [DateResolver].
///
/// One trap: a weekday means nothing without the report's day; such a date stays open, and the basis says so.
@NullMarked
package org.hearsay.resolution.dates;

import org.jspecify.annotations.NullMarked;
