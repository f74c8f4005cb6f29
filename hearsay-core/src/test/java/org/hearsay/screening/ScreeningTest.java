package org.hearsay.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreeningTest {
    private static final Screening SCREENING = new Screening(Lexicon.builtIn());

    private static boolean isWorthReading(String text) {
        return SCREENING.isWorthReading(
                new Report("a".repeat(64), "text", text, CleanText.of(text), Publication.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rocket-attack",
                "passive-air-strike",
                "car-bomb",
                "claim-of-responsibility",
                "no-injuries",
                "quoted-speech",
                "two-sites",
                "clock-times"
            })
    void aReportOfAnIncidentIsWorthReading(String report) {
        assertThat(SCREENING.isWorthReading(Canned.report(report).report())).isTrue();
    }

    @Test
    void aReportOfABridgeIsNot() {
        assertThat(SCREENING.isWorthReading(Canned.report("no-incident").report()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen shot three teachers.",
                "Two hits on the depot killed a guard.",
                "They threw a grenade into the bar.",
                "A truck blew up outside the hotel."
            })
    void irregularAndShortWordsAreNotMissed(String text) {
        assertThat(isWorthReading(text)).isTrue();
    }

    @Test
    void allWordsOfATriggerMustStandNearEachOther() {
        assertThat(isWorthReading("A bomb went off in the museum.")).isTrue();
        assertThat(isWorthReading("The guests went home from the rocket museum."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Talks in the strike of the dockers go on.",
                "The yen fell again and exporters were hit.",
                "The firm launched a service that targets the young."
            })
    void aWeakWordAloneIsNotWorthReading(String text) {
        assertThat(isWorthReading(text)).isFalse();
    }

    @Test
    void aWeakWordIsWorthReadingNearAWeaponALossOrSomebodyWhoFights() {
        assertThat(isWorthReading("The depot was hit by a missile.")).isTrue();
        assertThat(isWorthReading("A strike on the depot. Two were wounded.")).isTrue();
        assertThat(isWorthReading("Gunmen targeted the depot.")).isTrue();
    }

    @Test
    void whatStandsFarFromAWeakWordDoesNotCount() {
        String between = "The minister spoke of wheat. ".repeat(8);
        assertThat(isWorthReading("The depot was hit. " + between + "Rockets are dear."))
                .isFalse();
    }

    @Test
    void capitalsMakeNoDifference() {
        assertThat(isWorthReading("BOMBING IN KARA")).isTrue();
    }

    @Test
    void anEmptyTextIsNotWorthReading() {
        assertThat(isWorthReading("")).isFalse();
    }
}
