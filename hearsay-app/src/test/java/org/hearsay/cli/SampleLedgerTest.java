package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// What `samples/README.md` tells a reader to expect, where the program keeps that promise.
class SampleLedgerTest {
    private static final List<JsonNode> INCIDENTS =
            RealLedger.export().lines().map(Session::parsed).toList();

    @Test
    void aVoteAnExerciseAndAFootballMatchAreNoIncidents() {
        assertThat(INCIDENTS)
                .allSatisfy(
                        incident -> assertThat(reports(incident)).doesNotContain("quiet-1-vote", "quiet-2-exercise"));
    }

    @Test
    void threeOutletsInBrusselsTellOfOneIncidentAndDisputeItsToll() {
        JsonNode brussels = toldBy("brussels-1-broadcaster", "brussels-2-minister", "brussels-3-hospitals");
        assertThat(brussels.at("/place/country").asText()).isEqualTo("BE");
        assertThat(brussels.at("/date/start").asText()).isEqualTo("2016-03-22");
        assertThat(brussels.at("/verdicts/killed").asText()).isEqualTo("disputed");
    }

    @Test
    void theMetroStationAnHourLaterIsAnIncidentOfItsOwn() {
        assertThat(INCIDENTS)
                .filteredOn(incident -> incident.at("/place/name").asText().startsWith("Maelbeek"))
                .singleElement()
                .satisfies(metro -> {
                    assertThat(reports(metro)).containsExactly("brussels-1-broadcaster", "brussels-2-minister");
                    assertThat(metro.at("/killed/min").asInt()).isEqualTo(15);
                    assertThat(metro.at("/killed/max").asInt()).isEqualTo(20);
                });
    }

    @Test
    void theSecondCarBombDoesNotJoinTheFirstThroughAReportThatTellsOnlyOne() {
        JsonNode first = toldBy("mogadishu-1-first-count", "mogadishu-2-revised");
        assertThat(claims(first, "killed"))
                .noneMatch(claim -> claim.get("value").asText().equals("2"));
    }

    @Test
    void theAccusationOfIranStandsBesideItsDenial() {
        JsonNode abqaiq = toldBy("abqaiq-2-denial", "abqaiq-3-wreckage");
        assertThat(abqaiq.at("/verdicts/perpetrators").asText()).isEqualTo("denied");
        assertThat(claims(abqaiq, "perpetrators"))
                .anyMatch(claim -> says(claim, "Iran", "asserts", "Mike Pompeo"))
                .anyMatch(claim -> says(claim, "Iran", "denies", "Iran"));
    }

    @Test
    void nobodyWasInjuredIsNotDisputedAndTwoCountsOfDronesAre() {
        JsonNode abqaiq = toldBy("abqaiq-2-denial", "abqaiq-3-wreckage");
        assertThat(abqaiq.at("/injured/max").asInt(-1)).isZero();
        // The head of Aramco and Aramco are one voice.
        assertThat(abqaiq.at("/verdicts/injured").asText()).isEqualTo("single origin");
        assertThat(abqaiq.at("/origins/injured").asInt()).isEqualTo(1);
        assertThat(abqaiq.at("/verdicts/munitions").asText()).isEqualTo("disputed");
    }

    @Test
    void noCasualtiesReportedAsYetIsUnknownAndNotNone() {
        JsonNode first = toldBy("abqaiq-1-claim");
        assertThat(first.get("killed").isNull()).isTrue();
        assertThat(first.at("/verdicts/killed").asText()).isEqualTo("unknown");
        assertThat(claims(first, "injured"))
                .filteredOn(claim -> claim.get("report").asText().equals("abqaiq-1-claim"))
                .isNotEmpty()
                .allMatch(claim -> claim.get("stance").asText().equals("cannot confirm"));
    }

    @Test
    void aCopiedWireStoryAddsAReportAndNoOrigin() {
        JsonNode shayrat = toldBy("shayrat-1-wire", "shayrat-2-copy");
        assertThat(shayrat.at("/verdicts/time").asText()).isEqualTo("single origin");
        Set<String> speakers = new TreeSet<>();
        claims(shayrat, "killed").stream()
                .filter(claim -> claim.get("value").asText().equals("6"))
                .forEach(claim -> speakers.add(innermost(claim)));
        assertThat(speakers).containsExactly("Syrian army");
        String page = RealLedger.samples()
                .type("show", shayrat.get("id").asText())
                .succeeded()
                .out();
        assertThat(page)
                .contains("repeats the words of shayrat-1-wire")
                .containsPattern("\\+ 6 .*1 origin: Syrian forces\n");
    }

    @Test
    void theReprisalIsLinkedToWhatItAnswers() {
        JsonNode shayrat = toldBy("shayrat-1-wire", "shayrat-2-copy");
        assertThat(shayrat.at("/place/name").asText()).isEqualTo("Shayrat air base");
        assertThat(shayrat.at("/munitions/min").asInt()).isEqualTo(59);
        assertThat(shayrat.get("responds_to"))
                .singleElement()
                .satisfies(answered -> assertThat(
                                byId(answered.asText()).at("/place/name").asText())
                        .startsWith("Khān Shaykhūn"));
    }

    /// The incident that all of these reports tell and that the first tells with most claims.
    private static JsonNode toldBy(String... reports) {
        return INCIDENTS.stream()
                .filter(incident -> reports(incident).containsAll(List.of(reports)))
                .max(java.util.Comparator.comparingInt(
                        incident -> incident.get("claims").size()))
                .orElseThrow(() -> new AssertionError("no incident is told by all of " + List.of(reports)));
    }

    private static JsonNode byId(String id) {
        Optional<JsonNode> found = INCIDENTS.stream()
                .filter(incident -> incident.get("id").asText().equals(id))
                .findFirst();
        return found.orElseThrow();
    }

    private static List<String> reports(JsonNode incident) {
        return stream(incident.get("reports"))
                .map(report -> report.get("report").asText())
                .toList();
    }

    private static List<JsonNode> claims(JsonNode incident, String slot) {
        return stream(incident.get("claims"))
                .filter(claim -> claim.get("slot").asText().equals(slot))
                .toList();
    }

    private static boolean says(JsonNode claim, String value, String stance, String speaker) {
        return claim.get("value").asText().equals(value)
                && claim.get("stance").asText().equals(stance)
                && innermost(claim).equals(speaker);
    }

    private static String innermost(JsonNode claim) {
        JsonNode chain = claim.get("chain");
        return chain.isEmpty() ? "" : chain.get(chain.size() - 1).asText();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
