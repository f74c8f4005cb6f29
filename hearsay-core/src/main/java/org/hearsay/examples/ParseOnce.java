package org.hearsay.examples;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.hearsay.model.Report;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Annotator;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// An annotator that parses a text once, however many lexicons read it.
///
/// It keeps every text it was given, so it is made for a handful of sentences and thrown away.
final class ParseOnce implements Annotator {
    private final Annotator annotator;
    private final Map<String, List<Sentence>> parsed = new ConcurrentHashMap<>();

    ParseOnce(Annotator annotator) {
        this.annotator = annotator;
    }

    @Override
    public AnnotatedReport annotate(Report report, Predicate<Sentence> worthParsing) {
        List<Sentence> sentences = sentences(report).stream()
                .map(sentence -> worthParsing.test(sentence) ? sentence : flat(sentence))
                .toList();
        return new AnnotatedReport(report, sentences);
    }

    /// The sentences of a report, all parsed.
    List<Sentence> sentences(Report report) {
        return parsed.computeIfAbsent(
                report.text(),
                text -> annotator.annotate(report, sentence -> true).sentences());
    }

    private static Sentence flat(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .map(token -> new Token(
                        token.index(), token.span(), token.word(), token.lemma(), token.tag(), token.name(), -1, "dep"))
                .toList();
        return new Sentence(sentence.index(), tokens, false);
    }
}
