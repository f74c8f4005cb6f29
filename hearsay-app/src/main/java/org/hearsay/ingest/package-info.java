/// Report files: bytes on a disk become a [org.hearsay.model.Report], or a reason why not.
///
/// Not for: deciding whether a report tells of an incident (that is screening), or keeping it (that is the store).
/// Open first: [TextReports], then [Intake]; [ReportText] tells prose from metadata lines and page furniture.
///
/// One trap: offsets are counted in the decoded file without its byte-order mark, line ends untouched. So nothing here
/// rewrites a letter: a line is kept, left out, or kept in part.
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
