package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.linking.LinkerTest.told;
import static org.hearsay.model.Mentions.mention;
import static org.hearsay.model.Places.OMAR;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Heads;
import org.hearsay.model.Incident;
import org.hearsay.model.Mention;
import org.hearsay.model.Mentions;
import org.junit.jupiter.api.Test;

/// Mentions of which no report says when: what else ties them.
class UndatedMentionsTest {
    private static final Linker LINKER = new Linker(Lexicon.builtIn());

    @Test
    void anUndatedMentionDoesNotJoinByItsPlaceAlone() {
        assertThat(told(
                        mention("a").shelling().on("2021-06-28").at(OMAR),
                        mention("b").shelling().at(OMAR)))
                .hasSize(2);
    }

    @Test
    void aMentionInAReportWithoutADayIsFoundByPlaceAndToll() {
        var words = new CommonWords(Lexicon.builtIn());
        var kept = new KeptInMemory<Telling>(Linker::keys);
        List<Incident> incidents = List.of();
        for (Mentions told : List.of(
                mention("a")
                        .shelling()
                        .on("2021-06-28")
                        .at(OMAR)
                        .against("US base")
                        .killed(7),
                mention("b").shelling().at(OMAR).against("US base").killed(7))) {
            Mention mention = told.told();
            String report = mention.id().report();
            incidents = LINKER.add(kept, LINKER.tellings(List.of(mention), null, words.in(report.repeat(9)), Map.of()));
        }
        assertThat(incidents)
                .singleElement()
                .satisfies(incident -> assertThat(incident.mentions()).hasSize(2));
    }

    @Test
    void anUndatedMentionOfTheSameWeekJoinsByItsPlace() {
        Mention dated = mention("a").shelling().on("2021-06-28").at(OMAR).told();
        Mention undated = mention("b").shelling().at(OMAR).told();
        assertThat(LINKER.link(List.of(dated, undated), Heads.byId(Heads.published("b", "Morning Post", "2021-06-30"))))
                .hasSize(1);
    }

    @Test
    void noReportTellsWhatHappensNextYear() {
        Mention next = mention("a")
                .shelling()
                .on("2022-06-28")
                .at(OMAR)
                .against("US base")
                .killed(7)
                .told();
        Mention undated =
                mention("b").shelling().at(OMAR).against("US base").killed(7).told();
        assertThat(LINKER.link(List.of(next, undated), Heads.byId(Heads.published("b", "Morning Post", "2021-06-30"))))
                .hasSize(2);
    }

    @Test
    void whatAReportMerelyRecallsIsNotTheNewsOfItsWeek() {
        Mention dated = mention("a").shelling().on("2021-06-28").at(OMAR).told();
        Mention recalled = mention("b").shelling().at(OMAR).told().withRole(Mention.Role.BACKGROUND);
        assertThat(LINKER.link(
                        List.of(dated, recalled), Heads.byId(Heads.published("b", "Morning Post", "2021-06-30"))))
                .hasSize(2);
    }
}
