package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.model.Mentions.mention;

import java.util.List;
import org.hearsay.model.Incident;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.Mention;
import org.junit.jupiter.api.Test;

class IncidentRelationsTest {
    private final Mention strikes = mention("a").further(300).airStrike().told();
    private final Mention rockets = mention("a").shelling().answering(strikes).told();
    private final Mention rocketsAgain = mention("b").shelling().told();

    @Test
    void whatOneReportSaysOfItsMentionsHoldsOfTheirIncidents() {
        assertThat(IncidentRelations.between(List.of(
                        new Incident("ROCKETS", List.of(rockets, rocketsAgain)),
                        new Incident("STRIKES", List.of(strikes)))))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.kind()).isEqualTo(Mention.Relation.Kind.RESPONDS_TO);
                    assertThat(relation.from()).isEqualTo("ROCKETS");
                    assertThat(relation.to()).isEqualTo("STRIKES");
                    assertThat(relation.teller()).isEqualTo(rockets.id());
                });
    }

    @Test
    void noIncidentAnswersItself() {
        assertThat(IncidentRelations.between(List.of(new Incident("BOTH", List.of(rockets, strikes)))))
                .isEmpty();
    }

    @Test
    void aMentionThatIsInNoIncidentIsNotAnswered() {
        assertThat(IncidentRelations.between(List.of(new Incident("ROCKETS", List.of(rockets)))))
                .isEmpty();
    }

    @Test
    void relationsComeSortedWhateverTheOrderOfIncidents() {
        Mention answer = mention("c").shelling().answering(rocketsAgain).told();
        var rocketsIncident = new Incident("B-ROCKETS", List.of(rockets, rocketsAgain));
        var strikesIncident = new Incident("C-STRIKES", List.of(strikes));
        var answerIncident = new Incident("A-ANSWER", List.of(answer));
        List<IncidentRelation> relations =
                IncidentRelations.between(List.of(rocketsIncident, strikesIncident, answerIncident));
        assertThat(relations).extracting(IncidentRelation::from).containsExactly("A-ANSWER", "B-ROCKETS");
        assertThat(IncidentRelations.between(List.of(answerIncident, strikesIncident, rocketsIncident)))
                .isEqualTo(relations);
    }
}
