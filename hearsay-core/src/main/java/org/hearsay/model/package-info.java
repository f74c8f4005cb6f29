/// The values that everything else speaks about: reports, claims, incidents and what the sources make of them.
///
/// Not for: reading text, storing, printing. Records and sealed types only, no I/O, no framework.
/// Open first: [Report], then [Claim] (one thing said), [Mention] (one incident as one report tells it), [Incident]
/// (its mentions across reports) and [Assessment] (who agrees, who does not).
///
/// One trap: a [Span] counts UTF-16 units in a report's *clean text*. What leaves the program counts Unicode code
/// points
/// in the file as it was given; [Report#quote] makes the step, and nothing else should.
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
