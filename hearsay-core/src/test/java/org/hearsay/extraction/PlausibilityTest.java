package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.LexiconException;
import org.hearsay.model.Mention;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibilityTest {
    private static final String HEAD = "sign\tweight\n";

    private static IncidentExtraction weighing(String rows) {
        return new IncidentExtraction(Lexicon.builtIn()
                .under(file -> file.equals("en/signs.tsv") ? Optional.of(HEAD + rows) : Optional.empty()));
    }

    private static List<Mention> plausible(IncidentExtraction extraction, String name) {
        AnnotatedReport report = Canned.report(name);
        return extraction.plausible(report, extraction.read(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rocket-attack", "car-bomb", "one-assault", "passive-air-strike"})
    void violenceStays(String report) {
        var extraction = new IncidentExtraction(Lexicon.builtIn());
        List<Mention> read = extraction.read(Canned.report(report));
        assertThat(read).isNotEmpty();
        assertThat(plausible(extraction, report)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pilots-strike", "quarry-accident"})
    void aStrikeOfPilotsAndAnAccidentAreFoundByTheRulesAndWeighedOut(String report) {
        var extraction = new IncidentExtraction(Lexicon.builtIn());
        assertThat(extraction.read(Canned.report(report))).isNotEmpty();
        assertThat(plausible(extraction, report)).isEmpty();
    }

    @Test
    void whatAnsweredADroppedMentionAnswersNothing() {
        List<Mention> kept = plausible(weighing("type air_drone_strike\t-100\n"), "in-response");
        assertThat(kept)
                .singleElement()
                .satisfies(mention -> assertThat(mention.relations()).isEmpty());
    }

    @Test
    void aWeightOfNothingKeepsAMention() {
        assertThat(plausible(weighing("always\t0\ntype shelling\t0\n"), "rocket-attack"))
                .hasSize(1);
    }

    @Test
    void aWeightThatIsNoNumberIsNamedWithItsLine() {
        assertThatThrownBy(() -> weighing("always\tplenty\n"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("'plenty' is no number");
    }
}
