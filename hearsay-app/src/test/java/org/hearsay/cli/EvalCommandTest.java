package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.cli.Session.Printed;
import org.junit.jupiter.api.Test;

/// Measures are found at run time; here, in the program alone, there is none.
class EvalCommandTest extends OnCannedLedger {
    @Test
    void withoutANameItSaysWhereTheEvaluationsAre() {
        assertThat(session.type("eval").succeeded().out()).contains("part of a checkout");
    }

    @Test
    void anUnknownNameIsRefusedByName() {
        Printed answer = session.type("eval", "astrology", "stars.jsonl", "--out", "out.jsonl");
        assertThat(answer.exit()).isEqualTo(Hearsay.USAGE);
        assertThat(answer.err()).contains("no evaluation astrology");
    }
}
