package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class WordFormsTest {
    @Test
    void caseDiacriticsAndApostrophesMakeNoDifference() {
        assertThat(WordForms.words("Kata'ib")).isEqualTo(WordForms.words("kataib"));
        assertThat(WordForms.words("Bogotá")).containsExactly("bogota");
    }

    @Test
    void aHyphenPartsWordsAndASignIsNone() {
        assertThat(WordForms.words("car-bomb")).containsExactly("car", "bomb");
        assertThat(WordForms.words("—")).isEmpty();
    }

    @Test
    void aWordGoesByItsLemmaToo() {
        assertThat(forms("shelled", "shell", "VBD", 3).firsts()).containsExactly("shelled", "shell");
        assertThat(forms("base", "base", "NN", 3).all()).containsExactly(List.of("base"));
    }

    @Test
    void aNameInThePluralGoesByItsSingular() {
        assertThat(forms("Rockets", "Rockets", "NNPS", 0).firsts()).containsExactly("rockets", "rocket");
        assertThat(forms("Paris", "Paris", "NNP", 3).firsts()).containsExactly("paris");
    }

    private static WordForms forms(String word, String lemma, String tag, int index) {
        return WordForms.of(new Token(index, new Span(0, word.length()), word, lemma, tag, "O", -1, "dep"));
    }
}
