package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.canned.GeneratedReports;
import org.hearsay.canned.LaterReader;
import org.junit.jupiter.api.Test;

/// What a person decides stands above the program and outlives its runs.
class CorrectCommandTest extends OnCannedLedger {
    private static final String OTHER_DAY = NEWS.replace("2021-06-28 shelling", "2021-06-21 shelling")
            .replace("northwire", "eastwire")
            .replace(" It answered the last.", "");

    @Test
    void whatAPersonMergesIsOneThoughItsDaysDiffer() throws IOException {
        addAnotherDay();
        ingest();
        int before = incidents().size();
        String first = onDay("2021-06-21");
        String second = onDay("2021-06-28");
        correct("merge", first, second);
        assertThat(incidents()).hasSize(before - 1);
        assertThat(shown(first)).isEqualTo(shown(second));
    }

    @Test
    void whatAPersonSplitsIsTwo() {
        ingest();
        int before = incidents().size();
        correct("split", id(), "001");
        assertThat(incidents()).hasSize(before + 1);
        assertThat(shown(id()).get("reports")).hasSize(1);
    }

    @Test
    void anEditStandsInListsAndNamesWhoMadeIt() {
        ingest();
        correct("edit", id(), "killed", "7");
        correct("edit", id(), "date", "2021-06-27");
        correct("edit", id(), "place", "Harin market, SY, 35.01, 40.02");
        JsonNode record = shown(id());
        assertThat(record.at("/killed/min").asInt()).isEqualTo(7);
        assertThat(record.at("/date/start").asText()).isEqualTo("2021-06-27");
        assertThat(record.at("/place/name").asText()).isEqualTo("Harin market");
        assertThat(record.at("/rules/killed").asText()).startsWith("corrected by A. Coder on ");
        assertThat(incidents().getFirst().get("killed").asText()).isEqualTo("7");
        assertThat(session.type("show", id()).succeeded().out()).contains("4+", "12", "edit", "the list");
    }

    @Test
    void whatIsRejectedCountsNowhereAndIsStillAnswered() {
        ingest();
        String gone = incidents().getLast().get("id").asText();
        int before = incidents().size();
        correct("reject", gone);
        assertThat(incidents()).hasSize(before - 1);
        assertThat(session.type("show", gone).succeeded().out()).contains("rejected", "A. Coder", "the list");
        correct("reject", id(), "001");
        assertThat(shown(id()).get("reports")).hasSize(1);
        correct("reject", id(), "000", "killed");
        assertThat(shown(id()).get("killed").isNull()).isTrue();
    }

    @Test
    void correctionsOutliveIngestAndReadingAnew() throws IOException {
        addAnotherDay();
        ingest();
        String first = onDay("2021-06-21");
        String second = onDay("2021-06-28");
        correct("merge", first, second);
        correct("edit", second, "killed", "7");
        List<String> before = ids();
        GeneratedReports.write(
                folder.resolve("more"),
                List.of(DENIAL.replace("Who did it", "Who it was").replace("Farz", "Aran")));
        session.type("ingest", folder.resolve("more").toString()).succeeded();
        new Session(db, lexicon -> new LaterReader()).type("reprocess", "--all").succeeded();
        assertThat(ids()).isEqualTo(before);
        assertThat(shown(first)).isEqualTo(shown(second));
        assertThat(shown(first).at("/killed/min").asInt()).isEqualTo(7);
        assertThat(shown(first).get("claims").toString()).contains("Aran");
    }

    @Test
    void aDecisionTakenBackLeavesWhatThereWasBefore() {
        ingest();
        String before = session.type("export", "--format", "jsonl").succeeded().out();
        correct("split", id(), "001");
        correct("edit", id(), "killed", "7");
        JsonNode all = session.type("correct", "list", "--json").succeeded().json();
        for (JsonNode each : all) {
            session.type("correct", "revoke", each.get("number").asText()).succeeded();
        }
        assertThat(session.type("export", "--format", "jsonl").succeeded().out())
                .isEqualTo(before);
        session.type("correct", "revoke", "1").failed(Hearsay.USAGE);
    }

    @Test
    void aDecisionNeedsAReasonAndWordsThatMeanSomething() {
        ingest();
        assertThat(session.type("correct", "edit", id(), "killed", "7")
                        .failed(Hearsay.USAGE)
                        .err())
                .contains("--why");
        for (String[] wrong : List.of(
                new String[] {"edit", id(), "killed", "many"},
                new String[] {"edit", id(), "colour", "red"},
                new String[] {"edit", id(), "date", "yesterday"},
                new String[] {"edit", id(), "place", "a,b,c,d"},
                new String[] {"edit", id()},
                new String[] {"merge", id(), id()},
                new String[] {"split", id(), "002"},
                new String[] {"forget", id()})) {
            session.type(line(wrong)).failed(Hearsay.USAGE);
        }
    }

    private void addAnotherDay() throws IOException {
        GeneratedReports.write(
                folder.resolve("reports"), List.of(NEWS, DENIAL, "Nothing happened in Harin.\n", OTHER_DAY));
    }

    private String onDay(String day) {
        return incidents().stream()
                .filter(line -> line.get("date").asText().equals(day))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private List<String> ids() {
        return incidents().stream().map(line -> line.get("id").asText()).toList();
    }

    private JsonNode shown(String id) {
        return session.type("show", id, "--json").succeeded().json();
    }

    private void correct(String... words) {
        session.type(line(words)).succeeded();
    }

    private static String[] line(String... words) {
        var line = new ArrayList<>(List.of("correct"));
        line.addAll(List.of(words));
        line.addAll(List.of("--who", "A. Coder", "--why", "the list"));
        return line.toArray(String[]::new);
    }
}
