package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.canned.GeneratedReports;
import org.hearsay.canned.LaterReader;
import org.junit.jupiter.api.Test;

/// Why reports are one incident, how incidents follow on each other, and what became of them.
class LinkCommandsTest extends OnCannedLedger {
    @Test
    void whyNamesWhatSpeaksForALinkWithItsWeight() {
        ingest();
        assertThat(session.type("why", id(), "001").succeeded().out())
                .contains("001 is part of " + id())
                .contains("same day +1.5")
                .contains("same site +2.2");
    }

    @Test
    void whyNamesWhatExcludesALink() {
        ingest();
        String other = incidents().getLast().get("id").asText();
        assertThat(session.type("why", other, "001").succeeded().out())
                .contains("001 is not part of " + other)
                .contains("places apart");
    }

    @Test
    void whyNeedsAnIncidentAndAReportThatTellsSomething() {
        ingest();
        assertThat(session.type("why", "ZZZZZ-ZZZZZ", "001")
                        .failed(Hearsay.USAGE)
                        .err())
                .contains("no incident");
        assertThat(session.type("why", id(), "nowhere").failed(Hearsay.USAGE).err())
                .contains("no report nowhere");
        assertThat(session.type("why", id(), "002").failed(Hearsay.USAGE).err()).contains("tells of no incident");
    }

    @Test
    void aChainLeadsFromEitherEndToTheOther() {
        ingest();
        String first = incidents().getFirst().get("id").asText();
        String last = incidents().getLast().get("id").asText();
        String chain = session.type("chain", first).succeeded().out();
        assertThat(chain)
                .isEqualTo(session.type("chain", last).succeeded().out())
                .contains("answers " + first)
                .contains("It answered the last.");
        assertThat(session.type("chain", last, "--json").succeeded().json()).hasSize(2);
    }

    @Test
    void anOldIdLeadsToWhatTheIncidentBecame() throws IOException {
        ingest();
        String before = id();
        String earlier = NEWS.replace("date: 2021-06-29", "date: 2021-06-28").replace("northwire", "eastwire");
        GeneratedReports.write(folder.resolve("more"), List.of(earlier));
        session.type("ingest", folder.resolve("more").toString()).succeeded();
        assertThat(id()).isNotEqualTo(before);
        assertThat(session.type("show", before).succeeded().out()).contains(id());
    }

    @Test
    void aReportReadAnewSaysWhichVersionReadItAndKeepsItsIncidentsId() {
        ingest();
        String before = id();
        Session later = new Session(db, lexicon -> new LaterReader());
        assertThat(later.type("reprocess").succeeded().out()).startsWith("0 read anew");
        assertThat(later.type("reprocess", "--all").succeeded().out()).contains("3 read anew", "2 of them otherwise");
        assertThat(session.type("show", before).succeeded().out()).contains("read by unpacked+");
        assertThat(id()).isEqualTo(before);
        assertThat(later.type("reprocess", "--all", "--json")
                        .succeeded()
                        .json()
                        .get("changed")
                        .asInt())
                .isZero();
    }

    @Test
    void theIdOfAnIncidentThatNoReportTellsAnyMoreIsAnswered() throws IOException {
        GeneratedReports.write(
                folder.resolve("reports"), List.of(NEWS.replace("attack hit Nahrat", "explosion hit Nahrat")));
        ingest();
        String gone = incidents().getLast().get("id").asText();
        new Session(db, lexicon -> new LaterReader()).type("reprocess", "--all").succeeded();
        assertThat(session.type("show", gone).succeeded().out()).startsWith(gone + "  withdrawn on ");
        assertThat(session.type("show", gone, "--json")
                        .succeeded()
                        .json()
                        .get("withdrawn")
                        .asText())
                .startsWith("20");
        assertThat(incidents()).hasSize(1);
    }
}
