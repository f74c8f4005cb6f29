package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.model.Mentions.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.model.Dating;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Mention;
import org.hearsay.model.Mentions;
import org.junit.jupiter.api.Test;

class CandidatePairsTest {
    /// Pairs as `some-other`, by their place in the list.
    private static List<String> pairs(List<Mention> mentions) {
        List<String> pairs = new ArrayList<>();
        new CandidatePairs(mentions).forEach((some, other) -> pairs.add(some + "-" + other));
        return pairs;
    }

    private static List<String> pairs(Mentions... tellings) {
        return pairs(Stream.of(tellings).map(Mentions::told).toList());
    }

    @Test
    void twoOfOneDayAreAPair() {
        assertThat(pairs(mention("a").on("2021-06-28"), mention("b").on("2021-06-28")))
                .containsExactly("0-1");
    }

    @Test
    void twoADayApartAreAPair() {
        assertThat(pairs(mention("a").on("2021-06-28"), mention("b").on("2021-06-29")))
                .containsExactly("0-1");
    }

    @Test
    void twoTwoDaysApartAreNone() {
        assertThat(pairs(mention("a").on("2021-06-28"), mention("b").on("2021-06-30")))
                .isEmpty();
    }

    @Test
    void twoOfOneReportAreNone() {
        assertThat(pairs(mention("a").on("2021-06-28"), mention("a").further(9).on("2021-06-28")))
                .isEmpty();
    }

    @Test
    void anUndatedMentionIsComparedWithAll() {
        assertThat(pairs(
                        mention("a").on("2021-06-28"),
                        mention("b"),
                        mention("c").on("2019-01-01")))
                .containsExactly("0-1", "1-2");
    }

    @Test
    void aMentionOfAYearIsComparedWithAll() {
        assertThat(pairs(
                        mention("a").on("2021-06-28"),
                        mention("b").between("2021-01-01", "2021-12-31"),
                        mention("c").on("2021-02-02")))
                .containsExactly("0-1", "1-2");
    }

    @Property
    void eachPairComesOnceAndTheSmallerFirst(@ForAll("mentions") List<Mention> mentions) {
        assertThat(pairs(mentions)).doesNotHaveDuplicates().allSatisfy(pair -> {
            String[] both = pair.split("-");
            assertThat(Integer.parseInt(both[0])).isLessThan(Integer.parseInt(both[1]));
        });
    }

    @Property
    void everyPairOfTwoReportsWhoseDatesMeetIsFound(@ForAll("mentions") List<Mention> mentions) {
        List<String> expected = new ArrayList<>();
        for (int some = 0; some < mentions.size(); some++) {
            for (int other = some + 1; other < mentions.size(); other++) {
                if (meet(mentions.get(some), mentions.get(other))) {
                    expected.add(some + "-" + other);
                }
            }
        }
        assertThat(pairs(mentions)).containsAll(expected);
    }

    private static boolean meet(Mention some, Mention other) {
        Dating here = some.dating();
        Dating there = other.dating();
        return !some.id().report().equals(other.id().report())
                && (here == null || there == null || here.date().meets(there.date(), 1));
    }

    @Provide
    Arbitrary<List<Mention>> mentions() {
        Arbitrary<ImpreciseDate> dates = Combinators.combine(
                        Arbitraries.integers().between(0, 90), Arbitraries.of(1, 1, 2, 7, 30, 31, 32, 365))
                .as((from, days) -> {
                    LocalDate start = LocalDate.of(2021, 1, 1).plusDays(from);
                    return new ImpreciseDate(start, start.plusDays(days - 1));
                });
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"), dates.injectNull(0.1).optional())
                .as((report, date) -> {
                    Mentions telling = mention(report);
                    date.ifPresent(telling::dated);
                    return telling.told();
                })
                .list()
                .ofMaxSize(15);
    }
}
