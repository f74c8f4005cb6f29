package org.hearsay.bench.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class LinkingReportTest {
    private static LinkingReport read(String line) throws IOException {
        return LinkingReport.of(new ObjectMapper().readTree(line));
    }

    @Test
    void aLineNeedNotHoldTheAnswers() throws IOException {
        LinkingReport report = read("{\"id\": \"1\", \"text\": \"Two were hurt.\", \"date\": \"2015-02-03\"}");
        assertThat(report.label()).isEmpty();
        assertThat(report.facts()).isEmpty();
        assertThat(report.published()).hasToString("2015-02-03");
    }

    @Test
    void whatIsNoReportIsRefused() {
        assertThatThrownBy(() -> read("{\"name\": 1}")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("{\"id\": 1, \"text\": \"\", \"date\": \"soon\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("soon");
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        assertThat(read("{\"id\": \"1\", \"text\": \"\uD83D\uDD25 fire\"}").unit(2))
                .isEqualTo(3);
    }
}
