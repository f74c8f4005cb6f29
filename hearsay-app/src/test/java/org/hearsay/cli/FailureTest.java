package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.canned.CannedReader;
import org.hearsay.cli.Session.Printed;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.TextReports;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.Fingerprint;
import org.hearsay.model.Span;
import org.hearsay.store.SqliteLedger;
import org.junit.jupiter.api.Test;

/// What goes wrong is named, and the rest goes on.
class FailureTest extends OnCannedLedger {
    @Test
    void aRunThatWasStoppedBeforeItLinkedIsToldOf() {
        ingest();
        try (var ledger = SqliteLedger.open(db)) {
            var taken = new TextReports(Lexicon.builtIn());
            Path late = Files.writeString(folder.resolve("late.txt"), "Nothing happened in Oru.\n");
            var report = ((Intake.Taken) taken.read(late)).report();
            ledger.reports().add(report, new byte[1], Fingerprint.of(report.text()), List.of());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(session.type("incidents").succeeded().err()).contains("stopped before it linked");
        assertThat(session.type("incidents", "-q").succeeded().err()).isEmpty();
        ingest();
        assertThat(session.type("incidents").succeeded().err()).doesNotContain("stopped before it linked");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        Files.createFile(folder.resolve("reports/empty.txt"));
        Printed printed = session.type("ingest", folder.resolve("reports").toString(), "no-such-folder");
        assertThat(printed.exit()).isEqualTo(Hearsay.SOME_FAILED);
        assertThat(printed.out()).contains("3 new", "2 skipped");
        assertThat(printed.err()).contains("empty.txt is empty; ", "no-such-folder does not exist; ");
    }

    @Test
    void aReaderThatFailsIsAnErrorOfOursThatNamesTheReport() {
        var failing = new Session(db, lexicon -> report -> {
            throw new IllegalStateException("the stage slipped");
        });
        Printed printed = failing.type("ingest", folder.resolve("reports").toString());
        assertThat(printed.exit()).isEqualTo(Hearsay.SOME_FAILED);
        assertThat(printed.err()).contains("000.txt", "the stage slipped", "an error of Hearsay");
        Printed verbose = failing.type("ingest", "-v", folder.resolve("reports").toString());
        assertThat(verbose.err()).contains("at org.hearsay.cli.FailureTest");
    }

    @Test
    void oneReportBadlyReadStopsItselfAndNotTheRun() {
        var reader = new CannedReader();
        var spoilt = new Session(
                db,
                lexicon -> report -> reader.read(report).stream()
                        .map(mention -> report.name().equals("000")
                                ? mention.withClaims(
                                        List.of(mention.claims().getFirst().withSpan(new Span(9_999, 10_000))))
                                : mention)
                        .toList());
        Printed printed = spoilt.type("ingest", folder.resolve("reports").toString());
        assertThat(printed.exit()).isEqualTo(Hearsay.SOME_FAILED);
        assertThat(printed.out()).startsWith("2 new").contains("1 skipped");
        assertThat(printed.err()).contains("000.txt could not be understood", "words outside the text");
    }

    @Test
    void anErrorOfOursHasACodeOfItsOwnAndItsTrace() {
        for (Throwable error : List.of(new IllegalStateException("slipped"), new StackOverflowError("fell"))) {
            var failing = new Session(db, lexicon -> report -> {
                if (error instanceof RuntimeException ours) {
                    throw ours;
                }
                throw (Error) error;
            });
            Printed printed =
                    failing.type("report", folder.resolve("reports/000.txt").toString());
            assertThat(printed.exit()).isEqualTo(Hearsay.OUR_ERROR);
            assertThat(printed.err()).contains("an error of Hearsay itself", error.toString(), "  at ");
        }
    }
}
