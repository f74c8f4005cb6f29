package org.hearsay.bench.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class EntityGroupsTest {
    @Test
    void aFamilyNameGoesToTheWholeName() {
        assertThat(groups("Ana/NNP/PERSON Pena/NNP/PERSON fled/VBD ;/: Pena/NNP/PERSON died/VBD"))
                .containsExactly(List.of(0, 1));
    }

    @Test
    void twoPeopleOfOneFamilyStayTwo() {
        assertThat(groups("Ana/NNP/PERSON Pena/NNP/PERSON and/CC Luis/NNP/PERSON Pena/NNP/PERSON"))
                .hasSize(2);
    }

    @Test
    void anAcronymInBracketsIsTheNameBeforeIt() {
        assertThat(groups("Red/NNP/ORGANIZATION Front/NNP/ORGANIZATION (/-LRB- RF/NNP )/-RRB- men/NNS of/IN RF/NNP"))
                .contains(List.of(0, 1, 3));
    }

    private static List<List<Integer>> groups(String tagged) {
        List<Candidate> candidates = new CandidateReader(Lexicon.builtIn()).read(Parsed.reading(tagged));
        return EntityGroups.groups(
                candidates, IntStream.range(0, candidates.size()).boxed().toList());
    }
}
