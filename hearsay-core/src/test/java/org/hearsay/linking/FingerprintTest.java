package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String STORY = "Shells fell on the market of the town at noon and the baker shut his door";

    @Test
    void aTextIsWhollyLikeItself() {
        assertThat(Fingerprint.of(STORY).similarity(Fingerprint.of(STORY))).isEqualTo(1);
    }

    @Test
    void capitalsAndPunctuationMakeNoDifference() {
        assertThat(Fingerprint.of(
                        "\"" + STORY.toUpperCase(java.util.Locale.ROOT).replace(" AND", ", and") + ".\""))
                .isEqualTo(Fingerprint.of(STORY));
    }

    @Test
    void twoStoriesOfOneEventInOtherWordsAreUnlike() {
        assertThat(Fingerprint.of(STORY)
                        .similarity(Fingerprint.of("At midday the town's market came under fire, and shops closed")))
                .isLessThan(0.1);
    }

    @Test
    void shortTextsAreAlikeOnlyWhereTheyAreEqual() {
        assertThat(Fingerprint.of("Shells fell").similarity(Fingerprint.of("Shells fell")))
                .isEqualTo(1);
        assertThat(Fingerprint.of("Shells fell").similarity(Fingerprint.of("Shells fall")))
                .isZero();
    }

    @Test
    void aFingerprintIsTheSameWhenItIsReadBack() {
        var fingerprint = Fingerprint.of(STORY);
        assertThat(Fingerprint.ofMinima(fingerprint.minima()))
                .isEqualTo(fingerprint)
                .hasSameHashCodeAs(fingerprint);
    }

    @Test
    void tooFewMinimaAreNoFingerprint() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.ofMinima(new long[3]));
    }

    /// 0.2 is three standard deviations, which one pair in a thousand may miss: hence the fixed seed.
    @Property(seed = "2021", tries = 200)
    void theEstimateLiesNearTheTrueShareOfRuns(
            @ForAll("texts") List<String> words, @ForAll @IntRange(min = 0, max = 60) int cut) {
        List<String> shorter = words.subList(0, Math.max(5, words.size() - cut));
        double estimate = Fingerprint.of(String.join(" ", words)).similarity(Fingerprint.of(String.join(" ", shorter)));
        assertThat(estimate).isCloseTo(jaccard(runs(words), runs(shorter)), within(0.2));
    }

    @Property(tries = 200)
    void likenessIsTheSameFromEitherSide(@ForAll("texts") List<String> some, @ForAll("texts") List<String> other) {
        var here = Fingerprint.of(String.join(" ", some));
        var there = Fingerprint.of(String.join(" ", other));
        assertThat(here.similarity(there)).isEqualTo(there.similarity(here)).isBetween(0.0, 1.0);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(10)
                .ofMaxSize(80);
    }

    private static Set<List<String>> runs(List<String> words) {
        List<List<String>> runs = new ArrayList<>();
        for (int from = 0; from + 5 <= words.size(); from++) {
            runs.add(words.subList(from, from + 5));
        }
        return new HashSet<>(runs);
    }

    private static double jaccard(Set<List<String>> some, Set<List<String>> other) {
        Set<List<String>> both = new HashSet<>(some);
        both.retainAll(other);
        Set<List<String>> all = new HashSet<>(some);
        all.addAll(other);
        return both.size() / (double) all.size();
    }
}
