package org.hearsay.bench.muc4;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.corenlp.Truecaser;
import org.hearsay.extraction.IncidentExtraction;
import org.hearsay.ledger.Progress;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Annotator;

/// Recases documents, parses them, and lets Hearsay read them.
final class Muc4Reader {
    /// The text puts four blanks between paragraphs.
    private static final Pattern PARAGRAPH = Pattern.compile(" {3,}");

    private final Lexicon lexicon;

    Muc4Reader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The documents as Hearsay reads them, in order.
    List<Muc4Reading> read(List<Muc4Document> documents, Progress progress) {
        List<Report> reports = recased(documents, progress);
        progress.begin("parse");
        return read(documents, reports, new CoreNlpAnnotator(), progress);
    }

    /// The same where texts are recased and an annotator is at hand.
    List<Muc4Reading> read(List<Muc4Document> documents, List<Report> reports, Annotator annotator, Progress progress) {
        var extraction = new IncidentExtraction(lexicon);
        var attribution = new Attribution(lexicon);
        List<Muc4Reading> readings = new ArrayList<>();
        for (int at = 0; at < documents.size(); at++) {
            AnnotatedReport annotated = annotator.annotate(reports.get(at), sentence -> true);
            List<Mention> mentions = attribution.attribute(annotated, extraction.read(annotated));
            readings.add(new Muc4Reading(documents.get(at), annotated, mentions));
            progress.advance(at + 1, documents.size(), documents.get(at).id());
        }
        return readings;
    }

    /// The documents as reports with capitals. The truecaser is let go of before the parser is loaded: both together
    /// would need a third more memory.
    List<Report> recased(List<Muc4Document> documents, Progress progress) {
        progress.begin("recase");
        var truecaser = new Truecaser();
        List<Report> reports = new ArrayList<>();
        for (Muc4Document document : documents) {
            reports.add(report(document, truecaser.recase(inParagraphs(document.text()))));
            progress.advance(reports.size(), documents.size(), document.id());
        }
        return reports;
    }

    /// A document as a report.
    ///
    /// @param text its text recased, as long as the document's own
    static Report report(Muc4Document document, String text) {
        return new Report(digest(document.text()), document.id(), text, CleanText.of(text), Publication.UNKNOWN);
    }

    private static String inParagraphs(String text) {
        return PARAGRAPH
                .matcher(text)
                .replaceAll(gap -> "\n\n" + " ".repeat(gap.group().length() - 2));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
