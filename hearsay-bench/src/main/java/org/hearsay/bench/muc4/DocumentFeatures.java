package org.hearsay.bench.muc4;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Mention;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// What can be seen of a document as a whole, for whether it tells of anything that counts.
final class DocumentFeatures {
    private static final int LEAD = 3;

    private DocumentFeatures() {}

    /// The features.
    static List<String> of(Muc4Reading reading) {
        Set<String> features = new HashSet<>();
        for (Sentence sentence : reading.annotated().sentences()) {
            String last = "";
            for (Token token : sentence.tokens()) {
                String lemma = MentionFeatures.lemma(token);
                boolean content =
                        token.isNoun() || token.isVerb() || token.tag().startsWith("JJ");
                if (content) {
                    features.add("doc=" + lemma);
                    if (sentence.index() < LEAD) {
                        features.add("lead=" + lemma);
                    }
                }
                if (content || token.tag().equals("IN")) {
                    features.add("pair=" + last + "_" + lemma);
                    last = lemma;
                }
            }
        }
        for (Mention mention : reading.mentions()) {
            features.add("told=" + mention.type() + "," + mention.role());
            mention.claims().forEach(claim -> features.add("claim=" + claim.slot() + "," + claim.stance()));
        }
        features.add("tolds=" + Math.min(5, reading.mentions().size()));
        return new ArrayList<>(features);
    }
}
