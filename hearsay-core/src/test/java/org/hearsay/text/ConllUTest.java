package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class ConllUTest {
    private static final String TEXT = "Kara fell silent.";
    private static final List<Token> TOKENS = List.of(
            new Token(0, new Span(0, 4), "Kara", "Kara", "NNP", "LOCATION", 1, "nsubj"),
            new Token(1, new Span(5, 9), "fell", "fall", "VBD", "O", -1, "root"),
            new Token(2, new Span(10, 16), "silent", "silent", "JJ", "O", 1, "xcomp"),
            new Token(3, new Span(16, 17), ".", ".", ".", "O", 1, "punct"));

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Sentence> read = ConllU.read(ConllU.write(List.of(new Sentence(0, TOKENS, true)), TEXT));
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().tokens()).isEqualTo(TOKENS);
        assertThat(read.getFirst().hasTree()).isTrue();
    }

    /// As a number of a wire story that its printer broke at the end of a line.
    @Test
    void aTokenAcrossALineEndStaysOnOneLine() {
        String text = "on 3\n\t1/2 day";
        var token = new Token(0, new Span(3, 9), "3\n\t1/2", "3\n\t1/2", "CD", "O", -1, "root");
        String file = ConllU.write(List.of(new Sentence(0, List.of(token), true)), text);
        assertThat(file).contains("1\t3 1/2\t3 1/2\t").contains("TokenRange=3:9|SpacesInToken=3\\n\\t1/2\n");
        assertThat(ConllU.read(file).getFirst().tokens())
                .extracting(Token::word)
                .containsExactly("3\n\t1/2");
    }

    @Property(tries = 200)
    void everyWordIsReadAsItWas(@ForAll @NotBlank String word) {
        var token = new Token(0, new Span(0, word.length()), word, "x", "NN", "O", -1, "root");
        String file = ConllU.write(List.of(new Sentence(0, List.of(token), true)), word);
        assertThat(ConllU.read(file).getFirst().tokens()).containsExactly(token);
    }

    @Test
    void aSentenceWithoutATreeStaysWithout() {
        Sentence flat = Sentences.tagged("Kara/NNP fell/VBD/fall");
        Sentence read = ConllU.read(ConllU.write(List.of(flat), "Kara fell")).getFirst();
        assertThat(read.hasTree()).isFalse();
        assertThat(read.tokens()).isEqualTo(flat.tokens());
    }

    @Test
    void writesOneTokenALineInTenColumns() {
        assertThat(ConllU.write(List.of(new Sentence(0, TOKENS, true)), TEXT))
                .startsWith("# sent_id = 1\n# text = Kara fell silent.\n"
                        + "1\tKara\tKara\t_\tNNP\t_\t2\tnsubj\t_\tNER=LOCATION|TokenRange=0:4\n"
                        + "2\tfell\tfall\t_\tVBD\t_\t0\troot\t_\tTokenRange=5:9\n");
    }

    @Test
    void multiwordTokensAndEmptyNodesArePassedOver() {
        String file = "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                + "1\tdo\tdo\t_\tVB\t_\t0\troot\t_\tTokenRange=0:2\n"
                + "1.1\tsome\t_\t_\t_\t_\t_\t_\t_\t_\n"
                + "2\tn't\tnot\t_\tRB\t_\t1\tadvmod\t_\tTokenRange=2:5\n";
        assertThat(ConllU.read(file).getFirst().tokens())
                .extracting(Token::word)
                .containsExactly("do", "n't");
    }

    @Test
    void aBadLineIsNamedWithWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConllU.read("# text = x\n1 x x"))
                .withMessage("line 2: 1 columns instead of 10; they are set apart by tabs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConllU.read("1\tx\tx\t_\tNN\t_\t0\troot\t_\t_"))
                .withMessage("line 1: no TokenRange=start:end in the last column");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConllU.read("2\tx\tx\t_\tNN\t_\t0\troot\t_\tTokenRange=0:1"))
                .withMessage("line 1: token 2 stands where 1 should");
    }
}
