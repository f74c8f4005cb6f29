package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/// Sentences for tests that need words and tags, but no parser.
public final class Sentences {
    private Sentences() {}

    /// A sentence without a tree, from words with their tags and, where these differ from the small word, lemmas:
    /// `"Two/CD rockets/NNS/rocket hit/VBD"`.
    public static Sentence tagged(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String each : text.split(" ")) {
            String[] parts = each.split("/");
            String lemma = parts.length > 2 ? parts[2] : parts[0].toLowerCase(java.util.Locale.ROOT);
            Span span = new Span(at, at + parts[0].length());
            tokens.add(new Token(tokens.size(), span, parts[0], lemma, parts[1], "O", -1, "dep"));
            at = span.end() + 1;
        }
        return new Sentence(0, tokens, false);
    }
}
