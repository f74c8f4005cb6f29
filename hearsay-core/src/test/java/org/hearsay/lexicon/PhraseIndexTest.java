package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hearsay.text.Sentences.tagged;

import java.util.List;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {
    private static List<String> found(Sentence sentence, String... entries) {
        PhraseIndex<String> index = new PhraseIndex<>();
        for (String entry : entries) {
            index.add(entry, entry);
        }
        return index.in(sentence).stream().map(PhraseIndex.Match::value).toList();
    }

    @Test
    void aSmallEntryMatchesAnyInflection() {
        assertThat(found(tagged("Rebels/NNS/rebel carried/VBD/carry out/RP it/PRP"), "carry out"))
                .containsExactly("carry out");
    }

    @Test
    void theLongestEntryWins() {
        assertThat(found(tagged("two/CD mortar/NN shells/NNS/shell"), "mortar", "shell", "mortar shell"))
                .containsExactly("mortar shell");
    }

    @Test
    void allEntriesAtAWordComeLongestFirst() {
        PhraseIndex<String> index = new PhraseIndex<>();
        index.add("hit", "struck");
        index.add("hit", "ran over");
        index.add("hit mine", "blown up");
        index.add("mine", "elsewhere");
        assertThat(index.all(tagged("trucks/NNS/truck hit/VBD/hit mines/NNS/mine"), 1))
                .extracting(PhraseIndex.Match::value)
                .containsExactly("blown up", "struck", "ran over");
    }

    @Test
    void anAcronymNeverMatchesTheSmallWord() {
        assertThat(found(tagged("They/PRP told/VBD/tell us/PRP"), "US")).isEmpty();
        assertThat(found(tagged("a/DT US/NNP base/NN"), "US")).containsExactly("US");
    }

    @Test
    void anAcronymMatchesItsPlural() {
        assertThat(found(tagged("fired/VBD/fire RPGs/NNS/rpg"), "RPG")).containsExactly("RPG");
    }

    @Test
    void aNameMatchesWithItsCapitalOnly() {
        assertThat(found(tagged("people/NNS march/VBP"), "March")).isEmpty();
        assertThat(found(tagged("on/IN March/NNP 4/CD"), "March")).containsExactly("March");
    }

    @Test
    void theCapitalCountsWhereTheEntryHasIt() {
        assertThat(found(tagged("The/DT observatory/NN said/VBD/say"), "the Observatory"))
                .isEmpty();
        assertThat(found(tagged("The/DT Observatory/NNP said/VBD/say"), "the Observatory"))
                .containsExactly("the Observatory");
    }

    @Test
    void hyphensApostrophesAndAccentsMakeNoDifference() {
        assertThat(found(tagged("a/DT rocket-propelled/JJ grenade/NN"), "rocket propelled grenade"))
                .containsExactly("rocket propelled grenade");
        assertThat(found(tagged("Sana’a/NNP"), "Sanaa")).containsExactly("Sanaa");
        assertThat(found(tagged("Bogotá/NNP"), "Bogota")).containsExactly("Bogota");
    }

    @Test
    void aHyphenMayStandAlone() {
        assertThat(found(tagged("an/DT air/NN -/HYPH strike/NN"), "air strike")).containsExactly("air strike");
    }

    @Test
    void matchesDoNotOverlap() {
        assertThat(found(tagged("air/NN strike/NN"), "air strike", "strike")).containsExactly("air strike");
    }

    @Test
    void anExactNameIsFoundSpelledAnyWay() {
        PhraseIndex<Integer> index = new PhraseIndex<>();
        index.add("Al-Khadra", 1);
        assertThat(index.of("al khadra")).contains(1);
        assertThat(index.of("Khadra")).isEmpty();
    }

    @Test
    void anEntryWithoutAWordIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhraseIndex<Integer>().add("…", 1));
    }
}
