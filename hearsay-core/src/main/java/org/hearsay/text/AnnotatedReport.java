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
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span here = sentences.get(middle).span();
            if (span.start() < here.start()) {
                high = middle - 1;
            } else if (span.start() >= here.end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentences.get(middle));
            }
        }
        return Optional.empty();
    }
}
