package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    @Test
    void aQuoteCountsCodePointsAndLinesOfTheFileItself() {
        String file = "\ud83d\udea8 Alert\r\nTwo rockets hit the depot.";
        CleanText body = CleanText.keeping(file, List.of(new Span(file.indexOf("Two"), file.length())));
        Report report = new Report("a".repeat(64), "alert", file, body, Publication.UNKNOWN);
        assertThat(report.quote(new Span(4, 11))).isEqualTo(new Quote("rockets", 13, 20, 2));
    }
}
