package org.hearsay.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Behind an article stands no finite verb: the tagger's "a drone" with a drone that drones is mended before the parser
/// builds on it.
final class Articles {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Map<String, String> NOUN_OF = Map.of("VB", "NN", "VBP", "NN", "VBZ", "NNS");

    private Articles() {}

    /// Makes nouns of the finite verbs right behind an article.
    static void mend(List<CoreLabel> sentence) {
        for (int at = 1; at < sentence.size(); at++) {
            CoreLabel before = sentence.get(at - 1);
            String noun = NOUN_OF.get(sentence.get(at).tag());
            if (noun != null && ARTICLES.contains(before.originalText().toLowerCase(Locale.ROOT))) {
                sentence.get(at).setTag(noun);
            }
        }
    }
}
