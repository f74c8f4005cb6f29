package org.hearsay.corenlp;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A text whose sentences stand apart, with a way back to the offsets of the text as it was.
///
/// Where paragraphs lost their markup, the next sentence begins right behind the full stop ("for hours.Residents
/// fled"), and no splitter parts them. Here a space is put between. Where lines are cut to a width, a line that ends
/// before
/// it had to gets an empty line behind it.
final class GluedSentences {
    /// Behind a full stop after a word, before a word with a capital; not "U.S.Army", nor an address in the web.
    private static final Pattern SEAM =
            Pattern.compile("(?<=[\\p{Ll}\\d][\\p{Ll}\\d)][.!?][”’]?)(?<!www\\.)(?=[\"“‘]?\\p{Lu}\\p{Ll}+[\\s,’'])");

    private final String text;

    /// Where each added space stands in the new text, ascending.
    private final int[] added;

    private GluedSentences(String text, int[] added) {
        this.text = text;
        this.added = added;
    }

    /// @param ends offsets at which a paragraph begins, each behind a line break
    static GluedSentences apart(String text, int[] ends) {
        int[] seams = IntStream.concat(SEAM.matcher(text).results().mapToInt(seam -> seam.start()), Arrays.stream(ends))
                .sorted()
                .toArray();
        var spaced = new StringBuilder(text.length() + seams.length);
        int[] added = new int[seams.length];
        int from = 0;
        for (int i = 0; i < seams.length; i++) {
            spaced.append(text, from, seams[i]);
            added[i] = spaced.length();
            spaced.append(text.charAt(seams[i] - 1) == '\n' ? '\n' : ' ');
            from = seams[i];
        }
        return new GluedSentences(spaced.append(text, from, text.length()).toString(), added);
    }

    /// The text with its sentences apart.
    String text() {
        return text;
    }

    /// Where an offset of [#text] stood in the text as it was.
    int original(int offset) {
        int found = Arrays.binarySearch(added, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }
}
