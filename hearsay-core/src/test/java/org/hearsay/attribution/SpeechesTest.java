package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;

class SpeechesTest {
    private static final Speeches SPEECHES = new Speeches(Lexicon.builtIn(), false);
    private static final Speeches THOUGHTS = new Speeches(Lexicon.builtIn(), true);

    @Test
    void aQuotationOverSeveralSentencesIsSaidByWhomOneOfThemNames() {
        assertThat(spoken("quoted-speech")).singleElement().satisfies(speech -> {
            assertThat(words(speech.source(), "quoted-speech")).containsExactly("governor Adan Haile");
            assertThat(words(speech.content(), "quoted-speech"))
                    .containsExactly(
                            "“Three drones attacked the refinery at midnight,”",
                            "“One guard was killed. The fire is out.”");
        });
    }

    @Test
    void whatStandsBeforeTheVerbIsWhatIsSaid() {
        assertThat(spoken("rocket-attack"))
                .filteredOn(speech -> speech.rule().equals("en/reporting-verbs/report"))
                .singleElement()
                .satisfies(speech -> {
                    assertThat(words(speech.source(), "rocket-attack")).containsExactly("local media");
                    assertThat(words(speech.content(), "rocket-attack"))
                            .containsExactly("The rockets caused material damage");
                });
    }

    @Test
    void accordingToHasTheRestOfItsClauseForContent() {
        assertThat(spoken("citing-chain"))
                .filteredOn(speech -> speech.rule().equals("en/source-phrases/according-to"))
                .singleElement()
                .satisfies(speech -> {
                    assertThat(words(speech.source(), "citing-chain")).containsExactly("hospital officials");
                    assertThat(words(speech.content(), "citing-chain")).containsExactly("three guards were wounded");
                });
    }

    @Test
    void aDenialHoldsTheClauseThatIsDenied() {
        assertThat(spoken("denial"))
                .filteredOn(speech -> speech.rule().equals("en/reporting-verbs/deny"))
                .singleElement()
                .satisfies(speech -> assertThat(words(speech.content(), "denial"))
                        .containsExactly("that its helicopters bombed the market"));
    }

    @Test
    void whatIsOnlyThoughtIsFoundWhereAskedFor() {
        assertThat(spoken("threat")).noneMatch(speech -> speech.act() == Speech.Act.THINKS);
        assertThat(THOUGHTS.in(Canned.report("threat"))).anyMatch(speech -> speech.act() == Speech.Act.THINKS);
    }

    private static List<Speech> spoken(String report) {
        return SPEECHES.in(Canned.report(report));
    }

    private static List<String> words(List<Span> spans, String name) {
        AnnotatedReport report = Canned.report(name);
        return spans.stream().map(span -> span.of(report.report().text())).toList();
    }
}
