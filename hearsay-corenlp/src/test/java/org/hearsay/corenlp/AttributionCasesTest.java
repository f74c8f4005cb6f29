package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.Pipeline;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Who says what in short reports from many theatres: a row of `attribution-cases.tsv` each, its text the test's name.
class AttributionCasesTest {
    private final Pipeline pipeline = new Pipeline(Lexicon.builtIn(), Parser.SHARED, name -> List.of());

    private record Case(String text, String slot, String value, String stance, String chain) {
        static Case of(String line) {
            String[] cells = line.split("\t", -1);
            return new Case(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        boolean isIn(Claim claim) {
            return claim.slot().code().equals(slot)
                    && (value.isEmpty() || claim.value().label().equals(value))
                    && claim.stance().words().equals(stance)
                    && String.join(" > ", claim.chain().names()).equals(chain);
        }
    }

    @TestFactory
    Stream<DynamicTest> theClaimIsPutIntoTheRightMouth() throws IOException {
        return cases().stream()
                .map(expected -> DynamicTest.dynamicTest(
                        expected.text(),
                        () -> assertThat(claims(expected.text()))
                                .as(
                                        "%s %s, %s: %s",
                                        expected.slot(), expected.value(), expected.stance(), expected.chain())
                                .anyMatch(expected::isIn)));
    }

    private List<Claim> claims(String text) {
        var report = new Report("0".repeat(64), "case", text, CleanText.of(text), Publication.UNKNOWN);
        return pipeline.read(report).stream()
                .flatMap(mention -> mention.claims().stream())
                .toList();
    }

    private static List<Case> cases() throws IOException {
        try (InputStream table = Objects.requireNonNull(
                AttributionCasesTest.class.getResourceAsStream("attribution-cases.tsv"), "attribution-cases.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Case::of)
                    .toList();
        }
    }
}
