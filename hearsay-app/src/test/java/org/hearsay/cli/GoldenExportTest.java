package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The record of the samples, line for line.
///
/// A change that is meant is written with
///
/// ```
/// ./mvnw test -pl hearsay-app -am -Dtest=GoldenExportTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.rewrite
/// ```
///
/// and its difference read before it is committed.
class GoldenExportTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "samples.jsonl");

    @Test
    void theSamplesGiveTheRecordThatWasReviewed() throws IOException {
        // Every word of the lexicon changes the reader's version, and only that.
        String export = RealLedger.export().replaceAll("\"readBy\":\"[^\"]+\"", "\"readBy\":\"…\"");
        if (System.getProperty("golden.rewrite") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, export);
        }
        assertThat(export.lines().toList())
                .as("rewrite with -Dgolden.rewrite where the change is meant")
                .containsExactlyElementsOf(Files.readAllLines(GOLDEN));
    }

    @Test
    void everyQuoteIsTheTextOfTheFileAtItsCodePoints() throws IOException {
        for (String line : RealLedger.export().lines().toList()) {
            for (JsonNode claim : Session.parsed(line).get("claims")) {
                String text = Files.readString(
                        RealLedger.SAMPLES.resolve(claim.get("report").asText() + ".txt"));
                int[] points = text.codePoints().toArray();
                int start = claim.get("start").asInt();
                String there = new String(points, start, claim.get("end").asInt() - start);
                assertThat(claim.get("quote").asText()).isEqualTo(there).isNotBlank();
            }
        }
    }
}
