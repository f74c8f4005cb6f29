package org.hearsay.resolution.toponyms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.GeoPoint;
import org.junit.jupiter.api.Test;

class GeoparserTest {
    private static final Lexicon LEXICON = Lexicon.builtIn();
    private static final GazetteerEntry KARA =
            new GazetteerEntry("Kara", "PPL", new GeoPoint(35.2, 40.2), "SY", null, 1, 80_000, 5);
    private static final Gazetteer TOWNS =
            name -> Map.of("kara", List.of(KARA)).getOrDefault(PlaceNames.key(name), List.of());

    private final Geoparser geoparser = new Geoparser(LEXICON, Gazetteer.both(new SupplementGazetteer(LEXICON), TOWNS));

    @Test
    void statesThatActComeBackWithThePlaces() {
        var text = new ParsedText()
                .sentence("Turkey_NNP_2_nsubj struck_VBD_0_root Kara_NNP_2_obj in_IN_5_case Syria_NNP_2_obl");
        assertThat(geoparser.read(text.report()))
                .extracting(LocatedToponym::name)
                .containsExactly("Turkey", "Kara", "Syria");
    }

    @Test
    void aPeopleDoesNot() {
        var text = new ParsedText().sentence("Syrian_JJ_2_amod soldiers_NNS_3_nsubj left_VBD_0_root");
        assertThat(geoparser.read(text.report())).isEmpty();
    }
}
