package org.hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/// Gives a text that was printed in one case its capitals back, as taggers and parsers expect them.
///
/// The sequence model is CoreNLP's (Lita, Ittycheriah, Roukos and Kambhatla, "tRuEcasIng", ACL 2003, is the task). It
/// takes about 800 MB of heap, so let go of it before the parser is loaded. Thread-safe.
public final class Truecaser {
    private final StanfordCoreNLP pipeline;

    /// Loads the model; takes some ten seconds.
    public Truecaser() {
        Log.quiet();
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,truecase");
        settings.setProperty("truecase.model", "edu/stanford/nlp/models/truecase/truecasing.fast.caseless.qn.ser.gz");
        pipeline = new StanfordCoreNLP(settings, false);
    }

    /// The text with capitals where a newspaper has them, every letter in its place: only case differs.
    public String recase(String text) {
        var annotation = new Annotation(text);
        pipeline.annotate(annotation);
        var recased = new StringBuilder(text);
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            String word = token.get(CoreAnnotations.TrueCaseTextAnnotation.class);
            String printed = text.substring(token.beginPosition(), token.endPosition());
            // The model's list of words in mixed case holds some that are spelled in another way.
            if (word != null && word.length() == printed.length() && word.equalsIgnoreCase(printed)) {
                recased.replace(token.beginPosition(), token.endPosition(), word);
            }
        }
        return recased.toString();
    }
}
