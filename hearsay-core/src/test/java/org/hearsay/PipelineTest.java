package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineTest {
    private static final Pipeline PIPELINE = new Pipeline(Lexicon.builtIn(), Canned.annotator(), name -> List.of());

    private static List<Mention> read(String report) {
        return PIPELINE.read(Canned.report(report).report());
    }

    @Test
    void oneReportBecomesOneIncidentWithItsClaims() {
        assertThat(read("rocket-attack")).singleElement().satisfies(mention -> {
            assertThat(mention.dating()).isNotNull();
            assertThat(mention.claimsOn(Slot.MUNITIONS))
                    .extracting(claim -> claim.value().label())
                    .containsExactly("8+");
        });
    }

    @Test
    void theWordsOfAnAnswerStayInTheirSentence() {
        assertThat(read("fired-back").stream().flatMap(mention -> mention.claimsOn(Slot.RESPONDS_TO)))
                .extracting(claim -> claim.value().label())
                .containsExactly("fired back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"threat", "exercise", "no-incident"})
    void whatIsNoIncidentGivesNone(String report) {
        assertThat(read(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rocket-attack",
                "passive-air-strike",
                "car-bomb",
                "claim-of-responsibility",
                "denial",
                "no-injuries",
                "not-clear",
                "citing-chain",
                "quoted-speech",
                "totals",
                "in-response",
                "two-sites",
                "clock-times",
                "weeks-and-months"
            })
    void nothingIsClaimedWithoutWordsAndRules(String report) {
        String text = Canned.report(report).report().text();
        assertThat(read(report))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.claims()).allSatisfy(claim -> {
                    assertThat(claim.span().of(text)).isNotBlank();
                    if (!(claim.value() instanceof SlotValue.Where)) {
                        assertThat(claim.rules()).isNotEmpty();
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rocket-attack", "denial", "two-sites"})
    void readingTwiceGivesTheSame(String report) {
        assertThat(read(report)).isEqualTo(read(report));
    }
}
