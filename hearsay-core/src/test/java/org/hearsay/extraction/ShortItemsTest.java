package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;

/// Who did it, to whom and how many died, in items of a sentence or two.
class ShortItemsTest {
    private static final AnnotatedReport REPORT = Canned.report("short-items");
    private static final List<Mention> MENTIONS = mentions();

    private static List<Mention> mentions() {
        var extraction = new IncidentExtraction(Lexicon.builtIn());
        return extraction.consolidate(REPORT, extraction.read(REPORT));
    }

    /// The facts whose words lie in the sentence that begins so.
    private static List<String> facts(Slot slot, String start) {
        return REPORT.sentences().stream()
                .filter(sentence -> sentence.span().of(REPORT.report().text()).startsWith(start))
                .flatMap(sentence -> MENTIONS.stream()
                        .flatMap(mention -> mention.claimsOn(slot))
                        .filter(claim -> sentence.span().contains(claim.span())))
                .map(Claim::value)
                .map(value -> value.label())
                .distinct()
                .toList();
    }

    @Test
    void whoPlantedTheBombDidWhatItDid() {
        assertThat(facts(Slot.PERPETRATORS, "A bomb planted")).containsExactly("rebels");
    }

    @Test
    void strikesOfAnArmyOnSomebodyAreItsOwn() {
        assertThat(facts(Slot.PERPETRATORS, "It was meant")).containsExactly("army");
        assertThat(facts(Slot.TARGETS, "It was meant")).containsExactly("villages");
    }

    @Test
    void whatTheKillersRodeOnWasNotHit() {
        assertThat(facts(Slot.TARGETS, "Two men")).doesNotContain("motorcycle").contains("judge");
    }

    @Test
    void aDatelineIsNoPartOfAName() {
        assertThat(facts(Slot.PERPETRATORS, "KARA"))
                .allSatisfy(name -> assertThat(name).isEqualToIgnoringCase("gunmen"));
    }

    @Test
    void thoseAmongWhomSomebodyIsNamedAreCounted() {
        assertThat(facts(Slot.KILLED, "Nine worshippers")).contains("9");
    }

    @Test
    void aSuicideBomberIsTheWeaponAndNoPerpetrator() {
        assertThat(facts(Slot.PERPETRATORS, "A suicide bomber")).isEmpty();
        assertThat(facts(Slot.MUNITIONS, "A suicide bomber")).containsExactly("1");
    }

    @Test
    void aDescriptionBeforeANameIsNoTargetOfItsOwn() {
        assertThat(facts(Slot.TARGETS, "Militants killed"))
                .hasSize(1)
                .allSatisfy(name -> assertThat(name).contains("Ana Ruiz"));
    }

    @Test
    void whoHoldsOthersResponsibleIsNotTheOne() {
        assertThat(facts(Slot.PERPETRATORS, "The government")).containsExactly("rebels");
    }

    @Test
    void aCivilianTakenForAnAdjectiveIsCounted() {
        assertThat(facts(Slot.KILLED, "Six policemen")).contains("7");
    }

    @Test
    void whoeverDiedByAPronounIsOneDead() {
        assertThat(facts(Slot.KILLED, "He died")).containsExactly("1");
    }

    @Test
    void aCountryFires() {
        assertThat(facts(Slot.PERPETRATORS, "North Korea")).containsExactly("North Korea");
    }

    @Test
    void whoseWeaponItIsStandsBeforeIt() {
        assertThat(facts(Slot.PERPETRATORS, "Two government")).containsExactly("government");
    }
}
