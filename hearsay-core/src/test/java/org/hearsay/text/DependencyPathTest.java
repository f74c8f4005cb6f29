package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyPathTest {
    /// Gunmen ambushed an army convoy near Sarmin on Sunday and killed seven soldiers.
    private final Sentence sentence =
            Canned.report("claim-of-responsibility").sentences().getFirst();

    private List<String> from(String word, String path) {
        Token start = sentence.tokens().stream()
                .filter(token -> token.word().equals(word))
                .findFirst()
                .orElseThrow();
        return DependencyPath.parse(path).from(sentence, start).stream()
                .map(Token::word)
                .toList();
    }

    @Test
    void aStepFollowsARelationDown() {
        assertThat(from("ambushed", "obj")).containsExactly("convoy");
    }

    @Test
    void aMarkedStepFollowsOnlyItsPreposition() {
        assertThat(from("ambushed", "obl:on")).containsExactly("Sunday");
        assertThat(from("ambushed", "obl:with")).isEmpty();
    }

    @Test
    void anUnmarkedStepFollowsAllPrepositions() {
        assertThat(from("ambushed", "obl")).contains("Sunday");
    }

    @Test
    void aHatFollowsARelationUp() {
        assertThat(from("killed", "^conj")).containsExactly("ambushed");
        assertThat(from("killed", "^conj nsubj")).containsExactly("Gunmen");
    }

    @Test
    void severalWaysGiveTheirTokensInTheirOrderEachOnce() {
        assertThat(from("ambushed", "obj, nsubj, obj|nsubj")).containsExactly("convoy", "Gunmen");
    }

    @Test
    void anActiveSubjectIsNoPassiveOne() {
        Sentence passive = Canned.report("rocket-attack").sentences().getFirst();
        Token fired = passive.tokens().stream()
                .filter(token -> token.word().equals("fired"))
                .findFirst()
                .orElseThrow();
        assertThat(DependencyPath.parse("nsubj").from(passive, fired)).isEmpty();
        assertThat(DependencyPath.parse("nsubj:pass").from(passive, fired))
                .extracting(Token::word)
                .containsExactly("rockets");
    }

    @Test
    void whatIsNoStepIsRefusedWithWhatToWrite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DependencyPath.parse("obj, Subject"))
                .withMessage("'Subject' is no step; write obj, obl:with or ^acl");
    }
}
