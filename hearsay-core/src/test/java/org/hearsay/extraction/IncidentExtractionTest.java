package org.hearsay.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.CountRange;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;
import org.hearsay.text.Canned;
import org.junit.jupiter.api.Test;

class IncidentExtractionTest {
    private static final IncidentExtraction EXTRACTION = new IncidentExtraction(Lexicon.builtIn());

    private static List<Mention> read(String report) {
        return EXTRACTION.read(Canned.report(report));
    }

    private static Mention only(String report) {
        List<Mention> mentions = read(report);
        assertThat(mentions).hasSize(1);
        return mentions.getFirst();
    }

    private static List<String> labels(Mention mention, Slot slot) {
        return mention.claimsOn(slot)
                .map(Claim::value)
                .map(SlotValue::label)
                .distinct()
                .toList();
    }

    @Test
    void aRocketAttackIsShellingWithItsNumberItsTargetAndItsWeapon() {
        Mention attack = only("rocket-attack");
        assertThat(attack.type()).isEqualTo(IncidentType.SHELLING);
        assertThat(labels(attack, Slot.WEAPONS)).containsExactly("rocket");
        assertThat(labels(attack, Slot.MUNITIONS)).containsExactly("8+");
        assertThat(labels(attack, Slot.TARGETS)).contains("U.S. base");
        assertThat(labels(attack, Slot.DAMAGE)).containsExactly("some");
    }

    @Test
    void whatHappenedAnHourLaterIsToldApartFromThePluralBeforeIt() {
        List<Mention> mentions = read("hour-later");
        assertThat(mentions).extracting(Mention::type).containsExactly(IncidentType.SUICIDE_BOMB, IncidentType.IED);
        assertThat(labels(mentions.getFirst(), Slot.KILLED)).containsExactly("9");
        assertThat(labels(mentions.getLast(), Slot.KILLED)).containsExactly("4");
        assertThat(mentions.getLast().relations())
                .extracting(Mention.Relation::kind, Mention.Relation::to)
                .containsExactly(tuple(
                        Mention.Relation.Kind.APART_FROM, mentions.getFirst().id()));
    }

    @Test
    void aBombThatFellCameFromTheAir() {
        assertThat(only("bombs-fell").type()).isEqualTo(IncidentType.AIR_DRONE_STRIKE);
    }

    @Test
    void aShellThatLandedIsTheWeapon() {
        Mention shelling = only("shell-that-landed");
        assertThat(shelling.type()).isEqualTo(IncidentType.SHELLING);
        assertThat(labels(shelling, Slot.WEAPONS)).containsExactly("artillery");
        assertThat(labels(shelling, Slot.KILLED)).containsExactly("5");
    }

    @Test
    void aGrenadeThatDidNotExplodeIsNoExplosionBesides() {
        assertThat(only("dud-grenade").triggers()).hasSize(1);
    }

    @Test
    void whoManagedToStormABaseAttackedIt() {
        Mention attack = only("managed-to-storm");
        assertThat(labels(attack, Slot.PERPETRATORS)).containsExactly("rebels");
        assertThat(labels(attack, Slot.TARGETS)).containsExactly("army base");
    }

    @Test
    void shotsAtMournersAreAnAttackBecauseSomebodyDied() {
        assertThat(only("shots-at-mourners").type()).isEqualTo(IncidentType.ATTACK);
    }

    @Test
    void aBoobyTrapMadeSafeIsNoBombBesides() {
        assertThat(only("booby-trap").type()).isEqualTo(IncidentType.DISRUPTED);
    }

    @Test
    void anAttackThatWasRepelledIsOneEventWithItsRepulse() {
        assertThat(only("repelled-attack").type()).isEqualTo(IncidentType.ARMED_CLASH);
    }

    @Test
    void anAttackThatWasFoughtOffIsAClash() {
        assertThat(only("attack-and-fight").type()).isEqualTo(IncidentType.ARMED_CLASH);
    }

    @Test
    void aBombThrownByHandIsAGrenadeWhateverItIsCalled() {
        assertThat(only("thrown-bomb").type()).isEqualTo(IncidentType.GRENADE);
    }

    @Test
    void whereTheBlastTookPlaceIsACloserPlaceAndNoOtherBlast() {
        assertThat(only("blast-told-more-of").type()).isEqualTo(IncidentType.IED);
    }

    @Test
    void fightingThatEruptedIsAClashOfThoseNamedBehindIt() {
        Mention clash = only("fighting-erupted");
        assertThat(clash.type()).isEqualTo(IncidentType.ARMED_CLASH);
        assertThat(labels(clash, Slot.PERPETRATORS)).containsExactlyInAnyOrder("rebels", "soldiers");
    }

    @Test
    void whatIsBlownUpNeedsNoBombNamed() {
        assertThat(only("pylons").type()).isEqualTo(IncidentType.PROPERTY_DESTRUCTION);
    }

    @Test
    void noReportsOfCasualtiesAsYetIsNotNobody() {
        assertThat(only("rocket-attack").claimsOn(Slot.KILLED)).singleElement().satisfies(claim -> {
            assertThat(claim.stance()).isEqualTo(Stance.CANNOT_CONFIRM);
            assertThat(((SlotValue.Count) claim.value()).range()).isNotEqualTo(CountRange.NONE);
        });
    }

