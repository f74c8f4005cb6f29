package org.hearsay.text;

import java.util.function.Predicate;
import org.hearsay.model.Report;

/// Finds sentences, tokens, names and grammar in a report.
///
/// Implementations are safe for use by several threads and never fail on a text: what they cannot parse comes back as
/// sentences without a tree.
public interface Annotator {

    /// The report with its sentences. Parsing a sentence costs more than tagging it, so only sentences that can matter
    /// get a tree.
    ///
    /// @param worthParsing asked of each tagged sentence: does it need a tree?
    AnnotatedReport annotate(Report report, Predicate<Sentence> worthParsing);
}
