package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class RareWordsTest {
    private static final CommonWords WORDS = new CommonWords(Lexicon.builtIn());
    private static final RareWords HARBOUR =
            WORDS.in("Divers found the tanker Morvane burning off Kestrel Point after two mines went off.");

    @Test
    void aTextIsLikeItself() {
        assertThat(HARBOUR.likeness(HARBOUR)).isCloseTo(1, within(1e-6));
    }

    @Test
    void sharedNamesSayMoreThanSharedCommonWords() {
        RareWords sameNames = WORDS.in("The crew of the Morvane was taken to Kestrel Point.");
        RareWords sameCommonWords = WORDS.in("After two hours the police found the man who went off with the car.");
        assertThat(HARBOUR.likeness(sameNames)).isGreaterThan(3 * HARBOUR.likeness(sameCommonWords));
    }

    @Test
    void aTextWithoutWordsIsLikeNothing() {
        assertThat(WORDS.in(" … !").likeness(HARBOUR)).isZero();
        assertThat(RareWords.NONE.likeness(HARBOUR)).isZero();
    }

    @Test
    void likenessIsTheSameEitherWay() {
        RareWords other = WORDS.in("The Morvane burned for two days.");
        assertThat(HARBOUR.likeness(other)).isEqualTo(other.likeness(HARBOUR)).isPositive();
    }

    @Test
    void theyAreReadBackFromWhatIsStored() {
        assertThat(RareWords.of(HARBOUR.words(), HARBOUR.weights())).isEqualTo(HARBOUR);
        assertThatThrownBy(() -> RareWords.of(new long[] {2, 1}, new float[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 50)
    void reportsComeInAnyOrder(@ForAll Random random) {
        List<ReportGroups.Worded> reports = new ArrayList<>();
        for (String text : List.of(
                "The tanker Morvane burned off Kestrel Point.",
                "Kestrel Point: the Morvane, a tanker, is on fire.",
                "Voters in Lindmark chose a new mayor, Oda Brenn.",
                "Oda Brenn is Lindmark's new mayor.")) {
            reports.add(new ReportGroups.Worded(text, null, WORDS.in(text)));
        }
        Collections.shuffle(reports, random);
        var groups = new ReportGroups();
        reports.forEach(groups::add);
        assertThat(groups.groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group).hasSize(2));
    }
}
