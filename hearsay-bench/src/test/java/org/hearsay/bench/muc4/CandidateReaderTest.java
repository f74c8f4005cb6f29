package org.hearsay.bench.muc4;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class CandidateReaderTest {
    private final CandidateReader reader = new CandidateReader(Lexicon.builtIn());

    @Test
    void aPhraseCanBeCutAtEachOfItsWords() {
        assertThat(texts(reader.read(Parsed.reading("several/JJ hooded/JJ men/NNS fled/VBD ./."))))
                .containsExactlyInAnyOrder("men", "hooded men", "several hooded men");
    }

    @Test
    void aPhraseCanGoOnBehindAPreposition() {
        assertThat(texts(reader.read(Parsed.reading("members/NNS of/IN the/DT gang/NN fled/VBD"))))
                .contains("members", "members of the gang", "gang");
    }

    @Test
    void aGroupsNameBeforeItsMenIsACandidateOfItsOwn() {
        assertThat(texts(reader.read(Parsed.reading("FRT/NNP/ORGANIZATION rebels/NNS fled/VBD"))))
                .containsExactlyInAnyOrder("frt", "rebels", "frt rebels");
    }

    @Test
    void aWeaponInsideAnotherPhraseIsACandidate() {
        assertThat(texts(reader.read(Parsed.reading("a/DT bomb/NN attack/NN")))).contains("bomb");
    }

    private static List<String> texts(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.wordings().stream())
                .map(Wording::text)
                .toList();
    }
}
