package org.hearsay.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.CleanText;
import org.hearsay.model.Span;

/// Lists of spans as one column: `12-19 88-97`.
final class Spans {
    private Spans() {}

    static String write(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    static List<Span> read(String column) {
        return Arrays.stream(column.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> {
                    int dash = text.indexOf('-');
                    return new Span(
                            Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
                })
                .toList();
    }

    /// The ranges of the original that make a clean text.
    static List<Span> of(CleanText text) {
        return text.pieces().stream().map(CleanText.Piece::original).toList();
    }
}
