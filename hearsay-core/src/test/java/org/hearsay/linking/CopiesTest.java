package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.linking.Copies.Wording;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String WIRE = """
            Two mortar rounds landed beside the bus station of the hill town on Friday evening, a police officer said.
            The officer said that nobody was hurt and that the windows of a bakery were broken by the blast. Buses
            stopped for an hour. The mayor asked people to stay at home until the road to the valley is searched. No
            group said it had fired the rounds, the third to land in the town since the truce ended in the spring.
            """;

    private static final String OWN_WORDS = """
            The bus station of the hill town was hit on Friday evening. Residents heard two blasts around six. A baker
            whose shop lost its windows told our reporter that he had been about to close. The local council called
            for calm. Police are looking into who fired; suspicion falls on fighters who left the truce in the spring.
            """;

    private static Wording wording(String report, String day, String text) {
        return new Wording(report, LocalDate.parse(day), Fingerprint.of(text));
    }

    @Test
    void aStoryWithAFewWordsChangedIsACopy() {
        assertThat(Copies.among(List.of(
                        wording("a", "2021-06-28", WIRE),
                        wording(
                                "b",
                                "2021-06-29",
                                WIRE.replace("Friday", "yesterday").replace("an hour", "a while")))))
                .containsExactly(Map.entry("b", "a"));
    }

    @Test
    void anotherStoryOfTheSameEventIsNoCopy() {
        assertThat(Copies.among(List.of(wording("a", "2021-06-28", WIRE), wording("b", "2021-06-29", OWN_WORDS))))
                .isEmpty();
    }

    @Test
    void theFirstPublishedIsTheOriginal() {
        assertThat(Copies.among(List.of(wording("a", "2021-06-29", WIRE), wording("b", "2021-06-28", WIRE))))
                .containsExactly(Map.entry("a", "b"));
    }

    @Test
    void aReportWithoutADayIsNoOriginalWhereAnotherHasOne() {
        assertThat(Copies.among(
                        List.of(new Wording("a", null, Fingerprint.of(WIRE)), wording("b", "2021-06-28", WIRE))))
                .containsExactly(Map.entry("a", "b"));
    }

    @Test
    void aCopyOfACopyNamesTheOriginal() {
        String shortened = WIRE.substring(0, WIRE.length() * 2 / 3);
        String more = shortened.substring(0, shortened.length() * 2 / 3);
        assertThat(Fingerprint.of(WIRE).similarity(Fingerprint.of(more))).isLessThan(0.5);
        assertThat(Copies.among(List.of(
                        wording("a", "2021-06-28", WIRE),
                        wording("b", "2021-06-29", shortened),
                        wording("c", "2021-06-30", more))))
                .containsExactly(Map.entry("b", "a"), Map.entry("c", "a"));
    }

    @Property(tries = 200)
    void theOrderOfReportsMakesNoDifference(@ForAll("wordings") List<Wording> wordings, @ForAll Random random) {
        List<Wording> shuffled = new ArrayList<>(wordings);
        Collections.shuffle(shuffled, random);
        assertThat(Copies.among(shuffled)).isEqualTo(Copies.among(wordings));
    }

    @Property(tries = 200)
    void oneByOneTheyAreTheCopiesOfAllAtOnce(@ForAll("wordings") List<Wording> wordings, @ForAll Random random) {
        List<Wording> shuffled = new ArrayList<>(wordings);
        Collections.shuffle(shuffled, random);
        var kept = new WordingsInMemory();
        shuffled.forEach(wording -> Copies.add(kept, wording));
        assertThat(kept.originals()).isEqualTo(Copies.among(wordings));
    }

    @Property(tries = 200)
    void noOriginalIsACopyItself(@ForAll("wordings") List<Wording> wordings) {
        Map<String, String> copies = Copies.among(wordings);
        assertThat(copies.values()).allSatisfy(original -> assertThat(copies).doesNotContainKey(original));
    }

    /// Cuts of two stories, published within a few days.
    @Provide
    Arbitrary<List<Wording>> wordings() {
        Arbitrary<Fingerprint> cuts = Combinators.combine(
                        Arbitraries.of(WIRE, OWN_WORDS),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 200))
                .as((story, from, cut) -> Fingerprint.of(story.substring(from / 2, story.length() - cut / 2)));
        return Combinators.combine(cuts, Arbitraries.integers().between(1, 4))
                .as((cut, day) -> Map.entry(cut, day))
                .list()
                .ofMaxSize(10)
                .map(told -> IntStream.range(0, told.size())
                        .mapToObj(i -> new Wording(
                                "report-" + i,
                                LocalDate.of(2021, 6, told.get(i).getValue()),
                                told.get(i).getKey()))
                        .toList());
    }
}
