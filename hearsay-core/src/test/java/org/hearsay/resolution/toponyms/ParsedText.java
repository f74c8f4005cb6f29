package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// A report parsed by hand: each word written `word_TAG_head_relation`, heads counted from 1 and 0 for the root; a
/// fifth part is the kind of name, `LOCATION` for proper nouns where it is left out.
final class ParsedText {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();

    ParsedText sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words.split(" ")) {
            String[] parts = word.split("_");
            var span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]).append(' ');
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    parts[0],
                    parts[1].startsWith("NNP") ? parts[0] : parts[0].toLowerCase(Locale.ROOT),
                    parts[1],
                    parts.length > 4 ? parts[4] : parts[1].startsWith("NNP") ? "LOCATION" : "O",
                    Integer.parseInt(parts[2]) - 1,
                    parts[3]));
        }
        sentences.add(new Sentence(sentences.size(), tokens, true));
        return this;
    }

    AnnotatedReport report() {
        String original = text.toString();
        return new AnnotatedReport(
                new Report("0".repeat(64), "report", original, CleanText.of(original), Publication.UNKNOWN), sentences);
    }

    /// Where words stand for the first time.
    Span span(String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
