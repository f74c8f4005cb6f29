package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.ConllU;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The parses that the core's tests read are those that this annotator makes: else run `org.hearsay.bench.CannedParses`
/// and read the difference.
class CannedParsesTest {
    private static final Path PARSES = Path.of("..", "hearsay-core", "src", "test", "resources", "parses");

    @TestFactory
    Stream<DynamicTest> aCannedParseIsWhatTheAnnotatorSaysNow() throws IOException {
        return files(".txt").stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    String text = Files.readString(file);
                    Path canned = PARSES.resolve(name(file) + ".conllu");
                    assertThat(canned)
                            .content()
                            .isEqualTo(ConllU.write(annotated(text).sentences(), text));
                }));
    }

    @Test
    void noCannedParseHasLostItsText() throws IOException {
        assertThat(files(".conllu").stream().map(CannedParsesTest::name))
                .containsExactlyElementsOf(
                        files(".txt").stream().map(CannedParsesTest::name).toList());
    }

    private static AnnotatedReport annotated(String text) {
        var report = new Report("0".repeat(64), "canned", text, CleanText.of(text), Publication.UNKNOWN);
        return Parser.SHARED.annotate(report, sentence -> true);
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(PARSES)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
