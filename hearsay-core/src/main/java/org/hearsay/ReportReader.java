package org.hearsay;

import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;

/// Reads a report: [Pipeline] in earnest, something canned where a test is about what comes after.
@FunctionalInterface
public interface ReportReader {

    /// The incidents that the report tells, in the order of its text; none where it tells none.
    ///
    /// Never fails on what a report contains.
    List<Mention> read(Report report);
}
