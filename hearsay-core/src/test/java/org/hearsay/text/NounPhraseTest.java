package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NounPhraseTest {
    private static NounPhrase phrase(String report, String head) {
        for (Sentence sentence : Canned.report(report).sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.word().equals(head)) {
                    return NounPhrase.of(sentence, token);
                }
            }
        }
        throw new IllegalArgumentException(head);
    }

    @Test
    void takesInArticlesAdjectivesAndCompounds() {
        assertThat(NounPhrase.printed(
                        phrase("claim-of-responsibility", "convoy").tokens()))
                .isEqualTo("an army convoy");
    }

    @Test
    void aNameLeavesOutTheArticle() {
        assertThat(phrase("claim-of-responsibility", "convoy").name()).isEqualTo("army convoy");
    }

    @Test
    void aNameLeavesOutHowMany() {
        assertThat(phrase("rocket-attack", "rockets").name()).isEqualTo("rockets");
        assertThat(phrase("citing-chain", "guards").name()).isEqualTo("guards");
    }

    @Test
    void knowsAPluralByItsTag() {
        assertThat(phrase("citing-chain", "guards").isPlural()).isTrue();
        assertThat(phrase("two-sites", "driver").isPlural()).isFalse();
    }

    @Test
    void aLabelLosesTheCapitalThatOnlyOpensASentence() {
        Sentence opens = Sentences.tagged("Gunmen/NNS/gunman attacked/VBD");
        assertThat(new NounPhrase(opens, opens.token(0), List.of(opens.token(0))).label())
                .isEqualTo("gunmen");
        Sentence name = Sentences.tagged("Hamas/NNP attacked/VBD");
        assertThat(new NounPhrase(name, name.token(0), List.of(name.token(0))).label())
                .isEqualTo("Hamas");
    }

    @Test
    void aShortFormInBracketsBelongsToAName() {
        Sentence sentence = Sentences.tagged("Movement/NNP (/-LRB- MFJ/NNP )/-RRB- attacked/VBD");
        assertThat(new NounPhrase(sentence, sentence.token(0), List.of(sentence.token(0))).labelWithShortForm())
                .isEqualTo("Movement (MFJ)");
    }
}
