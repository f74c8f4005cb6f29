package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

class LossReaderTest {
    private static final LossReader READER = new LossReader(Lexicon.builtIn());
    private static final AnnotatedReport REPORT = Canned.report("tolls");
    private static final AnnotatedReport WOUNDS = Canned.report("own-deaths");

    /// The figures of the sentence that begins so: "3", or "2 sons" where it says whom it counts.
    private static List<String> figures(String start, Slot slot) {
        return figures(REPORT, start, slot);
    }

    private static List<String> figures(AnnotatedReport report, String start, Slot slot) {
        Sentence sentence = report.sentences().stream()
                .filter(each -> each.span().of(report.report().text()).startsWith(start))
                .findFirst()
                .orElseThrow();
        return READER.read(sentence).stream()
                .map(LossReader.Loss::filler)
                .filter(filler -> filler.slot() == slot)
                .map(filler -> (SlotValue.Count) filler.value())
                .map(count -> count.who() == null ? count.label() : count.label() + " " + count.who())
                .toList();
    }

    @Test
    void theNumberOfTheWoundedMayStandFarBehindTheWord() {
        assertThat(figures("The wounded", Slot.INJURED)).containsExactly("501+");
    }

    @Test
    void whatIsSaidOfTheInjuriesMayStandBetween() {
        assertThat(figures(WOUNDS, "Five guards", Slot.INJURED)).containsExactly("5 guards");
    }

    @Test
    void woundsAreNoWounded() {
        assertThat(figures(WOUNDS, "Nine guards", Slot.INJURED)).containsExactly("9 guards");
    }

    @Test
    void theFatherOfTheDeadIsAlive() {
        assertThat(figures(WOUNDS, "The farmer", Slot.KILLED)).containsExactly("1 son");
    }

    @Test
    void anotherBeforeANumberCountsNobodyByItself() {
        assertThat(figures("Another", Slot.INJURED)).containsExactly("65");
    }

    @Test
    void eachNumberGoesToItsOwnWord() {
        assertThat(figures("The strike", Slot.KILLED)).containsExactly("4 fighters");
        assertThat(figures("The strike", Slot.INJURED)).containsExactly("9 guards");
    }

    @Test
    void nobodyKilledOrWoundedIsNobodyTwice() {
        assertThat(figures("Not one", Slot.KILLED)).containsExactly("0 teacher");
        assertThat(figures("Not one", Slot.INJURED)).containsExactly("0 teacher");
    }

    @Test
    void theAttackersOwnDeadAreNotInTheToll() {
        assertThat(figures("Two of the attackers", Slot.KILLED)).isEmpty();
    }

    @Test
    void victimsSideBySideAreCountedEachAndTogether() {
        assertThat(figures("The rockets", Slot.KILLED)).containsExactly("1 woman", "2 sons", "1 guard", "4");
    }

    @Test
    void theDeadOfAWarAreNotTheTollOfAnIncident() {
        assertThat(figures("In the war", Slot.KILLED)).isEmpty();
    }

    @Test
    void atLeastMayStandBehindItsNumber() {
        assertThat(figures("Officials", Slot.KILLED)).containsExactly("41+");
    }
}
