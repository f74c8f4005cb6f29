package org.hearsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;

/// Reports of our own with their canned parses, from `src/test/resources/parses`; `org.hearsay.bench.CannedParses`
/// writes these.
public final class Canned {
    /// The day on which the canned reports were published, a Tuesday.
    public static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 29);

    private Canned() {}

    /// The parsed report of that name, published on [#PUBLISHED] by nobody known.
    public static AnnotatedReport report(String name) {
        return report(name, new Publication(null, null, null, PUBLISHED, Publication.DateBasis.METADATA));
    }

    /// The parsed report of that name.
    public static AnnotatedReport report(String name, Publication publication) {
        String text = resource("/parses/" + name + ".txt");
        var report = new Report("a".repeat(64), name, text, CleanText.of(text), publication);
        return new AnnotatedReport(report, ConllU.read(resource("/parses/" + name + ".conllu")));
    }

    /// An annotator that knows the canned reports by their names, and treats them as the real one does.
    public static Annotator annotator() {
        return (report, worthParsing) -> new AnnotatedReport(report, sentences(report, worthParsing));
    }

    private static List<Sentence> sentences(Report report, Predicate<Sentence> worthParsing) {
        return report(report.name()).sentences().stream()
                .map(sentence -> worthParsing.test(sentence)
                        ? sentence
                        : new Sentence(
                                sentence.index(),
                                sentence.tokens().stream().map(Canned::alone).toList(),
                                false))
                .toList();
    }

    private static Token alone(Token token) {
        return new Token(
                token.index(), token.span(), token.word(), token.lemma(), token.tag(), token.name(), -1, "dep");
    }

    private static String resource(String path) {
        try (InputStream in = Canned.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
