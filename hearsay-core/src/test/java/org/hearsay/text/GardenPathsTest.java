package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

final class GardenPathsTest {
    @Test
    void theVerbTakesTheSubjectOfTheParticipleThatStoodForIt() {
        Sentence mended = GardenPaths.mended(sentence(
                "A/DT/2/det",
                "mine/NN/3/nsubj",
                "left/VBD/0/root",
                "by/IN/5/case",
                "rebels/NNS/3/obl",
                "killed/VBD/3/dep",
                "a/DT/8/det",
                "farmer/NN/6/obj"));
        assertThat(relation(mended, "killed")).isEqualTo("root of nothing");
        assertThat(relation(mended, "mine")).isEqualTo("nsubj of killed");
        assertThat(relation(mended, "left")).isEqualTo("acl of mine");
    }

    @Test
    void whatIsDoneToTheSubjectLeavesItPassive() {
        Sentence mended = GardenPaths.mended(sentence(
                "Grenades/NNS/2/nsubj",
                "left/VBN/0/root",
                "in/IN/4/case",
                "Kara/NNP/2/obl",
                "were/VBD/6/aux:pass",
                "defused/VBN/2/dep"));
        assertThat(relation(mended, "Grenades")).isEqualTo("nsubj:pass of defused");
    }

    @Test
    void aHeadlinesParticipleHappenedToItsSubject() {
        Sentence mended = GardenPaths.mended(
                sentence("Boy/NN/2/nsubj", "wounded/VBN/0/root", "by/IN/5/case", "stray/JJ/5/amod", "bullet/NN/2/obl"));
        assertThat(relation(mended, "Boy")).isEqualTo("nsubj:pass of wounded");
    }

    @Test
    void whoIsFoundShotFoundNobody() {
        Sentence mended = GardenPaths.mended(
                sentence("Man/NN/2/nsubj", "found/VBD/0/root", "shot/VBN/2/xcomp", "in/IN/5/case", "Kara/NNP/3/obl"));
        assertThat(relation(mended, "Man")).isEqualTo("nsubj:pass of found");
    }

    @Test
    void whoFindsSomebodyIsTheOneWhoFound() {
        Sentence mended = GardenPaths.mended(
                sentence("Police/NNS/2/nsubj", "found/VBD/0/root", "guards/NNS/2/obj", "shot/VBN/2/xcomp"));
        assertThat(relation(mended, "Police")).isEqualTo("nsubj of found");
    }

    @Test
    void aVerbJoinedToANounTakesItForItsSubject() {
        Sentence mended = GardenPaths.mended(sentence(
                "Gunmen/NNS/0/root",
                "on/IN/4/case",
                "motorcycle/NN/4/compound",
                "shot/NN/1/nmod",
                "and/CC/6/cc",
                "killed/VBD/1/conj",
                "Ruiz/NNP/6/obj"));
        assertThat(relation(mended, "Gunmen")).isEqualTo("nsubj of killed");
    }

    @Test
    void aVerbTakenForAnAdjectiveGetsSubjectAndObject() {
        Sentence mended = GardenPaths.mended(sentence(
                "Gunmen/NNS/0/root", "on/IN/3/case", "motorbikes/NNS/1/nmod", "murdered/VBN/5/amod", "Ruiz/NNP/3/dep"));
        assertThat(relation(mended, "murdered")).isEqualTo("root of nothing");
        assertThat(relation(mended, "Gunmen")).isEqualTo("nsubj of murdered");
        assertThat(relation(mended, "Ruiz")).isEqualTo("obj of murdered");
    }

    @Test
    void theWordsThatOpenAClauseLeaveTheVerbItsSubject() {
        Sentence mended = GardenPaths.mended(sentence(
                "On/IN/4/case",
                "Monday/NNP/3/compound",
                "afternoon/NN/4/compound",
                "soldiers/NNS/5/obl",
                "clashed/VBD/0/root",
                "with/IN/7/case",
                "rebels/NNS/5/obl"));
        assertThat(relation(mended, "soldiers")).isEqualTo("nsubj of clashed");
        assertThat(relation(mended, "afternoon")).isEqualTo("obl of clashed");
        assertThat(relation(mended, "On")).isEqualTo("case of afternoon");
    }

    @Test
    void aNounTakenForAnAuxiliaryIsTheSubject() {
        Sentence mended = GardenPaths.mended(sentence(
                "In/IN/2/case", "March/NNP/4/obl", "insurgents/VBZ/4/aux", "stormed/VBD/0/root", "Kara/NNP/4/obj"));
        assertThat(relation(mended, "insurgents")).isEqualTo("nsubj of stormed");
    }

    @Test
    void whoIsBelievedToBeSomebodyDidWhatTheVerbBehindTells() {
        Sentence mended = GardenPaths.mended(sentence(
                "Gunmen/NNS/2/nsubj",
                "believed/VBD/0/root",
                "to/TO/5/mark",
                "be/VB/5/cop",
                "rebels/NNS/2/xcomp",
                "killed/VBN/5/acl",
                "farmers/NNS/6/obj"));
        assertThat(relation(mended, "killed")).isEqualTo("root of nothing");
        assertThat(relation(mended, "Gunmen")).isEqualTo("nsubj of killed");
        assertThat(relation(mended, "believed")).isEqualTo("acl of Gunmen");
    }

    @Test
    void whoIsBelievedToBeAmongThoseKilledKilledNobody() {
        Sentence sentence = sentence(
                "Ruiz/NNP/2/nsubj",
                "believed/VBN/0/root",
                "to/TO/5/mark",
                "be/VB/5/cop",
                "one/CD/2/xcomp",
                "killed/VBN/5/acl",
                "in/IN/8/case",
                "Kara/NNP/6/obl");
        Sentence mended = GardenPaths.mended(sentence);
        assertThat(relation(mended, "Ruiz")).isEqualTo("nsubj:pass of believed");
        assertThat(relation(mended, "killed")).isEqualTo("acl of one");
    }

    @Test
    void aTreeThatIsWellStaysAsItIs() {
        Sentence sentence = sentence(
                "Rebels/NNS/2/nsubj",
                "left/VBD/0/root",
                "Kara/NNP/2/obj",
                ",/,/2/punct",
                "killing/VBG/2/advcl",
                "guards/NNS/5/obj");
        assertThat(GardenPaths.mended(sentence).tokens()).isEqualTo(sentence.tokens());
    }

    /// Words as `word/tag/head/relation`, heads counted from 1.
    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            String[] parts = word.split("/");
            Span span = new Span(at, at + parts[0].length());
            int head = Integer.parseInt(parts[2]) - 1;
            tokens.add(new Token(tokens.size(), span, parts[0], parts[0], parts[1], "O", head, parts[3]));
            at = span.end() + 1;
        }
        return new Sentence(0, tokens, true);
    }

    private static String relation(Sentence sentence, String word) {
        Token token = sentence.tokens().stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow();
        return token.relation() + " of " + sentence.head(token).map(Token::word).orElse("nothing");
    }
}
