package org.hearsay.evaluation;

import java.io.IOException;

/// Runs Hearsay on a data set, writes what the scorer of that data set reads, and scores it itself where the answers
/// are there.
public interface Evaluation {

    /// The name by which it is asked for, such as `muc4`.
    String name();

    /// What the data set asks and what it is made of, in a line.
    String summary();

    /// Does it.
    ///
    /// @return the scores; none where no answers are present
    /// @throws IOException where a file cannot be read as this data set, or the output cannot be written; names the
    ///     file, and its line where there is one
    Scores run(Task task) throws IOException;
}
