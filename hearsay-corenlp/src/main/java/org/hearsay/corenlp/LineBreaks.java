package org.hearsay.corenlp;

/// What the line breaks of a text mean: the ends of headlines, captions and paragraphs, or nothing.
final class LineBreaks {
    /// Of so many breaks inside paragraphs, one before a small letter shows that the lines were cut to a width.
    private static final int ONE_IN = 6;

    private LineBreaks() {}

    /// Whether a sentence goes on over a line break, as in a text cut to a width.
    static boolean areInsideSentences(String text) {
        int breaks = 0;
        int small = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (at + 1 < text.length() && at > 0 && isText(text.charAt(at - 1)) && isText(text.charAt(at + 1))) {
                breaks++;
                small += Character.isLowerCase(text.charAt(at + 1)) ? 1 : 0;
            }
        }
        return small > 0 && small * ONE_IN >= breaks;
    }

    private static boolean isText(char sign) {
        return sign != '\n' && sign != '\r';
    }
}
