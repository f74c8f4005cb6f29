package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.extraction.IncidentExtraction;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Digest;
import org.junit.jupiter.api.Test;

/// Which sentences of a report tell of one incident.
class StoriesTest {
    private static final IncidentExtraction EXTRACTION = new IncidentExtraction(Lexicon.builtIn());

    private static final String ROUND_UP = """
            MANILA - Rebels attacked an army post in the hills, killing two soldiers.

            BELFAST - Guerrillas attacked a police station with rifles.

            CAIRO - The president opened a bridge.
            """;

    @Test
    void theItemsOfARoundUpAreTheirOwnStories() {
        AnnotatedReport report = report(ROUND_UP);
        assertThat(Digest.of(report).isSeveral()).isTrue();
        assertThat(EXTRACTION.read(report)).hasSize(2);
    }

    @Test
    void numberedItemsAreTheirOwnStories() {
        assertThat(read("""
                1. Gunmen killed four guards at a checkpoint near Kara.

                2. The price of bread has doubled since May.

                3. Gunmen killed a teacher at her home in the capital.
                """)).hasSize(2);
    }

    @Test
    void aStoryUnderTwoDatelinesIsOne() {
        assertThat(Digest.of(report("""
                        CAIRO - Gunmen attacked a police post, killing two officers.

                        GENEVA - The envoy condemned the attack.
                        """)).isSeveral()).isFalse();
    }

    @Test
    void whatItWasIsWhatWasTold() {
        assertThat(read("A gunman opened fire on police on a boulevard in Paris on Thursday, killing one officer.\n"
                        + "\"It was an attack,\" a doctor said.\n"))
                .hasSize(1);
    }

    @Test
    void aThirdIncidentIsNotOneToldBefore() {
        assertThat(read("Gunmen fired on a patrol in Kara on Sunday.\n"
                        + "In a third incident, armed men opened fire on a police station in Kara.\n"))
                .hasSize(2);
    }

    @Test
    void whatCameADayAfterAnotherAttackIsTheNewsStill() {
        List<Mention> mentions = read("A car bomb killed 13 soldiers in Kayseri on Saturday.\n"
                + "The blast came a day after gunmen shot three policemen dead in Mardin.\n");
        assertThat(mentions).hasSize(2);
        assertThat(mentions.getFirst().triggers()).hasSizeGreaterThan(1);
    }

    @Test
    void whatIsDoneNextIsNotWhatWasStopped() {
        assertThat(read("Rebels stopped a train near Kara on Monday, killed 13 passengers and fled.\n"))
                .hasSize(1);
    }

    @Test
    void whatTheyDidBesidesIsToldWithoutANameOrAPlace() {
        assertThat(read("Gunmen killed two guards in Kara on Monday.\nThey also burned the police headquarters.\n"))
                .flatExtracting(Mention::triggers)
                .hasSize(2);
    }

    @Test
    void aReasonGivenASentenceBehindTiesTheIncidentToldLast() {
        List<Mention> mentions = read("Gunmen sprayed a bar in Lisburn with bullets on Monday, killing two men.\n"
                + "It was, a statement said, in retaliation for the murder of a guard in Dromore on Friday.\n");
        assertThat(mentions).hasSize(2);
        assertThat(mentions.getFirst().relations())
                .anyMatch(relation -> relation.kind() == Mention.Relation.Kind.RESPONDS_TO);
        assertThat(read("Gunmen sprayed a bar in Lisburn with bullets on Monday, killing two men.\n"
                        + "It was the police's first response to the attack.\n"))
                .hasSize(1);
    }

    @Test
    void aBodyWithBulletWoundsIsNoDeedBesidesTheShooting() {
        assertThat(read("Gunmen shot two farmers near Kara on Monday.\n"
                        + "The bodies of two climbers were found on Sunday.\n"))
                .hasSize(1);
        assertThat(read("The bodies of two farmers, tortured and shot near Kara on Monday, were found.\n"))
                .hasSize(1);
    }

    private static List<Mention> read(String text) {
        return EXTRACTION.read(report(text));
    }

    private static AnnotatedReport report(String text) {
        var report = new Report("0".repeat(64), "story", text, CleanText.of(text), Publication.UNKNOWN);
        return Parser.SHARED.annotate(report, sentence -> true);
    }
}
