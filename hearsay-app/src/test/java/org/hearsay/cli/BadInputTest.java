package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.hearsay.cli.Session.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are no reports, beside one that is: each is named on one line, and the report is read.
class BadInputTest {
    private static final String NEWS = "On 2021-06-28 shelling hit Harin: 4 killed by the Front, SANA said.\n";

    @TempDir
    private Path folder;

    private Path reports;
    private Session session;

    @BeforeEach
    void thereIsOneGoodReport() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve("good.txt"), NEWS);
        session = Session.canned(folder.resolve("ledger.db"));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(reports.resolve(name), bytes);
    }

    /// Ingests the folder and expects that file, and no other, to be passed over.
    private void assertSkipped(Path file, String problem, String... others) {
        String[] typed = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("ingest", "-q", reports.toString()),
                        java.util.stream.Stream.of(others))
                .toArray(String[]::new);
        Printed printed = session.type(typed);
        assertThat(printed.exit()).isEqualTo(Hearsay.SOME_FAILED);
        assertThat(printed.err())
                .hasLineCount(1)
                .startsWith("skipped " + file + " " + problem)
                .contains("; ");
        assertThat(printed.out()).startsWith("1 new (0 without an incident), 0 known, 1 skipped");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertSkipped(file("bad.txt", new byte[0]), "is empty");
    }

    @Test
    void aFileOfWhiteSpace() throws IOException {
        assertSkipped(file("bad.txt", " \r\n\t\n".getBytes(UTF_8)), "holds nothing but white space");
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[4_096];
        new java.util.Random(7).nextBytes(bytes);
        bytes[0] = 'x';
        assertSkipped(file("bad.txt", bytes), "is binary");
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        byte[] bytes =
                "Ракеты попали в склад в понедельник, сообщило министерство.".getBytes(Charset.forName("KOI8-R"));
        assertSkipped(file("bad.txt", bytes), "is not UTF-8");
    }

    @Test
    void fiftyMegabytesOnOneLine() throws IOException {
        Path file = reports.resolve("bad.txt");
        byte[] megabyte = "news ".repeat(200_000).getBytes(UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        assertSkipped(file, "is 50 MB; reports are at most 20 MB");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = file("bad.txt", NEWS.getBytes(UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        assertSkipped(file, "may not be read");
    }

    @Test
    void aFolderThatMayNotBeRead() throws IOException {
        Path below = Files.createDirectory(reports.resolve("below"));
        Files.setPosixFilePermissions(below, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(below), "whoever runs this may read everything");
            assertSkipped(below, "cannot be read");
        } finally {
            Files.setPosixFilePermissions(below, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFolderThatIsNotThere() {
        assertSkipped(
                folder.resolve("none"), "does not exist", folder.resolve("none").toString());
    }

    @Test
    void aFolderWithoutReports() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertSkipped(empty, "holds no .txt file", empty.toString());
    }

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(reports.resolve("bad.txt"), folder.resolve("gone.txt"));
        assertSkipped(link, "does not exist");
    }

    @Test
    void aFewBytesThatAreNoUtf8AreReadAndNoted() throws IOException {
        byte[] bytes = ("Cafe hit. " + NEWS.repeat(3)).getBytes(UTF_8);
        bytes[3] = (byte) 0xE9;
        file("bad.txt", bytes);
        Printed printed = session.type("ingest", "-v", reports.toString()).succeeded();
        assertThat(printed.out()).startsWith("2 new");
        assertThat(printed.err()).contains("note: ", "bad.txt: not all of it is UTF-8");
    }

    /// Nothing that looks for lines, furniture or dates may go over one line again and again, nor run out of stack.
    @Test
    void aLongLineIsReadToItsEnd() throws IOException {
        file(
                "long.txt",
                ("Markets opened as usual, “people” there said. (" + "x".repeat(5_000) + ")  ")
                        .repeat(400)
                        .getBytes(UTF_8));
        file("longer.txt", ("a ".repeat(1_000_000) + "2021-06-28 ".repeat(100_000)).getBytes(UTF_8));
        file("blank.txt", (" ".repeat(1_000_000) + "x\n").repeat(2).getBytes(UTF_8));
        session.type("ingest", "-q", reports.toString()).succeeded();
    }
}
