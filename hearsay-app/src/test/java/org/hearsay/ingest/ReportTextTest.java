package org.hearsay.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.ingest.Intake.Taken;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Quote;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

final class ReportTextTest {
    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final TextReports READER = new TextReports(LEXICON);
    private static final ReportText TEXT = new ReportText(LEXICON);

    @Property(tries = 300)
    void keptRangesLieInOrderInsideTheFile(@ForAll("pages") String page) {
        int end = -1;
        for (Span span : TEXT.read(page).kept()) {
            assertThat(span.start()).isGreaterThan(end);
            assertThat(span.end()).isLessThanOrEqualTo(page.length());
            end = span.end();
        }
    }

    @Property(tries = 200)
    void everyWordIsQuotedFromItsPlaceInTheFile(@ForAll("pages") String page) throws IOException {
        if (!(read(("\uFEFF" + page).getBytes(UTF_8)) instanceof Taken taken)) {
            return;
        }
        Report report = taken.report();
        int[] points = page.codePoints().toArray();
        for (int at = 0; at < report.text().length(); ) {
            int next = report.text().offsetByCodePoints(at, 1);
            Quote quote = report.quote(new Span(at, next));
            assertThat(new String(points, quote.start(), quote.end() - quote.start()))
                    .isEqualTo(report.text().substring(at, next));
            at = next;
        }
    }

    @Property(tries = 1_000)
    void anyBytesAreTakenOrSkipped(@ForAll byte[] bytes) throws IOException {
        assertThat(read(bytes)).isInstanceOf(Intake.class);
    }

    @Property(tries = 1_000)
    void anyTextIsTakenOrSkipped(@ForAll String text) throws IOException {
        assertThat(read(text.getBytes(UTF_8))).isInstanceOf(Intake.class);
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> line = Arbitraries.of(
                "url: https://northwire.example.com/2021/05/04/a",
                "date: 2021-05-04",
                " date 2021-05-04 Rockets 🚀 hit the depot.",
                "Depot hit | Northwire",
                "Two rockets hit the depot 😀, the ministry said.",
                "Smoke over the depot [Reuters]",
                "© AP",
                "By Jane Doe",
                "Home | World | Sport | Log in",
                "Related stories",
                "4 May 2021",
                "",
                "  ",
                "é𝄞");
        return line.flatMap(text -> Arbitraries.of("\n", "\r\n", "\r", "").map(end -> text + end))
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines));
    }

    private static Intake read(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("report", ".txt");
        try {
            return READER.read(Files.write(file, bytes));
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 200)
    void readingTwiceGivesTheSame(@ForAll("pages") String page) {
        assertThat(List.of(TEXT.read(page))).containsExactly(TEXT.read(page));
    }
}
