package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Slot;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

class CountsTest {
    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final AnnotatedReport REPORT = Canned.report("counts");

    private static Sentence sentence(String start) {
        return REPORT.sentences().stream()
                .filter(each -> each.span().of(REPORT.report().text()).startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(List<LossReader.Loss> losses, Slot slot) {
        return losses.stream()
                .map(LossReader.Loss::filler)
                .filter(filler -> filler.slot() == slot)
                .map(filler -> filler.value().label())
                .toList();
    }

    private static List<String> munitions(String start) {
        return labels(new MunitionReader(LEXICON).read(sentence(start)), Slot.MUNITIONS);
    }

    private static List<String> harmed(String start) {
        return labels(new HarmReader(LEXICON).read(sentence(start)), Slot.INJURED);
    }

    private static List<String> losses(String start, Slot slot) {
        return labels(new LossReader(LEXICON).read(sentence(start)), slot);
    }

    @Test
    void munitionsAreCountedByWhatTheyDidOrSuffered() {
        assertThat(munitions("Residents said")).containsExactly("14");
    }

    @Test
    void munitionsBoughtWereNotFired() {
        assertThat(munitions("The army bought")).isEmpty();
    }

    @Test
    void peopleShotAreHarmed() {
        assertThat(harmed("Four people were shot")).containsExactly("4");
    }

    @Test
    void oneWhoWasShotMayHaveDied() {
        assertThat(harmed("A man was shot")).isEmpty();
    }

    @Test
    void whoStandsBesideAVictimIsOneToo() {
        assertThat(losses("A bomb killed", Slot.KILLED)).contains("10");
    }

    @Test
    void theWholeCountsWhereOnlyItsPartIsTheSubject() {
        assertThat(losses("Twelve people", Slot.INJURED)).containsExactly("12");
    }

    @Test
    void anAgeIsNobodyAndTheNextNounSomebody() {
        assertThat(losses("A woman of 81", Slot.KILLED)).contains("2");
    }
}
