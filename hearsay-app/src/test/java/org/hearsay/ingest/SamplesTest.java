package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.ingest.Intake.Taken;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

final class SamplesTest {
    private static final Path FOLDER = Path.of("..", "samples");

    @Test
    void everySampleHasAnOutletADayAHeadlineAndNothingButProse() {
        for (Report report : samples()) {
            assertThat(report.publication().outlet()).as(report.name()).isNotNull();
            assertThat(report.publication().headline()).as(report.name()).isNotNull();
            assertThat(report.publication().dateBasis()).as(report.name()).isEqualTo(DateBasis.METADATA);
            assertThat(report.original()).contains("This is a sample written for Hearsay");
            assertThat(report.text()).doesNotContain("written for Hearsay", "url:", "date:");
        }
    }

    @Test
    void theReadmeSaysOfEachSampleWhatToExpect() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        assertThat(samples())
                .hasSize(16)
                .allSatisfy(report -> assertThat(readme).contains("| `" + report.name() + "` |"));
    }

    private static List<Report> samples() {
        var reader = new TextReports(Lexicon.builtIn());
        List<Path> files = reader.find(List.of(FOLDER), skipped -> {
            throw new AssertionError(skipped);
        });
        return files.stream().map(file -> ((Taken) reader.read(file)).report()).toList();
    }
}
