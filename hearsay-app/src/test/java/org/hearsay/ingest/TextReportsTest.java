package org.hearsay.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.hearsay.ingest.Intake.Skipped;
import org.hearsay.ingest.Intake.Taken;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Quote;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextReportsTest {
    private static final TextReports READER = new TextReports(Lexicon.builtIn());
    private static final String NEWS = "Two rockets hit the depot on Monday, the ministry said.\n";

    @TempDir
    private Path folder;

    @Test
    void theIdIsTheHashOfTheBytesAsTheyWere() throws IOException {
        Taken taken = taken("\uFEFFabc abc".getBytes(UTF_8));
        assertThat(taken.report().id()).isEqualTo(taken.raw().sha256());
        assertThat(taken.raw().toArray()).isEqualTo("\uFEFFabc abc".getBytes(UTF_8));
    }

    @Test
    void theKnownHashOfAbcComesOut() throws IOException {
        assertThat(taken("abc".getBytes(UTF_8)).report().id())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void theNameIsTheFileNameWithoutItsEnding() throws IOException {
        Path file = Files.writeString(folder.resolve("depot.v2.txt"), NEWS);
        assertThat(((Taken) READER.read(file)).report().name()).isEqualTo("depot.v2");
    }

    @Test
    void aDatelineWhoseSentenceGoesOnOnTheNextLineIsProse() throws IOException {
        String file = """
                Harbour Town, 6 Apr 90 (Example Wire) -- [text] five soldiers were
                killed in an ambush near the mill on Thursday.
                """;
        Report report = taken(file.getBytes(UTF_8)).report();
        assertThat(report.text()).contains("five soldiers were");
        assertThat(report.publication().date()).hasToString("1990-04-06");
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheReport() throws IOException {
        assertThat(taken(("\uFEFF" + NEWS).getBytes(UTF_8)).report().original()).isEqualTo(NEWS);
    }

    @Test
    void aQuoteStandsAtItsCodePointsOfTheFileWithEmojiAndWindowsLineEnds() throws IOException {
        String file =
                "url: https://northwire.example.com/1\r\n\r\n😀 Depot 🚀 hit\r\n© AP\r\nTwo died, said 😀 medics.\r\n";
        Report report = taken(("\uFEFF" + file).getBytes(UTF_8)).report();
        int at = report.text().indexOf("medics");
        Quote quote = report.quote(new Span(at, at + "medics".length()));
        assertThat(quote.text()).isEqualTo("medics");
        assertThat(quote.start()).isEqualTo(file.codePointCount(0, file.indexOf("medics")));
        assertThat(quote.line()).isEqualTo(5);
    }

    @Test
    void aLineLeftOutLeavesItsNeighboursApart() throws IOException {
        assertThat(text("Depot hit by rockets\nBy Jane Doe\n" + NEWS)).isEqualTo("Depot hit by rockets\n\n" + NEWS);
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() throws IOException {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(taken(("\uFEFF" + NEWS).getBytes(charset)).report().original())
                    .isEqualTo(NEWS);
        }
    }

    @Test
    void aFewBytesThatAreNoUtf8GiveAWarningAndTheReport() throws IOException {
        byte[] bytes = ("Ministry caf? hit. " + NEWS).getBytes(UTF_8);
        bytes[12] = (byte) 0xE9;
        Taken taken = taken(bytes);
        assertThat(taken.report().original()).startsWith("Ministry caf\uFFFD hit.");
        assertThat(taken.warnings()).containsExactly("not all of it is UTF-8; characters shown as U+FFFD: 1");
    }

    @Test
    void aReportInAnotherLanguageIsTakenAndSaysSo() {
        byte[] french = """
                Huit personnes ont été tuées lundi dans une attaque contre une base de l'est du pays, a annoncé un
                porte-parole. Le ministre se trouvait alors dans la capitale, et il s'est rendu le soir sur les lieux
                de l'attaque, selon une déclaration transmise à la presse locale.
                """.getBytes(UTF_8);
        assertThat(new TextReports(Lexicon.builtIn()).read("french", french))
                .isInstanceOfSatisfying(Taken.class, taken -> {
                    assertThat(taken.warnings()).singleElement().asString().startsWith("is not in English");
                    assertThat(taken.report().text()).contains("Huit personnes");
                });
    }

    @Test
    void aReplacementCharacterThatWasPrintedIsNoWarning() throws IOException {
        assertThat(taken(("caf\uFFFD " + NEWS).getBytes(UTF_8)).warnings()).isEmpty();
    }

    @Test
    void aFileInAnotherEncodingIsSkippedWithTheCommandThatMendsIt() throws IOException {
        Skipped skipped = skipped("Ракеты попали в склад".getBytes(Charset.forName("windows-1251")));
        assertThat(skipped.problem()).startsWith("is not UTF-8");
        assertThat(skipped.remedy()).contains("iconv -f");
    }

    @Test
    void otherKindsOfFilesAreNamed() throws IOException {
        assertThat(skipped("%PDF-1.7 …".getBytes(UTF_8)).problem()).contains("a PDF");
        assertThat(skipped("PK\3\4..word/document.xml".getBytes(UTF_8)).problem())
                .contains("Word");
        assertThat(skipped("PK\3\4..".getBytes(UTF_8)).problem()).contains("ZIP");
        assertThat(skipped(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1})
                        .problem())
                .contains("JPEG");
        assertThat(skipped(new byte[] {1, 0, 2, 0, 0, 7}).problem()).contains("not text");
        assertThat(skipped(NEWS.getBytes(UTF_16LE)).problem()).contains("UTF-16");
    }

    @Test
    void manyControlCharactersAreNoText() throws IOException {
        assertThat(skipped("abc\1\2\3\4\5 def".getBytes(UTF_8)).problem()).contains("binary");
    }

    @Test
    void anEmptyAndABlankFileAreSkipped() throws IOException {
        assertThat(skipped(new byte[0]).problem()).isEqualTo("is empty");
        assertThat(skipped(" \n\t\r\n".getBytes(UTF_8)).problem()).contains("white space");
        assertThat(skipped("\uFEFF".getBytes(UTF_8)).problem()).contains("white space");
    }

    @Test
    void aFileWithoutProseIsTakenWithAWarning() throws IOException {
        Taken taken = taken("url: https://northwire.example.com/1\nAdvertisement:\n".getBytes(UTF_8));
        assertThat(taken.report().text()).isEmpty();
        assertThat(taken.warnings()).hasSize(1);
    }

    @Test
    void fiftyMegabytesAreSkippedWithoutBeingRead() throws IOException {
        Path file = folder.resolve("dump.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50_000_000);
        }
        long before = System.nanoTime();
        assertThat(((Skipped) READER.read(file)).problem()).isEqualTo("is 50 MB; reports are at most 20 MB");
        assertThat(System.nanoTime() - before).isLessThan(1_000_000_000L);
    }

    @Test
    void aLongLineUnderTheLimitIsTaken() throws IOException {
        assertThat(text(NEWS.strip() + " a".repeat(400_000))).startsWith(NEWS.strip());
        assertThat(text("word" + " ".repeat(400_000) + "2021")).startsWith("word");
    }

    @Test
    void aMissingFileAndAFolderAreSkipped() {
        assertThat(((Skipped) READER.read(folder.resolve("none.txt"))).problem())
                .isEqualTo("does not exist");
        assertThat(((Skipped) READER.read(folder)).problem()).isEqualTo("is a folder");
    }

    @Test
    void aFileThatMayNotBeReadIsSkipped() throws IOException {
        Path file = Files.writeString(folder.resolve("closed.txt"), NEWS);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertThat(((Skipped) READER.read(file)).problem()).isEqualTo("may not be read");
    }

    @Test
    void aMessageIsOneLineWhateverTheFileIsCalled() {
        Skipped skipped = new Skipped("a\nb\u001b[31m\u202E.txt", "is\rempty", "leave\tit");
        assertThat(skipped.toString()).isEqualTo("ab[31m.txt isempty; leaveit");
    }

    private String text(String file) throws IOException {
        return taken(file.getBytes(UTF_8)).report().text();
    }

    private Taken taken(byte[] bytes) throws IOException {
        return (Taken) READER.read(Files.write(folder.resolve("report.txt"), bytes));
    }

    private Skipped skipped(byte[] bytes) throws IOException {
        return (Skipped) READER.read(Files.write(folder.resolve("report.txt"), bytes));
    }
}
