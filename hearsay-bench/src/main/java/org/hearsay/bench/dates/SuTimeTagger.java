package org.hearsay.bench.dates;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// SUTime (Chang & Manning 2012) with the rules it ships with, but without the holidays of a library that Hearsay does
/// not have. Not thread-safe.
final class SuTimeTagger implements TimexTagger {
    private final StanfordCoreNLP words;
    private final TimeAnnotator times;

    SuTimeTagger() {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos");
        words = new StanfordCoreNLP(settings);
        var rules = new Properties();
        rules.setProperty("sutime.binders", "0");
        times = new TimeAnnotator("sutime", rules);
    }

    @Override
    public List<Timex> tag(String text, @Nullable LocalDate published) {
        var annotation = new Annotation(text);
        if (published != null) {
            annotation.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        words.annotate(annotation);
        times.annotate(annotation);
        List<Timex> found = new ArrayList<>();
        for (CoreMap expression : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
            edu.stanford.nlp.time.Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
            List<CoreLabel> tokens = expression.get(CoreAnnotations.TokensAnnotation.class);
            found.add(new Timex(
                    tokens.getFirst().beginPosition(),
                    tokens.getLast().endPosition(),
                    timex.timexType(),
                    timex.value() == null ? "" : timex.value()));
        }
        return found;
    }
}
