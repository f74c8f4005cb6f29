package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import org.hearsay.cli.Session.Printed;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

/// What leaves the program: whole, readable, harmless to a terminal.
class OutputTest extends OnCannedLedger {
    @Test
    void anExportIsWrittenWholeOrNotAtAll() throws IOException {
        ingest();
        Path target = folder.resolve("incidents.jsonl");
        assertThat(session.type("export", "--format", "jsonl", "--out", target.toString())
                        .succeeded()
                        .out())
                .isEmpty();
        assertThat(target)
                .hasContent(session.type("export", "--format", "JSONL").out());
        assertThat(Files.list(folder).filter(file -> file.toString().endsWith(".part")))
                .isEmpty();
        for (String wrong :
                List.of(folder.toString(), folder.resolve("no/such.jsonl").toString(), "/proc/x.jsonl")) {
            assertThat(session.type("export", "--format", "jsonl", "--out", wrong)
                            .failed(Hearsay.USAGE)
                            .err())
                    .hasLineCount(1)
                    .contains("cannot write " + wrong);
        }
    }

    @Test
    void aPipeIsWrittenToAndNotReplaced() throws Exception {
        ingest();
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();
        session.type("export", "--format", "jsonl", "--out", pipe.toString()).succeeded();
        String read = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(read).isEqualTo(session.type("export", "--format", "jsonl").out());
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    @Test
    void outputThatIsLostIsNoSuccess() throws IOException {
        ingest();
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no device that is always full");
        var err = new StringWriter();
        try (var out = new PrintWriter(Files.newBufferedWriter(full, StandardOpenOption.WRITE))) {
            var terminal = new Terminal(out, new PrintWriter(err), Map.of(), Ansi.OFF, false);
            assertThat(Hearsay.run(terminal, "incidents", "-q", "--db", db.toString()))
                    .isEqualTo(Hearsay.USAGE);
        }
        assertThat(err.toString()).contains("not all of the output");
        assertThat(session.type("export", "--format", "jsonl", "--out", full.toString())
                        .failed(Hearsay.USAGE)
                        .err())
                .hasLineCount(1);
    }

    @Test
    void anExportedFileMayBeReadByWhoeverMayReadTheLedger() throws IOException {
        ingest();
        Path target = folder.resolve("incidents.jsonl");
        session.type("export", "--format", "jsonl", "--out", target.toString()).succeeded();
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(db));
    }

    @Test
    void coloursAreForTerminalsThatWantThem() {
        ingest();
        String dbName = db.toString();
        assertThat(session.with(Map.of(), Ansi.ON, "show", id(), "--db", dbName).out())
                .contains("\u001b[");
        for (String command : List.of("show " + id(), "incidents", "--help", "report 000", "no-such-command")) {
            Printed plain = session.with(Map.of("NO_COLOR", "1"), Ansi.ON, (command + " --db " + dbName).split(" "));
            assertThat(plain.out() + plain.err()).doesNotContain("\u001b");
        }
    }

    @Test
    void noOutputEverObeysAReport() throws IOException {
        String evil = "\u001b[2J\u009b31m\u202e\u2066\u0007\u007f";
        Files.writeString(
                folder.resolve("reports/evil" + evil + ".txt"),
                NEWS.replace("the Front", "the " + evil + "Front")
                                .replace("SANA", "SA" + evil + "NA")
                                .replace("Depot hit", "Depot " + evil + " hit")
                        + "Nobody in Harin had seen such a thing before, people of the town said.\n".repeat(20));
        String file = folder.resolve("reports/evil" + evil + ".txt").toString();
        List<Printed> all = new java.util.ArrayList<>();
        all.add(ingest());
        for (JsonNode incident : incidents()) {
            for (String option : List.of("-v", "--json")) {
                all.add(session.type("show", incident.get("id").asText(), option));
                all.add(session.type("incidents", option));
                all.add(session.type("report", "evil" + evil, option));
                all.add(session.type("report", file, option));
                all.add(session.type("show", evil, option));
                all.add(session.type("report", evil, option));
            }
        }
        all.add(session.type("export", "--format", "jsonl"));
        assertThat(all)
                .allSatisfy(printed -> assertThat(printed.out() + printed.err())
                        .doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]"));
        assertThat(session.type("report", "evil" + evil, "--json")
                        .succeeded()
                        .json()
                        .toString())
                .contains("\u202e");
    }
}
