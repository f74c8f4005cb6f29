package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;

class OwnDeathsTest {
    private static final OwnDeaths READER = new OwnDeaths(Lexicon.builtIn(), new LossReader(Lexicon.builtIn()));
    private static final AnnotatedReport REPORT = Canned.report("own-deaths");

    /// What the sentence that begins so tells.
    private static OwnDead told(String start) {
        return READER.read(new AnnotatedReport(
                REPORT.report(),
                REPORT.sentences().stream()
                        .filter(each -> each.span().of(REPORT.report().text()).startsWith(start))
                        .toList()));
    }

    @Test
    void whoTurnsTheGunOnHimselfDiesBesidesThoseHeKilled() {
        assertThat(told("A father").least()).isEqualTo(1);
        assertThat(told("A father").others())
                .extracting((Span span) -> span.of(REPORT.report().text()))
                .containsExactly("killed his two sons");
    }

    @Test
    void aMurderSuicideHasTwoDeadAtLeast() {
        assertThat(told("Police are looking").least()).isEqualTo(2);
    }

    @Test
    void whoTriedToKillHimselfIsNotDead() {
        assertThat(told("The clerk").isTold()).isFalse();
    }

    @Test
    void whoKillsOthersOnlyLives() {
        assertThat(told("Two guards").isTold()).isFalse();
    }
}
