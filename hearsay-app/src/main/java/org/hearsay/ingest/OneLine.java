package org.hearsay.ingest;

import java.util.regex.Pattern;

/// Text fit for one line of a terminal.
final class OneLine {
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private OneLine() {}

    /// The text without the characters that move a cursor, end a line or turn the direction of writing.
    static String of(String text) {
        return UNFIT.matcher(text).replaceAll("");
    }
}
