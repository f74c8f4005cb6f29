package org.hearsay.resolution.toponyms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Spellings of one place name brought to one form, so that they can be compared.
public final class PlaceNames {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘`´ʿʾʻʼ.]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    /// Letters that Unicode does not take apart into a plain one and a mark.
    private static final String[][] LETTERS = {
        {"ə", "a"},
        {"ǝ", "a"},
        {"ı", "i"},
        {"ł", "l"},
        {"ø", "o"},
        {"đ", "d"},
        {"ð", "d"},
        {"þ", "th"},
        {"ß", "ss"},
        {"æ", "ae"},
        {"œ", "oe"}
    };

    /// The Arabic article; before a sun letter it may be written with that letter instead.
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

    private static final Pattern SUN = Pattern.compile("[aeiu](sh|dh|th|[stdzrnl]) \\1");

    /// Ways of writing one Arabic or Persian vowel in English, in the order in which they are replaced.
    private static final String[][] VOWELS = {
        {"eh(?= |$)", "a"},
        {"ah(?= |$)", "a"},
        {"(ee|ei|ey|ai|ay|ie)", "i"},
        {"(oo|ou|aw|au|ow|u)", "o"},
        {"e", "i"},
        {"iy", "i"}
    };

    private static final Pattern[] VOWEL_PATTERNS = patterns();

    /// Countries whose names are written from Arabic, Persian, Urdu, Pashto, Kurdish or Somali, ISO 3166-1.
    private static final Set<String> ARABIC = Set.of(
            "AE", "AF", "BH", "DJ", "DZ", "EG", "ER", "IL", "IQ", "IR", "JO", "KM", "KW", "LB", "LY", "MA", "MR", "OM",
            "PK", "PS", "QA", "SA", "SD", "SO", "SS", "SY", "TD", "TN", "YE", "EH");

    private PlaceNames() {}

    private static Pattern[] patterns() {
        Pattern[] patterns = new Pattern[VOWELS.length];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = Pattern.compile(VOWELS[i][0]);
        }
        return patterns;
    }

    /// The name without case, diacritics, apostrophes and hyphens, its words set apart by one blank each; empty where
    /// it has no letter or digit.
    public static String key(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        for (String[] letter : LETTERS) {
            plain = plain.replace(letter[0], letter[1]);
        }
        return OTHER.matcher(plain).replaceAll(" ").strip();
    }

    /// A looser form of a [#key], for names that come from an Arabic script: without articles, doubled letters and
    /// differences of vowels. "Deir ez-Zor" and "Dayr al-Zawr" have the same.
    public static String loose(String key) {
        List<String> kept = new ArrayList<>();
        List<String> words = List.of(key.split(" "));
        for (int i = 0; i < words.size(); i++) {
            boolean article = i + 1 < words.size() && isArticle(words.get(i), words.get(i + 1));
            if (!article) {
                kept.add(words.get(i));
            }
        }
        String loose = String.join(" ", kept);
        for (int i = 0; i < VOWELS.length; i++) {
            loose = VOWEL_PATTERNS[i].matcher(loose).replaceAll(VOWELS[i][1]);
        }
        return DOUBLED.matcher(loose).replaceAll("$1");
    }

    /// Whether a word is an Arabic article before another one; both in lower case.
    static boolean isArticle(String word, String next) {
        return ARTICLES.contains(word)
                || word.length() <= 3 && SUN.matcher(word + " " + next).lookingAt();
    }

    /// Whether names in that country come from an Arabic script, so that [#loose] forms may be compared.
    ///
    /// @param country ISO 3166-1 alpha-2
    public static boolean areLooseIn(String country) {
        return ARABIC.contains(country);
    }
}
