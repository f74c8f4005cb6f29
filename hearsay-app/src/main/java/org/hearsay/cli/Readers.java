package org.hearsay.cli;

import org.hearsay.ReportReader;
import org.hearsay.lexicon.Lexicon;

/// Makes what reads reports: the pipeline with its models, or something canned where a test is about the commands.
@FunctionalInterface
interface Readers {

    /// A reader with these words; may take seconds, and is asked for only where there is something to read.
    ReportReader with(Lexicon lexicon);
}
