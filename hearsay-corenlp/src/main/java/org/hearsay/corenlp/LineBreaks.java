package org.hearsay.corenlp;

import java.util.ArrayList;
import java.util.List;

/// What the line breaks of a text mean: the ends of headlines, captions and paragraphs, or nothing.
final class LineBreaks {
    /// Of so many breaks inside paragraphs, one before a small letter shows that the lines were cut to a width.
    private static final int ONE_IN = 6;

    /// Lines cut to a width are so full of it, whatever the letters measure.
    private static final double FULL = 0.8;

    private LineBreaks() {}

    /// Whether a sentence goes on over a line break, as in a text cut to a width. Lines may be indented.
    static boolean areInsideSentences(String text) {
        int breaks = 0;
        int small = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (isBetweenWords(text, at)) {
                breaks++;
                small += Character.isLowerCase(text.charAt(next(text, at))) ? 1 : 0;
            }
        }
        return small > 0 && small * ONE_IN >= breaks;
    }

    /// Where a text that is cut to a width breaks a line although the next word had room on it: behind a headline, a
    /// caption, an item of a list or a paragraph.
    ///
    /// @return offsets of the first signs behind such breaks, ascending
    static int[] ends(String text) {
        List<Integer> found = new ArrayList<>();
        double full = FULL * width(text);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            int next = next(text, at);
            if (isBetweenWords(text, at)
                    && !Character.isLowerCase(text.charAt(next))
                    && printed(text, at) + 1 + word(text, next) <= full) {
                found.add(at + 1);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The longest line behind which a sentence goes on, its indentation left out.
    private static int width(String text) {
        int width = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (isBetweenWords(text, at) && Character.isLowerCase(text.charAt(next(text, at)))) {
                width = Math.max(width, printed(text, at));
            }
        }
        return width;
    }

    /// How many signs of print stand on the line that ends at a break.
    private static int printed(String text, int end) {
        int start = text.lastIndexOf('\n', end - 1) + 1;
        return text.substring(start, end).strip().length();
    }

    private static int word(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    /// Whether a break has print on the line before it and on the next.
    private static boolean isBetweenWords(String text, int at) {
        int next = next(text, at);
        int last = at > 0 && text.charAt(at - 1) == '\r' ? at - 2 : at - 1;
        return last >= 0 && isText(text.charAt(last)) && next < text.length() && isText(text.charAt(next));
    }

    /// The first sign of the next line that is no space; its line end where there is none.
    private static int next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next;
    }

    private static boolean isText(char sign) {
        return sign != '\n' && sign != '\r';
    }
}
