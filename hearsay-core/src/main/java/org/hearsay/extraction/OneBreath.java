package org.hearsay.extraction;

import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Which words of a sentence tell of one event in one breath: "Gunmen raided the town, where they burned houses and led
/// ten men away", "was killed in an attack".
final class OneBreath {
    private static final int FARTHEST = 6;
    private static final Set<String> CLAUSES = Set.of("conj", "advcl", "xcomp", "parataxis");
    private static final Set<String> RELATIVE = Set.of("acl:relcl", "acl");
    private static final Set<String> PARTIES =
            Set.of("obj", "obl", "nsubj", "nsubj:pass", "nmod", "appos", "iobj", "compound");
    private static final Set<String> IN = Set.of("obl:in", "obl:during");

    private OneBreath() {}

    /// Whether what hangs on the lower word is a part of what the upper one tells: a clause that goes on with it or
    /// describes one of its parties, or a noun for the whole of it. Not where the
    /// lower one is told as lying before.
    static boolean isPart(Sentence sentence, Token lower, Token upper) {
        Token at = lower;
        boolean describes = false;
        for (int steps = 0; steps < FARTHEST && at.head() >= 0; steps++) {
            boolean goesOn = CLAUSES.contains(at.relation());
            boolean whole =
                    at.index() == lower.index() && lower.isNoun() && IN.contains(sentence.markedRelation(lower));
            boolean relative = RELATIVE.contains(at.relation()) && !Recall.isPluperfect(sentence, lower);
            if (!goesOn && !whole && !relative && !(describes && PARTIES.contains(at.relation()))) {
                return false;
            }
            describes = relative || describes && !goesOn;
            at = sentence.token(at.head());
            if (at.index() == upper.index()) {
                return true;
            }
        }
        return false;
    }
}
