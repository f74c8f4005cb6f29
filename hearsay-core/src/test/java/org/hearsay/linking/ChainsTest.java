package org.hearsay.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.model.IncidentRelation;
import org.hearsay.model.Mention.Relation.Kind;
import org.hearsay.model.MentionId;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static final List<IncidentRelation> RELATIONS =
            List.of(relation("strike", "ambush"), relation("rockets", "strike"), relation("raid", "bombing"));

    private static IncidentRelation relation(String from, String to) {
        return new IncidentRelation(Kind.RESPONDS_TO, from, to, new MentionId("r", 0, 0), new Span(0, 1));
    }

    private static List<IncidentRelation> of(String id) {
        return RELATIONS.stream()
                .filter(it -> it.from().equals(id) || it.to().equals(id))
                .toList();
    }

    @Test
    void aChainHoldsWhatItsIncidentsAnswerAndWhatAnswersThem() {
        assertThat(Chains.around("ambush", ChainsTest::of, 10)).containsExactly("ambush", "strike", "rockets");
        assertThat(Chains.around("rockets", ChainsTest::of, 10)).containsExactly("rockets", "strike", "ambush");
    }

    @Test
    void anIncidentWithoutRelationsIsAlone() {
        assertThat(Chains.around("parade", ChainsTest::of, 10)).containsExactly("parade");
    }

    @Test
    void aChainThatIsTooLongLosesItsFarthest() {
        assertThat(Chains.around("ambush", ChainsTest::of, 2)).containsExactly("ambush", "strike");
    }

    @Test
    void everyIncidentIsInOneChainAndTheLongestStandsFirst() {
        assertThat(Chains.of(RELATIONS))
                .containsExactly(Set.of("ambush", "rockets", "strike"), Set.of("bombing", "raid"));
    }
}
