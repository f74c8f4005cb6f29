package org.hearsay.model;

/// One publication by one outlet.
///
/// @param id the SHA-256 of the bytes it was read from, 64 lower-case hexadecimal digits
/// @param name what listings and exports call it: the file name without `.txt`, or an address
/// @param original the file as decoded, without its byte-order mark, line ends untouched
/// @param body its prose, as pieces of `original`
/// @param publication who published it, where and when
public record Report(String id, String name, String original, CleanText body, Publication publication) {
    public Report {
        if (!id.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + id);
        }
    }

    /// The clean text, which every [Span] of this report counts in.
    public String text() {
        return body.text();
    }

    /// The words at a span of the clean text, as they stand in the file.
    ///
    /// @throws IndexOutOfBoundsException where the span does not lie inside the clean text
    public Quote quote(Span span) {
        Span there = body.toOriginal(span);
        String words = there.of(original);
        int start = original.codePointCount(0, there.start());
        return new Quote(words, start, start + words.codePointCount(0, words.length()), lineOf(there.start()));
    }

    private int lineOf(int offset) {
        return 1
                + (int) original.substring(0, offset)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