    @Test
    void noInjuriesIsNobody() {
        assertThat(only("no-injuries").claimsOn(Slot.INJURED)).singleElement().satisfies(claim -> {
            assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
            assertThat(claim.value().label()).isEqualTo("0");
        });
    }

    @Test
    void noInjuriesSaysNothingOfTheKilled() {
        assertThat(only("no-injuries").claimsOn(Slot.KILLED)).isEmpty();
    }

    @Test
    void howManyIsNoNumber() {
        assertThat(only("not-clear").claimsOn(Slot.KILLED)).singleElement().satisfies(claim -> {
            assertThat(claim.stance()).isEqualTo(Stance.CANNOT_CONFIRM);
            assertThat(claim.value().label()).isEqualTo("0+");
        });
    }

    @Test
    void whoWasHitInThePassiveIsTheTarget() {
        Mention strike = only("passive-air-strike");
        assertThat(strike.type()).isEqualTo(IncidentType.AIR_DRONE_STRIKE);
        assertThat(labels(strike, Slot.TARGETS)).contains("convoy");
        assertThat(labels(strike, Slot.KILLED)).containsExactly("4");
    }

    @Test
    void theStateWhoseWarplanesFlewIsThePerpetrator() {
        assertThat(labels(only("passive-air-strike"), Slot.PERPETRATORS)).containsExactly("Turkey");
    }

    @Test
    void theStrikeGoesBackToTheAirStrike() {
        assertThat(only("passive-air-strike").triggers()).hasSizeGreaterThan(2);
    }

    @Test
    void aTollInAnotherSentenceBelongsToTheCarBomb() {
        Mention bomb = only("car-bomb");
        assertThat(bomb.type()).isEqualTo(IncidentType.IED);
        assertThat(labels(bomb, Slot.KILLED)).containsExactly("12");
        assertThat(labels(bomb, Slot.INJURED)).containsExactly("31+");
        assertThat(labels(bomb, Slot.PLACE)).contains("Kara");
    }

    @Test
    void aTotalOverMonthsIsNoIncident() {
        Mention bomb = only("totals");
        assertThat(bomb.type()).isEqualTo(IncidentType.IED);
        assertThat(labels(bomb, Slot.KILLED)).containsExactly("3");
    }

    @Test
    void aThreatIsNoIncident() {
        assertThat(read("threat")).isEmpty();
    }

    @Test
    void anExerciseIsNoIncident() {
        assertThat(read("exercise")).isEmpty();
    }

    @Test
    void aBridgeThatOpensIsNoIncident() {
        assertThat(read("no-incident")).isEmpty();
    }

