package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;

class TagsTest {
    @Test
    void aDroneThatStrikesIsNoVerbButItsSubject() {
        String text = "A drone struck the depot.";
        var report = new Report("0".repeat(64), "drone", text, CleanText.of(text), Publication.UNKNOWN);
        Sentence sentence =
                Parser.SHARED.annotate(report, each -> true).sentences().getFirst();
        assertThat(sentence.token(1).tag()).isEqualTo("NN");
        Token verb = sentence.token(2);
        assertThat(sentence.children(verb, "nsubj")).extracting(Token::word).containsExactly("drone");
    }
}
