package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.cli.Session.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/// The program whole: real files, the real pipeline, a real ledger.
class EndToEndTest {
    private static final Path TAJI = RealLedger.SAMPLES.resolve("taji-1-rockets.txt");

    @TempDir
    private Path folder;

    @Test
    void theSamplesInAnotherOrderAndInTwoRunsGiveTheSameRecord() throws IOException {
        Session session = RealLedger.on(folder.resolve("ledger.db"));
        List<String> files;
        try (Stream<Path> samples = Files.list(RealLedger.SAMPLES)) {
            files = samples.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (List<String> run : List.of(files.subList(0, 5), files)) {
            session.type(Stream.concat(Stream.of("ingest"), run.stream()).toArray(String[]::new))
                    .succeeded();
        }
        assertThat(session.type("export", "--format", "jsonl").succeeded().out())
                .isEqualTo(RealLedger.export());
    }

    @Test
    void aReportIsReadWithoutALedger() {
        Session session = RealLedger.on(folder.resolve("ledger.db"));
        JsonNode report =
                session.type("report", "--json", TAJI.toString()).succeeded().json();
        assertThat(report.get("outlet").asText()).isEqualTo("Northwire");
        assertThat(report.get("mentions")).isNotEmpty();
    }

    @Test
    void aQuoteStandsAtItsCodePointsWithAMarkWindowsLineEndsAndEmoji() throws IOException {
        String text = Files.readString(TAJI).replace("\n", "\r\n").replace("BAGHDAD", "🚀 BAGHDAD");
        Path file = Files.write(folder.resolve("windows.txt"), ("\uFEFF" + text).getBytes(UTF_8));
        Session session = RealLedger.on(folder.resolve("ledger.db"));
        JsonNode report =
                session.type("report", "--json", file.toString()).succeeded().json();
        int[] points = text.codePoints().toArray();
        assertThat(report.get("mentions")).isNotEmpty();
        for (JsonNode mention : report.get("mentions")) {
            for (JsonNode claim : mention.get("claims")) {
                int start = claim.get("start").asInt();
                assertThat(new String(points, start, claim.get("end").asInt() - start))
                        .isEqualTo(claim.get("quote").asText());
            }
        }
    }

    @Test
    void aReportThatGivesATerminalOrdersIsReadAndNotObeyed() throws IOException {
        String text = Files.readString(TAJI)
                .replace("British", "\u001b[31mBritish\u001b[0m\u202e")
                .replace("coalition", "coalition\u009b2J");
        Path file = Files.writeString(folder.resolve("evil.txt"), text);
        Session session = RealLedger.on(folder.resolve("ledger.db"));
        for (String option : List.of("-v", "--json")) {
            Printed page = session.type("report", option, file.toString()).succeeded();
            assertThat(page.out() + page.err()).doesNotContain("\u001b", "\u009b", "\u202e");
        }
    }

    @Test
    void theDemoReadsTheSamplesAndSaysWhatToTypeNext() {
        String home = System.setProperty("hearsay.home", "..");
        try {
            Session session = RealLedger.on(folder.resolve("demo.db"));
            Printed demo = session.type("demo").succeeded();
            assertThat(demo.out()).contains("16 new", "Camp Taji");
            assertThat(demo.err()).contains("next: hearsay show ");
            assertThat(session.type("demo", "--json").succeeded().json()).isNotEmpty();
            assertThat(session.type("demo", "-q").succeeded().err()).isEmpty();
        } finally {
            if (home == null) {
                System.clearProperty("hearsay.home");
            } else {
                System.setProperty("hearsay.home", home);
            }
        }
    }

    @Test
    void withoutItsSamplesTheDemoSaysHowToStartIt() {
        Printed demo = new Session(folder.resolve("demo.db"), lexicon -> report -> List.of())
                .with(
                        Map.of(),
                        Ansi.OFF,
                        "demo",
                        "--db",
                        folder.resolve("demo.db").toString());
        assertThat(demo.failed(Hearsay.USAGE).err()).contains("./hearsay").hasLineCount(1);
    }
}
