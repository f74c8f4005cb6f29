package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

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
}
