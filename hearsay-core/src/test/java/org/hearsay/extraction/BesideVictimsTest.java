package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CountRange;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

class BesideVictimsTest {
    private static final LossReader READER = new LossReader(Lexicon.builtIn());
    private static final AnnotatedReport REPORT = Canned.report("beside-victims");

    /// The largest number of the sentence that begins so.
    private static int most(String start, Slot slot) {
        return ranges(start, slot).stream().mapToInt(CountRange::min).max().orElse(0);
    }

    private static List<CountRange> ranges(String start, Slot slot) {
        Sentence sentence = REPORT.sentences().stream()
                .filter(each -> each.span().of(REPORT.report().text()).startsWith(start))
                .findFirst()
                .orElseThrow();
        return READER.read(sentence).stream()
                .map(LossReader.Loss::filler)
                .filter(filler -> filler.slot() == slot)
                .map(filler -> ((SlotValue.Count) filler.value()).range())
                .toList();
    }

    @Test
    void aNameBetweenCommasIsNoVictimOfItsOwn() {
        assertThat(most("Gunmen shot", Slot.KILLED)).isEqualTo(2);
        assertThat(most("A sergeant", Slot.KILLED)).isEqualTo(4);
    }

    @Test
    void whoStandsBehindAndIsAVictimThoughTheTreeLosesThem() {
        assertThat(most("A mine", Slot.KILLED)).isEqualTo(3);
    }

    @Test
    void whomTheFirstOfTwoPassivesIsToldOfSuffersBoth() {
        assertThat(ranges("Four herders", Slot.KILLED)).containsExactly(CountRange.exactly(4));
    }

    @Test
    void whoHasVictimsOfItsOwnSharesNone() {
        assertThat(ranges("Four soldiers", Slot.INJURED)).doesNotContain(CountRange.exactly(4));
    }

    @Test
    void whoKillsHimselfAndOthersKillsTheOthers() {
        assertThat(ranges("The bomber", Slot.KILLED)).containsExactly(CountRange.exactly(8));
    }

    @Test
    void aThirdIsOneMore() {
        assertThat(ranges("Two policemen", Slot.INJURED)).containsExactly(CountRange.exactly(1));
    }

    @Test
    void aDistanceIsNobody() {
        assertThat(most("Rebels killed", Slot.KILLED)).isEqualTo(7);
    }

    @Test
    void aBulletWoundIsAnInjury() {
        assertThat(ranges("A guard", Slot.INJURED)).containsExactly(CountRange.exactly(1));
    }
}
