package org.hearsay.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.assessment.Sources.ARMY;
import static org.hearsay.assessment.Sources.GAZETTE;
import static org.hearsay.assessment.Sources.POST;
import static org.hearsay.assessment.Sources.REBELS;
import static org.hearsay.model.Mentions.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Heads;
import org.hearsay.model.Incident;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Mentions;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class SourceTallyTest {
    private static final Map<String, ReportHead> REPORTS = Heads.byId(
            Heads.published("a", "Morning Post", "2021-06-28"),
            Heads.published("b", "Gazette", "2021-06-29"),
            Heads.copying("copy", "Gazette", "2021-06-30", "a"),
            Heads.unknown("undated"));

    @Test
    void whoStandsInTheEarliestReportSpeaksFirst() {
        List<SourceRecord> records = records(entry(
                mention("a").killed(4).saidBy(POST, ARMY),
                mention("b").killed(4).saidBy(GAZETTE, REBELS)));
        assertThat(of(records, "the army").first()).isOne();
        assertThat(of(records, "River Front").first()).isZero();
    }

    @Test
    void nobodySpeaksFirstWhereNoReportIsDated() {
        assertThat(of(records(entry(mention("undated").killed(4).saidBy(ARMY))), "the army")
                        .first())
                .isZero();
    }

    @Test
    void aFigureThatAnotherGivesTooIsConfirmedAndOneThatCannotBeSoContradicted() {
        List<SourceRecord> records = records(
                entry(
                        mention("a").killed(4).saidBy(POST, ARMY),
                        mention("b").killed(4).saidBy(GAZETTE, REBELS)),
                entry(
                        mention("a").killed(4).saidBy(POST, ARMY),
                        mention("b").killed(9).saidBy(GAZETTE, REBELS)));
        assertThat(of(records, "the army"))
                .extracting(SourceRecord::incidents, SourceRecord::confirmed, SourceRecord::contradicted)
                .containsExactly(2, 1, 1);
    }

    @Test
    void onlyTheOneWhoAssertsIsDenied() {
        List<SourceRecord> records = records(entry(
                mention("a").by("River Front").saidBy(POST, ARMY),
                mention("b").by("River Front").saidBy(GAZETTE, REBELS).denied()));
        assertThat(of(records, "the army").denied()).isOne();
        assertThat(of(records, "River Front").denied()).isZero();
    }

    @Test
    void aReprintCountsForTheOutletThatItCopiesOnce() {
        List<SourceRecord> records = records(
                entry(mention("a").killed(4), mention("copy").killed(4)),
                entry(mention("a").killed(5), mention("copy").killed(5)));
        assertThat(of(records, "Morning Post").copied()).isOne();
        assertThat(records).noneMatch(it -> it.source().name().equals("Gazette"));
    }

    @Test
    void aBodyIsWhatItIsWhereItSpeaksItselfWhoeverSpeaksForItFirst() {
        Speaker spokesman = new Speaker("a spokesman", Speaker.Kind.ANONYMOUS, "the army");
        List<SourceRecord> records = records(
                entry(mention("a").killed(4).saidBy(POST, spokesman)),
                entry(mention("b").killed(4).saidBy(GAZETTE, ARMY)));
        assertThat(of(records, "the army").source().kind()).isEqualTo(Speaker.Kind.MILITARY);
    }

    private static LedgerEntry entry(Mentions... tellings) {
        var incident =
                new Incident("TEST", Arrays.stream(tellings).map(Mentions::told).toList());
        return new LedgerEntry(incident, Assessor.assess(incident, REPORTS), REPORTS, List.of());
    }

    private static List<SourceRecord> records(LedgerEntry... entries) {
        var tally = new SourceTally();
        Arrays.stream(entries).forEach(tally::add);
        return tally.records();
    }

    private static SourceRecord of(List<SourceRecord> records, String name) {
        return records.stream()
                .filter(it -> it.source().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
