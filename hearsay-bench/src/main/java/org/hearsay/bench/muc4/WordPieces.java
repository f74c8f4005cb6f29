package org.hearsay.bench.muc4;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts words into the pieces that a BERT model knows, the longest that fits first (Wu and others, "Google's Neural
/// Machine Translation System", 2016, section 4.1, as BERT's tokenizer has it).
final class WordPieces {
    /// Stands before a text.
    static final int START = 101;

    /// Stands behind a text.
    static final int END = 102;

    /// Stands for a word that cannot be cut.
    static final int UNKNOWN = 100;

    private final Map<String, Integer> numbers = new HashMap<>();

    /// Reads the vocabulary of a tokenizer file of Hugging Face, and closes the stream.
    ///
    /// @throws IOException where it has none
    WordPieces(InputStream tokenizer) throws IOException {
        try (tokenizer) {
            JsonNode vocabulary =
                    new ObjectMapper().readTree(tokenizer).path("model").path("vocab");
            if (!vocabulary.isObject()) {
                throw new IOException("a tokenizer without a vocabulary");
            }
            vocabulary
                    .properties()
                    .forEach(piece ->
                            numbers.put(piece.getKey(), piece.getValue().asInt()));
        }
    }

    /// The numbers of a word's pieces, at least one; case makes no difference, and a sign is a piece of its own.
    List<Integer> of(String word) {
        List<Integer> pieces = new ArrayList<>();
        var run = new StringBuilder();
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(letter)) {
                run.append(letter);
                continue;
            }
            cut(run, pieces);
            if (!Character.isWhitespace(letter)) {
                cut(run.append(letter), pieces);
            }
        }
        cut(run, pieces);
        return pieces.isEmpty() ? List.of(UNKNOWN) : List.copyOf(pieces);
    }

    /// Adds the pieces of a run of letters, and empties it.
    private void cut(StringBuilder run, List<Integer> pieces) {
        String word = run.toString();
        run.setLength(0);
        List<Integer> found = new ArrayList<>();
        for (int start = 0; start < word.length(); ) {
            int end = word.length();
            while (end > start && !numbers.containsKey(piece(word, start, end))) {
                end--;
            }
            if (end == start) {
                pieces.add(UNKNOWN);
                return;
            }
            found.add(numbers.getOrDefault(piece(word, start, end), UNKNOWN));
            start = end;
        }
        pieces.addAll(found);
    }

    private static String piece(String word, int start, int end) {
        return (start > 0 ? "##" : "") + word.substring(start, end);
    }
}
