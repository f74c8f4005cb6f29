package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final String INDENTED = """
            A car bomb outside the customs house has killed six clerks and wounded
                    twenty people, officials say.
                    Smoke rose over the harbour
                    The army has closed the road to the south and searches every car that
                    leaves the town.
            """;

    @Test
    void aSentenceGoesOnOverIndentedLines() {
        assertThat(LineBreaks.areInsideSentences(INDENTED)).isTrue();
    }

    @Test
    void aLineThatEndsBeforeItHadToIsAParagraph() {
        assertThat(Arrays.stream(LineBreaks.ends(INDENTED))
                        .mapToObj(end -> INDENTED.substring(end).strip())
                        .map(rest -> rest.substring(0, rest.indexOf(' '))))
                .containsExactly("Smoke", "The");
    }

    @Test
    void itemsOfAListCutToAWidthStayApart() {
        String list = """
                BEIRUT - Rescue workers brought wounded men out of the two camps in the
                south of the city.
                - - - -
                MANILA - Rebels said that they had destroyed a radio mast in the hills.
                """;
        assertThat(sentences(list))
                .anyMatch(sentence -> sentence.startsWith("MANILA"))
                .anyMatch(sentence -> sentence.startsWith("BEIRUT") && sentence.endsWith("city."));
    }

    @Test
    void lineEndsOfAnotherSystemChangeNothing() {
        String text = INDENTED.replace("\n", "\r\n");
        assertThat(LineBreaks.areInsideSentences(text)).isTrue();
        assertThat(LineBreaks.ends(text)).hasSize(2);
    }

    @Test
    void paragraphsOfOneLineEachAreNotCut() {
        assertThat(LineBreaks.areInsideSentences("Rockets hit the base.\nNobody was hurt.\nThe army fired back.\n"))
                .isFalse();
    }

    private static List<String> sentences(String text) {
        Predicate<Sentence> nothing = sentence -> false;
        var report = new Report("0".repeat(64), "list", text, CleanText.of(text), Publication.UNKNOWN);
        return Parser.SHARED.annotate(report, nothing).sentences().stream()
                .map(sentence -> text.substring(
                        sentence.tokens().getFirst().span().start(),
                        sentence.tokens().getLast().span().end()))
                .toList();
    }
}
