package org.hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Annotator;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Stanford CoreNLP as an [Annotator]: sentences, tags, lemmas, four kinds of names, and dependency trees where asked.
///
/// Thread-safe once made. Sentences beyond [#LONGEST_PARSED] tokens are tagged but not parsed, so that a text without a
/// full stop costs no more than its length.
public final class CoreNlpAnnotator implements Annotator {
    /// More tokens than this are a list or a table, not a sentence.
    static final int LONGEST_PARSED = 120;

    /// Plurals of two words, of which CoreNLP takes the one that no report of violence means: "basis", "axis".
    private static final Map<String, String> MISREAD = Map.of("bases", "base", "axes", "axe");

    /// Behind them stands no verb in its base form; the tagger takes "a drone" for one, to which no verb is left then.
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /// Splits where a line ends; for most reports, whose headlines and captions have no full stop.
    private final StanfordCoreNLP byLine;

    /// Splits at empty lines only; for texts cut to a width.
    private final StanfordCoreNLP byParagraph;

    private final StanfordCoreNLP tagger;
    private final BasicTrees trees;

    /// Loads the models; takes a few seconds and about 600 MB of heap.
    public CoreNlpAnnotator() {
        Log.quiet();
        var settings = new Properties();
        settings.setProperty("annotators", "pos,lemma,ner");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.combinationMode", "NORMAL");
        settings.setProperty("pos.maxlen", "400");
        byLine = splitter("always");
        byParagraph = splitter("two");
        tagger = new StanfordCoreNLP(settings, false);
        trees = new BasicTrees();
    }

    private static StanfordCoreNLP splitter(String newlines) {
        var settings = new Properties();
        settings.setProperty("annotators", "tokenize");
        settings.setProperty("ssplit.newlineIsSentenceBreak", newlines);
        return new StanfordCoreNLP(settings);
    }

    @Override
    public AnnotatedReport annotate(Report report, Predicate<Sentence> worthParsing) {
        boolean cut = LineBreaks.areInsideSentences(report.text());
        GluedSentences apart = GluedSentences.apart(report.text(), cut ? LineBreaks.ends(report.text()) : new int[0]);
        var annotation = new Annotation(apart.text());
        (cut ? byParagraph : byLine).annotate(annotation);
        tagger.annotate(annotation);
        List<CoreMap> all = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap map : all) {
            mendNouns(tokens(map));
            if (tokens(map).isEmpty()) {
                continue;
            }
            Sentence flat = flat(sentences.size(), map, apart);
            boolean parse = flat.tokens().size() <= LONGEST_PARSED && worthParsing.test(flat);
            sentences.add(parse ? trees.parsed(flat, tokens(map)) : flat);
        }
        return new AnnotatedReport(report, sentences);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    private static void mendNouns(List<CoreLabel> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            CoreLabel label = tokens.get(i);
            String before = tokens.get(i - 1).word().toLowerCase(Locale.ROOT);
            if ("VB".equals(label.tag()) && ARTICLES.contains(before)) {
                label.setTag("NN");
            }
        }
    }

    private static Sentence flat(int index, CoreMap sentence, GluedSentences apart) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : tokens(sentence)) {
            tokens.add(token(tokens.size(), label, apart));
        }
        return new Sentence(index, tokens, false);
    }

    private static Token token(int index, CoreLabel label, GluedSentences apart) {
        return new Token(
                index,
                // An end is the place behind the last sign, before what was put in there.
                new Span(apart.original(label.beginPosition()), apart.original(label.endPosition() - 1) + 1),
                label.originalText(),
                MISREAD.getOrDefault(label.originalText().toLowerCase(Locale.ROOT), label.lemma()),
                label.tag(),
                label.ner(),
                -1,
                "dep");
    }
}
