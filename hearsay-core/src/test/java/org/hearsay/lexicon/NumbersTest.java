package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.text.Sentences.tagged;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.model.CountRange;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final Numbers NUMBERS = new Numbers(Lexicon.builtIn());

    /// The whole sentence as a phrase about its last word.
    private static String read(String words) {
        Sentence sentence = tagged(words);
        var phrase = new NounPhrase(sentence, sentence.tokens().getLast(), sentence.tokens());
        return NUMBERS.in(phrase)
                .map(Numbers.Amount::range)
                .map(CountRange::toString)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "eight/CD rockets/NNS,                                  8",
        "twenty/CD one/CD guards/NNS,                           21",
        "two/CD hundred/CD fifty/CD guards/NNS,                 250",
        "three/CD thousand/CD guards/NNS,                       3000",
        "a/DT dozen/NN guards/NNS,                              12",
        "dozens/NNS of/IN guards/NNS,                           24+",
        "several/JJ guards/NNS,                                 2+",
        "no/DT guards/NNS,                                      0",
        "at/IN least/JJS eight/CD guards/NNS,                   8+",
        "more/JJR than/IN 27/CD guards/NNS,                     28+",
        "up/IN to/TO 20/CD guards/NNS,                          20",
        "fewer/JJR than/IN 20/CD guards/NNS,                    0-19",
        "no/DT fewer/JJR than/IN five/CD guards/NNS,            5+",
        "as/RB many/JJ as/IN a/DT hundred/CD guards/NNS,        100",
        "about/IN eighty/CD guards/NNS,                         80",
        "some/DT eighty/CD guards/NNS,                          80",
        "the/DT guards/NNS,                                     nothing",
        "another/DT 65/CD guards/NNS,                           65",
        "eight/CD or/CC more/JJR guards/NNS,                    8+",
        "between/IN thirty/CD and/CC forty/CD guards/NNS,       30-40",
        "30/CD to/TO 40/CD guards/NNS,                          30-40",
        "twenty/CD -/HYPH eight/CD guards/NNS,                  28",
        "half/PDT a/DT dozen/NN guards/NNS,                     6",
        "upwards/RB of/IN 150/CD guards/NNS,                    150+",
    })
    void readsHowMany(String words, String range) {
        assertThat(read(words.strip())).isEqualTo(range.strip());
    }

    @Test
    void readsThousandsSetApartByCommas() {
        assertThat(read("1,200/CD guards/NNS")).isEqualTo("1200");
    }

    @Test
    void theNumberOfAModelCountsNothing() {
        assertThat(NUMBERS.at(glued(), 1)).isEmpty();
    }

    /// BM-21, cut in two by a tokenizer.
    private static Sentence glued() {
        var model =
                new org.hearsay.text.Token(0, new org.hearsay.model.Span(0, 3), "BM-", "bm-", "NNP", "O", -1, "dep");
        var number = new org.hearsay.text.Token(1, new org.hearsay.model.Span(3, 5), "21", "21", "CD", "O", -1, "dep");
        return new Sentence(0, java.util.List.of(model, number), false);
    }

    @Test
    void aSingularCountsAsOneWhereThatIsAsked() {
        Sentence sentence = tagged("a/DT guard/NN");
        var phrase = new NounPhrase(sentence, sentence.token(1), sentence.tokens());
        assertThat(NUMBERS.in(phrase)).isEmpty();
        assertThat(NUMBERS.orOne(phrase)).map(Numbers.Amount::range).contains(CountRange.exactly(1));
    }

    @Test
    void aResultNamesTheRowsThatMadeIt() {
        Sentence sentence = tagged("at/IN least/JJS eight/CD rockets/NNS");
        assertThat(NUMBERS.at(sentence, 2).orElseThrow().rules())
                .containsExactly("en/numbers/eight", "en/number-modifiers/at-least");
    }

    @Property
    void digitsMeanThemselves(@ForAll @IntRange(max = 99_999_999) int number) {
        assertThat(read(number + "/CD guards/NNS")).isEqualTo(Integer.toString(number));
    }
}
