package org.hearsay.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a client asks for.
///
/// @param path the path, decoded
/// @param parts the values of the address's variable parts, by name
/// @param words the words behind the question mark, by name
public record Asked(String path, Map<String, String> parts, Map<String, List<String>> words) {
    private static final int MOST_WORDS = 60;

    public Asked {
        parts = Map.copyOf(parts);
        words = Map.copyOf(words);
    }

    /// The words of an address's query, decoded.
    ///
    /// @throws NotAnsweredException where they cannot be decoded or are too many
    static Map<String, List<String>> words(String query) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        String[] pairs = query.isEmpty() ? new String[0] : query.split("&", MOST_WORDS + 1);
        if (pairs.length > MOST_WORDS) {
            throw NotAnsweredException.wrong("more than " + MOST_WORDS + " words in the address");
        }
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            String name = at < 0 ? pair : pair.substring(0, at);
            words.computeIfAbsent(decoded(name), it -> new ArrayList<>())
                    .add(at < 0 ? "" : decoded(pair.substring(at + 1)));
        }
        return words;
    }

    /// A part of a path, decoded; a plus sign is one.
    ///
    /// @throws NotAnsweredException where it cannot be decoded
    static String pathPart(String part) {
        return decoded(part.replace("+", "%2B"));
    }

    private static String decoded(String word) {
        try {
            return URLDecoder.decode(word, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw NotAnsweredException.wrong("an address that cannot be decoded");
        }
    }

    /// The value of a variable part.
    public String part(String name) {
        return parts.getOrDefault(name, "");
    }

    /// The last value of a word; empty where it is not given, or empty.
    public Optional<String> word(String name) {
        List<String> values = words.getOrDefault(name, List.of());
        return values.isEmpty() || values.getLast().isBlank() ? Optional.empty() : Optional.of(values.getLast());
    }

    /// A word that is a whole number.
    ///
    /// @throws NotAnsweredException where it is no number between `least` and `most`
    public int number(String name, int usual, int least, int most) {
        return word(name).map(digits -> number(name, digits, least, most)).orElse(usual);
    }

    private static int number(String name, String digits, int least, int most) {
        if (digits.matches("\\d{1,9}")) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw NotAnsweredException.wrong(name + " is not a number from " + least + " to " + most);
    }
}
