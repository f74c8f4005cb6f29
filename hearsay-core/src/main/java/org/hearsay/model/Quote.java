package org.hearsay.model;

/// Words of a report as they stand in the file it was read from.
///
/// @param text the words, an exact substring of the decoded file
/// @param start first character, in Unicode code points of the file without its byte-order mark (as W3C Web
///     Annotation's TextPositionSelector counts)
/// @param end one past the last character, likewise
/// @param line the line of the file on which the words begin, from 1
public record Quote(String text, int start, int end, int line) {
    public Quote {
        if (start < 0 || end <= start || line < 1 || text.codePointCount(0, text.length()) != end - start) {
            throw new IllegalArgumentException("not a quote: [" + start + ", " + end + ") line " + line);
        }
    }
}
