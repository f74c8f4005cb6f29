package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.text.Sentence;
import org.hearsay.text.Sentences;
import org.junit.jupiter.api.Test;

final class WhereaboutsTest {
    private static final Whereabouts WHEREABOUTS = new Whereabouts(Lexicon.builtIn());

    @Test
    void theNearestPlaceCounts() {
        assertThat(near("Rebels/NNS in/IN Kara/NNP said/VBD gunmen/NNS killed/VBD farmers/NNS near/IN Tolo/NNP", 5))
                .containsExactly("tolo");
    }

    @Test
    void aPlaceAtTheHeadOfASentenceSpeaksForAllOfIt() {
        assertThat(near("In/IN Kara/NNP ,/, gunmen/NNS killed/VBD two/CD farmers/NNS", 4))
                .containsExactly("kara");
    }

    @Test
    void whatAPlaceLiesInBelongsToIt() {
        assertThat(near("killed/VBD in/IN the/DT village/NN of/IN Rais/NNP ,/, Kara/NNP district/NN", 0))
                .containsExactlyInAnyOrder("rais", "kara");
    }

    @Test
    void whereItCameFromIsNotWhereItStruck() {
        assertThat(near("launched/VBD from/IN ships/NNS in/IN Kara/NNP Bay/NNP", 0))
                .isEmpty();
    }

    @Test
    void aWeekdayIsNoPlace() {
        assertThat(near("killed/VBD two/CD farmers/NNS in/IN May/NNP", 0)).isEmpty();
    }

    private static Set<String> near(String tagged, int word) {
        Sentence sentence = Sentences.tagged(tagged);
        return WHEREABOUTS.near(sentence, sentence.token(word));
    }
}
