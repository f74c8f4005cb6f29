package org.hearsay.text;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/// A report with its sentences.
///
/// @param report the report
/// @param sentences in the order of the text, not overlapping
public record AnnotatedReport(Report report, List<Sentence> sentences) {
    public AnnotatedReport {
        sentences = List.copyOf(sentences);
    }

    /// The sentence that holds the start of a span.
    public Optional<Sentence> sentenceAt(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.span().start() <= span.start()
                        && span.start() < sentence.span().end())
                .findFirst();
    }
}
