package org.hearsay.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a text is in English, the only language that is read so far.
///
/// Function words are the surest sign of a language: more than a third of the words of English prose are among its
/// fifty
/// most common ones, in other languages that share some of them ("in", "on") far fewer. Texts of a few words, lists and
/// tables get the benefit of the doubt. One pass over the text; thread-safe.
public final class EnglishText {
    /// Words that stand in so many of 10,000 English reports are taken for function words.
    private static final int COMMON = 3_500;

    /// Fewer words say nothing.
    private static final int ENOUGH = 40;

    /// Of English prose a quarter to two fifths, of Dutch or German prose up to a seventh.
    private static final double SHARE = 0.17;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

    private final Set<String> common = new HashSet<>();

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public EnglishText(Lexicon lexicon) {
        for (Row row : lexicon.table("en/common-words").rows()) {
            if (count(row) >= COMMON) {
                common.add(row.need("word"));
            }
        }
    }

    private static int count(Row row) {
        try {
            return Integer.parseInt(row.need("per_10000"));
        } catch (NumberFormatException e) {
            throw row.wrong("per_10000 is a whole number");
        }
    }

    /// Whether a text is in English, or too short to tell.
    public boolean isEnglish(String text) {
        int words = 0;
        int latin = 0;
        int known = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            latin += LATIN.matcher(word.group()).matches() ? 1 : 0;
            known += common.contains(word.group().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        boolean script = latin * 2 >= words;
        return script && (words < ENOUGH || known >= SHARE * words);
    }
}