    @Test
    void aStrikeIsPartOfTheWaveThatTheNextSentenceTells() {
        List<Mention> told = read("wave");
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().relations()).singleElement().satisfies(relation -> {
            assertThat(relation.kind()).isEqualTo(Mention.Relation.Kind.PART_OF);
            assertThat(relation.to()).isEqualTo(told.getLast().id());
            assertThat(relation.rule()).isEqualTo("en/responses/one-of");
        });
        assertThat(told.getLast().role()).isEqualTo(Mention.Role.BACKGROUND);
    }

    @Test
    void whatIsAnsweredIsAnIncidentOfItsOwn() {
        List<Mention> told = read("in-response");
        assertThat(told)
                .extracting(Mention::type)
                .containsExactly(IncidentType.SHELLING, IncidentType.AIR_DRONE_STRIKE);
        assertThat(told.getFirst().relations()).singleElement().satisfies(relation -> {
            assertThat(relation.kind()).isEqualTo(Mention.Relation.Kind.RESPONDS_TO);
            assertThat(relation.to()).isEqualTo(told.getLast().id());
            assertThat(relation.rule()).isEqualTo("en/responses/in-response-to");
        });
        assertThat(told.getLast().role()).isEqualTo(Mention.Role.BACKGROUND);
    }

    @Test
    void theTollOfTheAnsweredIncidentStaysWithIt() {
        List<Mention> told = read("in-response");
        assertThat(labels(told.getFirst(), Slot.KILLED)).isEmpty();
        assertThat(labels(told.getLast(), Slot.KILLED)).containsExactly("9");
    }

    @Test
    void twoSitesAreTwoIncidentsEachWithItsOwnToll() {
        List<Mention> told = read("two-sites");
        assertThat(told).hasSize(2);
        assertThat(labels(told.getFirst(), Slot.TARGETS)).containsExactly("Amra gas field", "guards");
        assertThat(labels(told.getFirst(), Slot.INJURED)).containsExactly("2");
        assertThat(labels(told.getLast(), Slot.TARGETS)).containsExactly("Zilan oil field", "driver");
        assertThat(labels(told.getLast(), Slot.INJURED)).containsExactly("1");
    }

    @Test
    void everyClaimHasItsWordsAndItsRules() {
        String text = Canned.report("rocket-attack").report().text();
        Mention attack = only("rocket-attack");
        assertThat(attack.claimsOn(Slot.MUNITIONS)).singleElement().satisfies(claim -> {
            assertThat(claim.span().of(text)).isEqualTo("At least eight rockets");
            assertThat(claim.rules())
                    .contains("en/numbers/eight", "en/number-modifiers/at-least", "shared/weapons/rocket");
        });
        assertThat(attack.claims())
                .allSatisfy(claim -> assertThat(claim.rules()).isNotEmpty());
    }

    @Test
    void aMentionIsNamedByWhereItIsFirstTold() {
        List<Mention> told = read("two-sites");
        assertThat(told)
                .allSatisfy(mention -> assertThat(mention.id().start())
                        .isEqualTo(mention.triggers().getFirst().start()));
    }

    @Test
    void onlySentencesThatCanTellNeedATree() {
        assertThat(Canned.report("car-bomb").sentences()).allMatch(EXTRACTION::mayTell);
        assertThat(Canned.report("no-incident").sentences()).noneMatch(EXTRACTION::mayTell);
    }

    @Test
    void whatOneAssaultIsMadeOfIsOneIncident() {
        assertThat(consolidated("one-assault")).hasSize(1);
    }

    @Test
    void lastYearsAttackIsBackground() {
        assertThat(consolidated("last-year"))
                .extracting(Mention::role)
                .containsExactly(Mention.Role.MAIN, Mention.Role.BACKGROUND);
    }

    @Test
    void remarksFloodsAndGoalsAreNoIncidents() {
        assertThat(read("figures-of-speech")).isEmpty();
    }

    @Test
    void headlinesInCapitalsInventNothing() {
        assertThat(read("capitals")).isEmpty();
    }

    @Test
    void whoIsAttackedInAHeadlineWithoutWereIsTheTarget() {
        Mention attack = only("headline-passive");
        assertThat(labels(attack, Slot.TARGETS)).containsExactly("US forces");
        assertThat(labels(attack, Slot.PERPETRATORS)).isEmpty();
    }

    @Test
    void theDroneOfTheHeadlineThatWasShotDownIsTheOneThatAttacked() {
        Mention attack = only("stopped-drone");
        assertThat(labels(attack, Slot.OCCURRED)).contains("disrupted", "air_drone_strike");
    }

    @Test
    void theBombingIsThatOfTheJetsThatBombed() {
        assertThat(read("the-bombing"))
                .filteredOn(mention -> mention.claimsOn(Slot.KILLED).findAny().isPresent())
                .singleElement()
                .satisfies(mention -> assertThat(labels(mention, Slot.WEAPONS)).containsExactly("aircraft bomb"));
    }

    private static List<Mention> consolidated(String report) {
        return EXTRACTION.consolidate(Canned.report(report), read(report));
    }

    @Test
    void aRaidIsOneWithWhatIsDoneInTheTown() {
        Mention raid = only("one-raid");
        assertThat(raid.type()).isEqualTo(IncidentType.ATTACK);
        assertThat(labels(raid, Slot.TARGETS)).contains("town of Tolo", "mayor", "houses");
    }

    @Test
    void itsFightersAreThoseOfTheOneNamedBefore() {
        assertThat(labels(only("its-fighters"), Slot.PERPETRATORS)).containsExactly("Boko Haram");
    }

    @Test
    void anAircraftThatWasBroughtDownIsTheTargetAndNoWeapon() {
        Mention downed = only("downed-helicopter");
        assertThat(labels(downed, Slot.TARGETS)).contains("army helicopter").doesNotContain("El-Masra");
        assertThat(labels(downed, Slot.WEAPONS)).containsExactly("missile");
    }

    @Test
    void whoMakesAGrenadeSafeDidNotLayIt() {
        Mention deactivated = only("made-safe");
        assertThat(deactivated.type()).isEqualTo(IncidentType.DISRUPTED);
        assertThat(deactivated.claimsOn(Slot.PERPETRATORS)).isEmpty();
    }

    @Test
    void toWhomGunmenAreSaidToBelongDidItToo() {
        Mention butchered = only("said-to-be");
        assertThat(labels(butchered, Slot.PERPETRATORS)).containsExactly("gunmen", "Islamic State");
        assertThat(labels(butchered, Slot.TARGETS)).containsExactly("villagers");
    }

    @Test
    void aVictimIsCalledByTheNameBesideTheTitle() {
        assertThat(labels(only("named-officer"), Slot.TARGETS)).containsExactly("prison officer Keith Marlow");
    }

    @Test
    void theYardstickOfTheNewsIsNoNews() {
        List<Mention> mentions = read("yardstick");
        assertThat(mentions).extracting(Mention::role).containsExactly(Mention.Role.MAIN, Mention.Role.BACKGROUND);
        assertThat(labels(mentions.getFirst(), Slot.PERPETRATORS)).isEmpty();
    }

    @Test
    void whatSuicideBombersSetOffIsTheirOwnIncident() {
        assertThat(only("their-bombs").type()).isEqualTo(IncidentType.SUICIDE_BOMB);
    }
}
