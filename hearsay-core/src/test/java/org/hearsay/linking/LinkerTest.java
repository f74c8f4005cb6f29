package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.model.Mentions.mention;
import static org.hearsay.model.Places.ALEPPO;
import static org.hearsay.model.Places.BAKU;
import static org.hearsay.model.Places.GANJA;
import static org.hearsay.model.Places.MAYADIN;
import static org.hearsay.model.Places.OMAR;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Dating;
import org.hearsay.model.Heads;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.Mentions;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Linker LINKER = new Linker(Lexicon.builtIn());

    /// The incidents as the names of their reports.
    static List<List<String>> told(Mentions... tellings) {
        List<Mention> mentions = List.of(tellings).stream().map(Mentions::told).toList();
        return LINKER.link(mentions, Map.of()).stream()
                .map(incident -> incident.mentions().stream()
                        .map(mention -> mention.id().report())
                        .toList())
                .toList();
    }

    @Test
    void twoReportsOfOneDayPlaceAndTypeAreOneIncident() {
        assertThat(told(
                        mention("a").shelling().on("2021-06-28").at(OMAR),
                        mention("b").shelling().on("2021-06-28").at(OMAR)))
                .containsExactly(List.of("a", "b"));
    }

    @Test
    void oneReportSaysSundayNightAndTheOtherMonday() {
        assertThat(told(
                        mention("a").shelling().on("2021-06-27").at(OMAR),
                        mention("b").shelling().on("2021-06-28").at(OMAR)))
                .hasSize(1);
    }

    @Test
    void twoReportsThatEachNameAnotherDayTellOfTwoIncidents() {
        assertThat(onNamedDays("2016-08-09", "2016-08-10")).hasSize(2);
        assertThat(onNamedDays("2016-08-09", "2016-08-09")).hasSize(1);
    }

    private static List<Incident> onNamedDays(String some, String other) {
        List<Mention> mentions = Stream.of(mention("a").on(some), mention("b").on(other))
                .map(each -> each.airStrike().at(ALEPPO).told())
                .map(each -> each.withDating(
                        new Dating(Objects.requireNonNull(each.dating()).date(), new Span(0, 6), "a weekday")))
                .toList();
        return LINKER.link(mentions, Map.of());
    }

    @Test
    void twoSalvosOnOneBaseHoursApartAreTwoIncidents() {
        assertThat(told(
                        mention("a")
                                .shelling()
                                .on("2021-06-28")
                                .at(OMAR)
                                .with("rocket")
                                .atTime("05:00"),
                        mention("b")
                                .shelling()
                                .on("2021-06-28")
                                .at(OMAR)
                                .with("rocket")
                                .atTime("20:30")))
                .hasSize(2);
    }

    @Test
    void anotherDayIsAnotherIncident() {
        assertThat(told(
                        mention("a").shelling().on("2021-06-28").at(OMAR).with("rocket"),
                        mention("b").shelling().on("2021-07-04").at(OMAR).with("rocket")))
                .hasSize(2);
    }

    @Test
    void anotherPlaceIsAnotherIncident() {
        assertThat(told(
                        mention("a").shelling().on("2021-06-28").at(OMAR).with("rocket"),
                        mention("b").shelling().on("2021-06-28").at(ALEPPO).with("rocket")))
                .hasSize(2);
    }

    @Test
    void aStrikeAndTheAnswerToItAreTwo() {
        assertThat(told(
                        mention("a")
                                .shelling()
                                .on("2021-06-28")
                                .at(OMAR)
                                .by("Iran")
                                .against("Israel"),
                        mention("b")
                                .shelling()
                                .on("2021-06-28")
                                .at(OMAR)
                                .by("Israel")
                                .against("Iran")))
                .hasSize(2);
    }

    @Test
    void neighboursFightingThemselvesHaveNotSwappedSides() {
        assertThat(told(
                        mention("a")
                                .of(IncidentType.ATTACK)
                                .on("2021-06-28")
                                .at(OMAR)
                                .by("Syrian rebels")
                                .against("Syrian army"),
                        mention("b")
                                .of(IncidentType.ATTACK)
                                .on("2021-06-28")
                                .at(OMAR)
                                .by("Syrian rebels")
                                .against("Syrian army")))
                .hasSize(1);
    }

    @Test
    void whoIsNamedFirstInAClashMakesNoDifference() {
        assertThat(told(
                        mention("a")
                                .clash()
                                .on("2021-06-28")
                                .at(OMAR)
                                .by("Armenia")
                                .against("Azerbaijan"),
                        mention("b")
                                .clash()
                                .on("2021-06-28")
                                .at(OMAR)
                                .by("Azerbaijan")
                                .against("Armenia")))
                .hasSize(1);
    }

    @Test
    void aHospitalAndAMarketOfOneTownAreTwo() {
        assertThat(told(strikeOn("a", "hospital"), strikeOn("b", "market"))).hasSize(2);
        assertThat(told(strikeOn("a", "bar"), strikeOn("b", "nightclubs"))).hasSize(1);
        assertThat(told(strikeOn("a", "hospital"), strikeOn("b", "market").against("hospital")))
                .hasSize(1);
    }

    private static Mentions strikeOn(String report, String target) {
        return mention(report).airStrike().on("2016-08-10").at(ALEPPO).against(target);
    }

    @Test
    void aShootingAndABombInOneTownAreTwo() {
        assertThat(told(attackWith("a", "gun"), attackWith("b", "bomb").of(IncidentType.IED)))
                .hasSize(2);
        assertThat(told(attackWith("a", "gun"), attackWith("b", "grenade"))).hasSize(1);
        assertThat(told(
                        attackWith("a", "gun"),
                        attackWith("b", "bomb").of(IncidentType.IED).with("gun")))
                .hasSize(1);
    }

    private static Mentions attackWith(String report, String weapon) {
        return mention(report)
                .of(IncidentType.ATTACK)
                .on("2016-08-10")
                .at(GANJA)
                .with(weapon);
    }

    @Test
    void oneFieldHitAtThreeAndAtNineIsHitTwice() {
        assertThat(told(
                        mention("a")
                                .shelling()
                                .on("2021-06-28")
                                .at(OMAR)
                                .atTime("03:00")
                                .with("rocket")
                                .against("field"),
                        mention("b")
                                .shelling()
                                .on("2021-06-28")
                                .at(OMAR)
                                .atTime("21:00")
                                .with("rocket")
                                .against("field")))
                .hasSize(2);
    }

    @Test
    void anUndatedMentionJoinsByPlaceSidesAndToll() {
        assertThat(told(
                        mention("a")
                                .shelling()
                                .on("2021-06-28")
                                .at(OMAR)
                                .against("US base")
                                .killed(7),
                        mention("b").shelling().at(OMAR).against("US base").killed(7)))
                .hasSize(1);
    }

    @Test
    void anUnplacedMentionDoesNotJoinByItsDayAndWeaponAlone() {
        assertThat(told(
                        mention("a").shelling().on("2021-06-28").at(OMAR).with("rocket"),
                        mention("b").shelling().on("2021-06-28").with("rocket")))
                .hasSize(2);
    }

    @Test
    void anUnplacedMentionJoinsByDayAndSides() {
        assertThat(told(
                        mention("a")
                                .shelling()
                                .on("2021-06-28")
                                .at(OMAR)
                                .by("Iran")
                                .against("US base"),
                        mention("b").shelling().on("2021-06-28").by("Iran").against("US base")))
                .hasSize(1);
    }

    @Test
    void aVagueDayNeverChainsTwoDays() {
        List<List<String>> told = told(
                mention("a").shelling().on("2021-06-04").at(OMAR).killed(7),
                mention("b").shelling().on("2021-06-28").at(OMAR).killed(7),
                mention("c").shelling().in("2021-06").at(OMAR).killed(7));
        assertThat(told).hasSize(2).noneSatisfy(incident -> assertThat(incident).contains("a", "b"));
    }

    @Test
    void noCrowdOfPlacelessMentionsChainsTwoPlaces() {
        List<List<String>> told = told(
                attackOnTheBase("a").at(GANJA),
                attackOnTheBase("b"),
                attackOnTheBase("c"),
                attackOnTheBase("d"),
                attackOnTheBase("e"),
                attackOnTheBase("f"),
                attackOnTheBase("g").at(BAKU));
        assertThat(told).noneSatisfy(incident -> assertThat(incident).contains("a", "g"));
    }

    private static Mentions attackOnTheBase(String report) {
        return mention(report)
                .shelling()
                .on("2020-10-11")
                .by("Armenia")
                .against("Azerbaijan")
                .with("rocket");
    }

    @Test
    void threeStrikesOnOneCityThatLookAlikeStayThree() {
        assertThat(told(
                        strikeOnTheCity("a", "2020-10-04"),
                        strikeOnTheCity("b", "2020-10-11"),
                        strikeOnTheCity("c", "2020-10-17"),
                        strikeOnTheCity("d", "2020-10-04"),
                        strikeOnTheCity("e", "2020-10-11"),
                        strikeOnTheCity("f", "2020-10-17")))
                .containsExactlyInAnyOrder(List.of("a", "d"), List.of("b", "e"), List.of("c", "f"));
    }

    private static Mentions strikeOnTheCity(String report, String day) {
        return mention(report)
                .shelling()
                .on(day)
                .at(GANJA)
                .by("Armenia")
                .against("Azerbaijan")
                .with("missile")
                .killed(10);
    }

    @Test
    void unequalTollsAreNoReasonToPart() {
        assertThat(told(
                        mention("a").shelling().on("2020-10-11").at(GANJA).killed(7),
                        mention("b").shelling().on("2020-10-11").at(GANJA).killed(31)))
                .hasSize(1);
    }

    @Test
    void aPlaceOffTheMapIsKnownByItsNameHoweverShort() {
        Place hit = Place.named("Hit");
        assertThat(told(
                        mention("a").shelling().on("2014-10-04").at(hit),
                        mention("b").shelling().on("2014-10-04").at(hit)))
                .hasSize(1);
    }

    @Test
    void whatOneReportTellsApartStaysApart() {
        List<List<String>> told = told(
                mention("a").shelling().on("2021-06-28").at(OMAR),
                mention("a").further(200).shelling().on("2021-06-28").at(MAYADIN),
                mention("b").shelling().on("2021-06-28").at(OMAR));
        assertThat(told).containsExactlyInAnyOrder(List.of("a", "b"), List.of("a"));
    }

    @Test
    void tollsOfManyThatAreAlikeJoinWhatHasNoDay() {
        assertThat(blastAtTheShrine(72, 100)).hasSize(1);
        assertThat(blastAtTheShrine(72, 140)).hasSize(2);
        assertThat(blastAtTheShrine(4, 5)).hasSize(2);
    }

    private static List<List<String>> blastAtTheShrine(int killed, int killedByAnother) {
        return told(
                mention("a")
                        .of(IncidentType.SUICIDE_BOMB)
                        .at(OMAR)
                        .with("suicide vest")
                        .against("shrine of the Saint")
                        .killed(killed),
                mention("b")
                        .of(IncidentType.SUICIDE_BOMB)
                        .at(OMAR)
                        .with("suicide vest")
                        .against("shrine of the Saint")
                        .killed(killedByAnother));
    }

    @Test
    void anIncidentGoesByTheNameOfItsFirstPublishedMention() {
        Mention late = mention("a").shelling().on("2021-06-28").at(OMAR).told();
        Mention early = mention("b").shelling().on("2021-06-28").at(OMAR).told();
        var heads = Heads.byId(
                Heads.published("a", "Evening Post", "2021-06-30"), Heads.published("b", "Morning Post", "2021-06-29"));
        assertThat(LINKER.link(List.of(late, early), heads))
                .extracting(Incident::id)
                .containsExactly(IncidentNames.of(early.id()));
    }

    @Test
    void aReportWithoutADayOfPublicationGivesNoNameWhereAnotherHasOne() {
        Mention undated = mention("a").shelling().on("2021-06-28").at(OMAR).told();
        Mention dated = mention("b").shelling().on("2021-06-28").at(OMAR).told();
        var heads = Heads.byId(Heads.unknown("a"), Heads.published("b", "Morning Post", "2021-06-29"));
        assertThat(LINKER.link(List.of(undated, dated), heads))
                .extracting(Incident::id)
                .containsExactly(IncidentNames.of(dated.id()));
    }

    @Test
    void nothingToldIsNoIncident() {
        assertThat(LINKER.link(List.of(), Map.of())).isEmpty();
    }
}
