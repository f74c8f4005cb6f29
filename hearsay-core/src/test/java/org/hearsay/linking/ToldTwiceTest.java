package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.linking.LinkerTest.told;
import static org.hearsay.model.Mentions.mention;
import static org.hearsay.model.Places.OMAR;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Mention;
import org.hearsay.model.Mentions;
import org.junit.jupiter.api.Test;

/// When two mentions of one report are one incident after all.
class ToldTwiceTest {
    private static final Linker LINKER = new Linker(Lexicon.builtIn());

    @Test
    void whatIsToldAsAnotherOneStaysSoBesideAReportThatTellsOnlyOne() {
        Mention first = rocketsOnTheBase(mention("a")).told();
        Mention second =
                rocketsOnTheBase(mention("a").further(200)).apartFrom(first).told();
        Mention other = rocketsOnTheBase(mention("b")).told();
        assertThat(new Linker(Lexicon.builtIn()).link(List.of(first, second, other), Map.of()))
                .hasSize(2)
                .noneSatisfy(incident -> assertThat(incident.mentions()).contains(first, second));
    }

    @Test
    void whatOneReportTellsTwiceIsOneWhereAnotherTellsItOnce() {
        List<List<String>> told = told(
                rocketsOnTheBase(mention("a")),
                rocketsOnTheBase(mention("a").further(200)),
                rocketsOnTheBase(mention("b")));
        assertThat(told).containsExactly(List.of("a", "a", "b"));
    }

    @Test
    void noReportAloneIsReadAsTellingOneThingTwice() {
        assertThat(told(
                        rocketsOnTheBase(mention("a")),
                        rocketsOnTheBase(mention("a").further(200))))
                .hasSize(2);
    }

    @Test
    void twoSalvosOfOneReportHoursApartStayTwo() {
        List<List<String>> told = told(
                rocketsOnTheBase(mention("a")).atTime("05:00"),
                rocketsOnTheBase(mention("a").further(200)).atTime("20:30"),
                rocketsOnTheBase(mention("b")));
        assertThat(told).noneSatisfy(incident -> assertThat(incident).containsSequence("a", "a"));
    }

    @Test
    void anAnswerAndWhatItAnswersStayTwo() {
        Mention first = rocketsOnTheBase(mention("a")).told();
        Mention answer =
                rocketsOnTheBase(mention("a").further(200)).answering(first).told();
        Mention other = rocketsOnTheBase(mention("b")).told();
        assertThat(LINKER.link(List.of(first, answer, other), Map.of())).hasSize(2);
    }

    private static Mentions rocketsOnTheBase(Mentions mention) {
        return mention.shelling().on("2021-06-28").at(OMAR).against("US base").with("rocket");
    }
}
