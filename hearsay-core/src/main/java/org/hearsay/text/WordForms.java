package org.hearsay.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A token as tables of words compare it: in small letters, without diacritics and apostrophes, parted at hyphens.
///
/// @param printed the words of the token as printed, none where it is a sign
/// @param all those of each form that may stand in a table: printed, its lemma, and the singular that taggers withhold
///     from a noun with a capital ("Rockets hit base")
/// @param firsts the first word of each form, in that order, each once
public record WordForms(List<String> printed, List<List<String>> all, List<String> firsts) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.&%$]+");
    private static final Pattern IGNORED = Pattern.compile("[\\p{M}'’‘`´ʿʾ]");

    /// The forms of a token, which [Sentence#forms] computes but once.
    static WordForms of(Token token) {
        List<String> printed = words(token.word());
        List<List<String>> all = Stream.concat(Stream.of(printed), others(token).map(WordForms::words))
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        return new WordForms(
                printed, all, all.stream().map(List::getFirst).distinct().toList());
    }

    private static Stream<String> others(Token token) {
        String word = token.word();
        boolean plural =
                word.endsWith("s") && (token.tag().equals("NNPS") || token.tag().equals("NNP") && token.index() == 0);
        return plural ? Stream.of(token.lemma(), word.substring(0, word.length() - 1)) : Stream.of(token.lemma());
    }

    /// The words of a phrase, so compared.
    public static List<String> words(String text) {
        if (isPlain(text)) {
            return List.of(text.toLowerCase(Locale.ROOT));
        }
        String plain = IGNORED.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    /// Most words are letters of ASCII and nothing else, on which the patterns would be wasted.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!(sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
