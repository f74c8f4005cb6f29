/// When an incident happened: the time expressions of the whole text, resolved against the report's own day and each
/// other, and for each incident the one that is its own.
///
/// Words of the lexicon ([DateWords]) make pieces by rules ([DateRules], [ClockRules], [SpanRules]); neighbours are
/// joined ([DatePieces]); what they mean ([DateMeaning]) is seen from a day ([DateView]).
///
/// Not for: the day a report was published, which ingest finds. Open first: [TimeExpressions], then [DateResolver].
///
/// One trap: a weekday means nothing without the report's day; such a date stays open, and the basis says so.
@NullMarked
package org.hearsay.resolution.dates;

import org.jspecify.annotations.NullMarked;
