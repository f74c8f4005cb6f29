package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.Pipeline;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.resolution.toponyms.GazetteerEntry;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Annotator;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

/// Texts that are no plain reports: they are read through, and nothing is made up.
class OddTextsTest {
    private static final String NEWS =
            "Rebels fired six rockets at the army base in Kara on Monday. Two soldiers were killed.";

    private final Counting annotator = new Counting();
    private final Pipeline pipeline = new Pipeline(Lexicon.builtIn(), annotator, OddTextsTest::find);

    /// Counts what the parser, by far the dearest step, is given.
    private static final class Counting implements Annotator {
        private int parsed;

        @Override
        public AnnotatedReport annotate(Report report, Predicate<Sentence> worthParsing) {
            AnnotatedReport annotated = Parser.SHARED.annotate(report, worthParsing);
            parsed += annotated.sentences().stream()
                    .filter(Sentence::hasTree)
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum();
            return annotated;
        }
    }

    private static List<GazetteerEntry> find(String name) {
        return name.equals("Kara")
                ? List.of(new GazetteerEntry("Kara", "PPL", new GeoPoint(9.55, 1.19), "TG", "Kara", null, 100_000, 5))
                : List.of();
    }

    private List<Mention> read(String text) {
        return pipeline.read(new Report("0".repeat(64), "odd", text, CleanText.of(text), Publication.UNKNOWN));
    }

    private int parsed(String text) {
        annotator.parsed = 0;
        read(text);
        return annotator.parsed;
    }

    @Test
    void aHeadlineInCapitalsIsNoSecondIncident() {
        assertThat(read("REBELS FIRE ROCKETS AT ARMY BASE IN KARA\n\n" + NEWS))
                .extracting(Mention::type)
                .containsExactly(IncidentType.SHELLING);
    }

    @Test
    void aLiveBlogThatTellsOneAttackInEveryEntryTellsOne() {
        assertThat(read("""
                14:02 Rebels fired rockets at the army base in Kara.

                14:20 The army says six rockets were fired at the base in Kara.

                15:05 Two soldiers were killed in the rocket attack on the base in Kara, the ministry says.
                """)).hasSize(1);
    }

    @Test
    void aTableOfMatchesTellsOfNoIncident() {
        assertThat(read("""
                TEAM | W | D | L | PTS
                Kara Rockets | 9 | 2 | 1 | 29
                Harbour Gunners | 7 | 3 | 2 | 24
                Top shot: Ruiz (11), killed off the match in the 80th minute
                """)).isEmpty();
    }

    @Test
    void aShoppingListTellsOfNoIncident() {
        assertThat(read("- fire extinguisher\n- shell pasta\n- bath bomb\n- rocket salad\n- nail gun\n"))
                .isEmpty();
    }

    @Test
    void quotesInsideQuotesAreReadThrough() {
        assertThat(read("\"He told us, 'They said, \"Rebels fired six rockets at the army base in Kara,\" and then "
                        + "left,'\" the guard recalled."))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aTextInAnotherLanguageTellsNothing() {
        assertThat(read("Los rebeldes lanzaron seis cohetes contra la base del ejército en Kara el lunes. Dos soldados "
                        + "murieron, dijo el ministerio de defensa, y otros tres resultaron heridos en el ataque."))
                .isEmpty();
    }

    @Test
    void signsAloneAreReadThrough() {
        assertThat(
                        read(
                                "!!! ??? ... --- \u0000 \uD83D\uDE80\uD83D\uDE80 ((( ]]] \"\"\" '' |||| \t\t 12/34/56 #### $$$$"))
                .isEmpty();
    }

    @Test
    void aFeatureOfManyPagesCostsTheParserNoMoreThanItsLength() {
        String quiet = "The market opened at nine and the traders drank their tea. ";
        String page = NEWS + " " + quiet.repeat(10) + "\n\n";
        int one = parsed(page);
        assertThat(one).isPositive();
        assertThat(parsed(page.repeat(20))).isEqualTo(20 * one);
    }

    @Test
    void aTextWithoutAFullStopIsNotParsedAsOneSentence() {
        String clause = "rebels fired six rockets at the army base in Kara and two soldiers were killed and ";
        assertThat(parsed(clause.repeat(200))).isZero();
    }
}
