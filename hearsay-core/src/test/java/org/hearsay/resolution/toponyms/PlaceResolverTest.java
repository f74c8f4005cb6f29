package org.hearsay.resolution.toponyms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {
    private static final GazetteerEntry KHAN_IN_IRAQ = town("Khanbur", "IQ", 33.0, 44.0, 900_000);
    private static final GazetteerEntry KHAN_IN_SYRIA = town("Khanbur", "SY", 35.0, 40.0, 20_000);
    private static final GazetteerEntry KARA = town("Kara", "SY", 35.2, 40.2, 80_000);
    private static final GazetteerEntry KARA_PROVINCE =
            new GazetteerEntry("Kara Province", "ADM1", new GeoPoint(35.3, 40.4), "SY", null, null, 300_000, 80);

    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final Gazetteer TOWNS = name -> Map.of(
                    "khanbur",
                    List.of(KHAN_IN_IRAQ, KHAN_IN_SYRIA),
                    "kara",
                    List.of(KARA_PROVINCE, KARA),
                    "wadi",
                    List.of(town("Wadi", "MA", 31.0, -6.0, 3_000)),
                    "damascus",
                    List.of(town("Damascus", "SY", 33.51, 36.29, 1_500_000)))
            .getOrDefault(PlaceNames.key(name), List.of());

    private final PlaceResolver resolver =
            new PlaceResolver(LEXICON, Gazetteer.both(new SupplementGazetteer(LEXICON), TOWNS));

    @Test
    void theCountryNamedBesideANameChoosesAmongItsHomonyms() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root Khanbur_NNP_2_obj in_IN_5_case Syria_NNP_2_obl");
        assertThat(placeOf(text, "attacked")).satisfies(place -> {
            assertThat(place.country()).isEqualTo("SY");
            assertThat(place.name()).isEqualTo("Khanbur");
        });
    }

    @Test
    void whereNoCountryIsNamedTheLargestOfTheHomonymsIsMeant() {
        var text = new ParsedText().sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root Khanbur_NNP_2_obj");
        assertThat(placeOf(text, "attacked").country()).isEqualTo("IQ");
    }

    @Test
    void aBareNameMeansTheTownAndWithTheWordForItTheProvince() {
        var town = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root soldiers_NNS_2_obj in_IN_5_case Kara_NNP_2_obl");
        var province = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root soldiers_NNS_2_obj in_IN_6_case Kara_NNP_6_compound"
                        + " province_NN_2_obl");
        assertThat(placeOf(town, "attacked").precisionKm()).isEqualTo(5);
        assertThat(placeOf(province, "attacked")).satisfies(place -> {
            assertThat(place.precisionKm()).isEqualTo(80);
            assertThat(place.admin1()).isEqualTo("Kara Province");
        });
    }

    @Test
    void thePlaceOfAnotherIncidentIsTheLastOneToBorrow() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj entered_VBD_0_root Khanbur_NNP_2_obj in_IN_5_case Syria_NNP_2_obl")
                .sentence("Guards_NNS_2_nsubj slept_VBD_0_root")
                .sentence("Rebels_NNS_2_nsubj shelled_VBD_0_root soldiers_NNS_2_obj in_IN_5_case Syria_NNP_2_obl")
                .sentence("Jets_NNS_2_nsubj bombed_VBD_0_root Kara_NNP_2_obj");
        List<Mention> resolved = resolver.resolve(
                text.report(), List.of(mention(text, 0, "shelled", List.of()), mention(text, 1, "bombed", List.of())));
        assertThat(resolved.getFirst().place()).extracting(Place::name).isEqualTo("Khanbur");
    }

    @Test
    void theAirportOfALargeCityIsThereThoughOnlyAnotherCountryIsNamed() {
        var text = new ParsedText()
                .sentence(
                        "Missiles_NNS_4_nsubj of_IN_3_case Iran_NNP_1_nmod landed_VBD_0_root near_IN_7_case the_DT_7_det"
                                + " airport_NN_4_obl of_IN_9_case Khanbur_NNP_7_nmod");
        assertThat(placeOf(text, "landed").country()).isEqualTo("IQ");
    }

    @Test
    void whatHappenedAllOverACountryIsNotAtTheTownNamedBefore() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj entered_VBD_0_root Khanbur_NNP_2_obj in_IN_5_case Syria_NNP_2_obl")
                .sentence("Jets_NNS_2_nsubj bombed_VBD_0_root depots_NNS_2_obj across_IN_5_case Syria_NNP_2_obl");
        assertThat(placeOf(text, "bombed").name()).isEqualTo("Syria");
    }

    @Test
    void theSiteWinsOverTheProvinceAndTheCountryAroundIt() {
        var text = new ParsedText()
                .sentence(
                        "Rockets_NNS_2_nsubj hit_VBD_0_root the_DT_6_det Conoco_NNP_6_compound gas_NN_6_compound"
                                + " field_NN_2_obj in_IN_8_case Deir_NNP_6_nmod ez-Zor_NNP_8_flat ,_,_8_punct Syria_NNP_8_appos");
        assertThat(placeOf(text, "hit").name()).isEqualTo("Conoco gas field");
    }

    @Test
    void betweenTwoPlacesIsTheMiddleAndHalfTheWayAround() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root soldiers_NNS_2_obj between_IN_5_case Kara_NNP_2_obl"
                        + " and_CC_7_cc Damascus_NNP_5_conj");
        assertThat(placeOf(text, "attacked")).satisfies(place -> {
            assertThat(place.name()).isEqualTo("between Kara and Damascus");
            assertThat(place.point()).isEqualTo(new GeoPoint((35.2 + 33.51) / 2, (40.2 + 36.29) / 2));
            assertThat(place.precisionKm()).isBetween(150.0, 300.0);
            assertThat(place.geonamesId()).isNull();
        });
    }

    @Test
    void aQuarterThatBearsTheNameOfATownElsewhereLiesInTheTownNamedLast() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj entered_VBD_0_root Kara_NNP_2_obj in_IN_5_case Syria_NNP_2_obl")
                .sentence("Rebels_NNS_2_nsubj shelled_VBD_0_root soldiers_NNS_2_obj in_IN_7_case the_DT_7_det"
                        + " Wadi_NNP_7_compound quarter_NN_2_obl");
        Mention mention = mention(text, 1, "shelled", List.of());
        assertThat(resolver.resolve(text.report(), List.of(mention)).getFirst().place())
                .satisfies(place -> {
                    assertThat(place.name()).isEqualTo("Wadi");
                    assertThat(place.point()).isEqualTo(KARA.point());
                });
    }

    @Test
    void whatAStateHasIsNotThePlaceButWhatIsDoneToItIs() {
        var general = new ParsedText()
                .sentence("Guards_NNS_2_nsubj slept_VBD_0_root in_IN_4_case Damascus_NNP_2_obl")
                .sentence(
                        "Gunmen_NNS_2_nsubj attacked_VBD_0_root a_DT_4_det general_NN_2_obj of_IN_6_case Iraq_NNP_4_nmod");
        var invasion = new ParsedText()
                .sentence("The_DT_2_det invasion_NN_0_root of_IN_4_case Syria_NNP_2_nmod began_VBD_2_acl");
        List<Mention> attack = List.of(mention(general, 1, "attacked", List.of()));
        assertThat(resolver.resolve(general.report(), attack).getFirst().place())
                .extracting(Place::name)
                .isEqualTo("Damascus");
        assertThat(placeOf(invasion, "invasion").country()).isEqualTo("SY");
    }

    @Test
    void aStateThatStrikesIsNotThePlace() {
        var text = new ParsedText()
                .sentence("Turkey_NNP_2_nsubj struck_VBD_0_root Kara_NNP_2_obj in_IN_5_case Syria_NNP_2_obl");
        assertThat(placeOf(text, "struck").name()).isEqualTo("Kara");
    }

    @Test
    void aPeopleIsNoPlaceButTellsTheCountry() {
        var text = new ParsedText()
                .sentence("Syrian_JJ_2_amod soldiers_NNS_3_nsubj attacked_VBD_0_root Khanbur_NNP_3_obj");
        assertThat(placeOf(text, "attacked").country()).isEqualTo("SY");
    }

    @Test
    void whereASpeakerWasIsNotThePlace() {
        var text = new ParsedText()
                .sentence(
                        "He_PRP_2_nsubj told_VBD_0_root reporters_NNS_2_obj in_IN_5_case Khanbur_NNP_2_obl that_IN_8_mark"
                                + " rebels_NNS_8_nsubj attacked_VBD_2_ccomp Kara_NNP_8_obj");
        assertThat(placeOf(text, "attacked").name()).isEqualTo("Kara");
    }

    @Test
    void aPersonIsNoPlace() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj killed_VBD_0_root Khanbur_NNP_4_compound_PERSON"
                        + " Salim_NNP_2_obj_PERSON");
        assertThat(placeOrNull(text, "killed", List.of())).isNull();
    }

    @Test
    void aTownWithTheNameOfACommonWordIsNoPlaceWithoutOneBesideIt() {
        var text = new ParsedText().sentence("Kara_NNP_2_nsubj_O Kills_VBZ_0_root Soldiers_NNS_2_obj");
        assertThat(placeOrNull(text, "Kills", List.of())).isNull();
    }

    @Test
    void theSentenceBeforeGivesThePlaceOfTheNews() {
        var text = new ParsedText()
                .sentence("Trouble_NN_2_nsubj began_VBD_0_root in_IN_4_case Kara_NNP_2_obl")
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root soldiers_NNS_2_obj");
        assertThat(placeOf(text, "attacked").name()).isEqualTo("Kara");
    }

    @Test
    void aCapitalMayGoByItsCountry() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root soldiers_NNS_2_obj in_IN_7_case the_DT_7_det"
                        + " Syrian_JJ_7_amod capital_NN_2_obl");
        assertThat(placeOf(text, "attacked").name()).isEqualTo("Damascus");
    }

    @Test
    void aBaseOfAStateIsNoNameOfAPlace() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root the_DT_5_det US_NNP_5_compound base_NN_2_obj"
                        + " in_IN_7_case Kara_NNP_2_obl");
        assertThat(resolve(text, "attacked", List.of("US base")).place())
                .isNotNull()
                .satisfies(place -> assertThat(place.name()).isEqualTo("Kara"));
    }

    @Test
    void theDatelineCountsOnlyWhereNothingElseDoes() {
        String dateline = "KHANBUR_NNP_4_dep (_-LRB-_1_punct Agency_NNP_1_dep )_-RRB-_1_punct -_:_1_punct ";
        var alone = new ParsedText().sentence(dateline + "Rebels_NNS_7_nsubj attacked_VBD_0_root soldiers_NNS_7_obj");
        var withPlace = new ParsedText()
                .sentence(dateline
                        + "Rebels_NNS_7_nsubj attacked_VBD_0_root soldiers_NNS_7_obj in_IN_10_case Kara_NNP_7_obl");
        assertThat(placeOf(alone, "attacked").name()).isEqualTo("Khanbur");
        assertThat(placeOf(withPlace, "attacked").name()).isEqualTo("Kara");
    }

    @Test
    void aDistanceAndADirectionShiftThePoint() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root soldiers_NNS_2_obj 20_CD_5_nummod km_NN_6_obl:npmod"
                        + " north_RB_2_advmod of_IN_8_case Kara_NNP_6_obl");
        Place place = placeOf(text, "attacked");
        assertThat(place.point()).isNotNull().satisfies(point -> {
            assertThat(point.kmTo(KARA.point())).isBetween(19.9, 20.1);
            assertThat(point.lat()).isGreaterThan(KARA.point().lat());
        });
        assertThat(place.precisionKm()).isEqualTo(9);
    }

    @Test
    void aPartOfACountryIsNamedAsPrintedAndLiesInThatDirection() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root soldiers_NNS_2_obj in_IN_6_case eastern_JJ_6_amod"
                        + " Syria_NNP_2_obl");
        assertThat(placeOf(text, "attacked")).satisfies(place -> {
            assertThat(place.name()).isEqualTo("eastern Syria");
            assertThat(place.country()).isEqualTo("SY");
            assertThat(place.point())
                    .isNotNull()
                    .satisfies(point -> assertThat(point.lon()).isGreaterThan(39.5));
        });
    }

    @Test
    void aVillageThatNoGazetteerKnowsLiesInThePlaceNamedWithIt() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj raided_VBD_0_root soldiers_NNS_2_obj in_IN_5_case Qarzeltukh_NNP_2_obl"
                        + " in_IN_8_case Kara_NNP_8_compound province_NN_5_nmod");
        Mention mention = resolve(text, "raided", List.of("Qarzeltukh"));
        assertThat(mention.claimsOn(Slot.PLACE)).singleElement().satisfies(claim -> {
            Place place = ((SlotValue.Where) claim.value()).place();
            assertThat(place.name()).isEqualTo("Qarzeltukh");
            assertThat(place.admin1()).isEqualTo("Kara Province");
            assertThat(place.point()).isEqualTo(KARA_PROVINCE.point());
            assertThat(place.precisionKm()).isEqualTo(80);
        });
        assertThat(mention.place())
                .isNotNull()
                .satisfies(place -> assertThat(place.name()).isEqualTo("Qarzeltukh"));
    }

    @Test
    void anotherIncidentsPlaceIsNotTaken() {
        var text = new ParsedText()
                .sentence("Rebels_NNS_2_nsubj attacked_VBD_0_root Kara_NNP_2_obj and_CC_5_cc shelled_VBD_2_conj"
                        + " Khanbur_NNP_5_obj in_IN_8_case Syria_NNP_2_obl");
        Mention attack = mention(text, 0, "attacked", List.of());
        Mention shelling = mention(text, 1, "shelled", List.of());
        assertThat(resolver.resolve(text.report(), List.of(attack, shelling)))
                .extracting(mention ->
                        mention.place() == null ? "" : mention.place().name())
                .containsExactly("Kara", "Khanbur");
    }

    private Place placeOf(ParsedText text, String trigger) {
        @Nullable Place place = placeOrNull(text, trigger, List.of());
        assertThat(place).isNotNull();
        return place;
    }

    private @Nullable Place placeOrNull(ParsedText text, String trigger, List<String> places) {
        return resolve(text, trigger, places).place();
    }

    private Mention resolve(ParsedText text, String trigger, List<String> places) {
        return resolver.resolve(text.report(), List.of(mention(text, 0, trigger, places)))
                .getFirst();
    }

    private static Mention mention(ParsedText text, int number, String trigger, List<String> places) {
        List<Claim> claims = new ArrayList<>();
        for (String place : places) {
            claims.add(new Claim(
                    Slot.PLACE,
                    new SlotValue.Where(Place.named(place)),
                    Stance.ASSERTS,
                    SourceChain.UNKNOWN,
                    text.span(place),
                    List.of()));
        }
        return new Mention(
                new MentionId("0".repeat(64), number, 0),
                IncidentType.ATTACK,
                Mention.Role.MAIN,
                List.of(text.span(trigger)),
                claims,
                null,
                null,
                List.of());
    }

    private static GazetteerEntry town(String name, String country, double lat, double lon, long population) {
        return new GazetteerEntry(name, "PPL", new GeoPoint(lat, lon), country, null, (int) population, population, 5);
    }
}
