package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Mentions;
import org.hearsay.model.Place;
import org.hearsay.model.Places;

/// What holds of any mentions whatever.
class LinkerPropertiesTest {
    private static final Linker LINKER = new Linker(Lexicon.builtIn());
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);

    @Property(tries = 300)
    void theSameMentionsInAnyOrderGiveTheSameIncidents(
            @ForAll("mentions") List<Mention> mentions, @ForAll Random random) {
        List<Mention> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, random);
        assertThat(LINKER.link(shuffled, Map.of())).isEqualTo(LINKER.link(mentions, Map.of()));
    }

    @Property(tries = 300)
    void everyMentionIsInExactlyOneIncident(@ForAll("mentions") List<Mention> mentions) {
        assertThat(LINKER.link(mentions, Map.of()).stream()
                        .flatMap(incident -> incident.mentions().stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(mentions);
    }

    @Property(tries = 300)
    void noReportAloneIsReadAsTellingOneIncidentTwice(@ForAll("mentions") List<Mention> mentions) {
        assertThat(LINKER.link(mentions, Map.of()))
                .filteredOn(incident -> incident.mentions().stream()
                                .map(mention -> mention.id().report())
                                .distinct()
                                .count()
                        == 1)
                .allSatisfy(incident -> assertThat(incident.mentions()).hasSize(1));
    }

    @Property(tries = 300)
    void whatOneReportPlacesApartIsNeverOneIncident(@ForAll("mentions") List<Mention> mentions) {
        for (Incident incident : LINKER.link(mentions, Map.of())) {
            for (Mention some : incident.mentions()) {
                assertThat(incident.mentions())
                        .filteredOn(
                                other -> other.id().report().equals(some.id().report()))
                        .extracting(Mention::place)
                        .allMatch(place -> place == null
                                || some.place() == null
                                || place.name().equals(some.place().name()));
            }
        }
    }

    @Property(tries = 300)
    void noIncidentHoldsTwoDaysThatCannotMeet(@ForAll("mentions") List<Mention> mentions) {
        for (Incident incident : LINKER.link(mentions, Map.of())) {
            List<ImpreciseDate> dates = incident.mentions().stream()
                    .flatMap(mention -> java.util.stream.Stream.ofNullable(mention.dating()))
                    .map(dating -> dating.date())
                    .toList();
            assertThat(dates)
                    .allSatisfy(some -> assertThat(dates)
                            .allSatisfy(
                                    other -> assertThat(some.meets(other, 1)).isTrue()));
        }
    }

    @Property(tries = 300)
    void everyIncidentHasANameOfItsOwn(@ForAll("mentions") List<Mention> mentions) {
        assertThat(LINKER.link(mentions, Map.of())).extracting(Incident::id).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void aReportOfAnotherMonthChangesNoIncident(
            @ForAll("mentions") List<Mention> mentions, @ForAll("mentions") List<Mention> more) {
        List<Mention> dated =
                mentions.stream().filter(mention -> mention.dating() != null).toList();
        List<Mention> both = new ArrayList<>(dated);
        for (Mention mention : more) {
            both.add(Mentions.mention("later-" + mention.id().report())
                    .further(mention.id().start())
                    .of(mention.type())
                    .on("2021-08-15")
                    .told()
                    .withPlace(mention.place()));
        }
        Set<Incident> before = new HashSet<>(LINKER.link(dated, Map.of()));
        assertThat(LINKER.link(both, Map.of())).containsAll(before);
    }

    @Property(tries = 300)
    void twoMentionsWeighTheSameFromEitherSide(@ForAll("mention") Mentions one, @ForAll("mention") Mentions another) {
        Telling some = LINKER.tellings(List.of(one.told()), JUNE, RareWords.NONE, Map.of())
                .getFirst();
        Telling other = LINKER.tellings(List.of(another.told()), null, RareWords.NONE, Map.of())
                .getFirst();
        assertThat(LINKER.compare(some, other)).isEqualTo(LINKER.compare(other, some));
    }

    /// Up to a dozen mentions of six reports, close to each other in time and place, no two with one id.
    @Provide
    Arbitrary<List<Mention>> mentions() {
        return mention().list().ofMaxSize(12).map(tellings -> {
            Map<MentionId, Mention> byId = new HashMap<>();
            int start = 0;
            for (Mentions telling : tellings) {
                Mention mention = telling.further(start++).told();
                byId.put(mention.id(), mention);
            }
            return byId.values().stream()
                    .sorted(java.util.Comparator.comparing(Mention::id))
                    .toList();
        });
    }

    @Provide
    Arbitrary<Mentions> mention() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f"),
                        Arbitraries.of(IncidentType.SHELLING, IncidentType.AIR_DRONE_STRIKE, IncidentType.ARMED_CLASH),
                        dates().injectNull(0.2).optional(),
                        places().injectNull(0.2).optional(),
                        Arbitraries.of("Iran", "Israel", "gunmen"),
                        Arbitraries.of("Iran", "Israel", "villagers"),
                        Arbitraries.integers().between(0, 9))
                .as((report, type, date, place, by, against, killed) -> {
                    Mentions telling = Mentions.mention(report)
                            .of(type)
                            .by(by)
                            .against(against)
                            .killed(killed);
                    date.ifPresent(telling::dated);
                    place.ifPresent(telling::at);
                    return telling;
                });
    }

    private static Arbitrary<ImpreciseDate> dates() {
        return Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.of(1, 1, 1, 2, 7, 30, 60))
                .as((from, days) -> new ImpreciseDate(JUNE.plusDays(from), JUNE.plusDays(from + days - 1)));
    }

    private static Arbitrary<Place> places() {
        return Arbitraries.of(Places.OMAR, Places.MAYADIN, Places.ALEPPO, Places.SYRIA, Place.named("Hit"));
    }
}
