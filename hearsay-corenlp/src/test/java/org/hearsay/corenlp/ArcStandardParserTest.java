package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;

class ArcStandardParserTest {
    private static final Path TEXTS = Path.of("..", "hearsay-core", "src", "test", "resources", "parses");

    @Test
    void theTreesAreThoseOfCoreNlpsOwnParser() throws IOException {
        DependencyParser theirs = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        var ours = new BasicTrees();
        for (Sentence sentence : sentences()) {
            List<CoreLabel> labels = labels(sentence);
            assertThat(arcs(ours.parsed(sentence, labels)))
                    .as(sentence.tokens().toString())
                    .isEqualTo(arcs(theirs, labels));
        }
    }

    private static List<Sentence> sentences() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(file);
                var report = new Report("0".repeat(64), "canned", text, CleanText.of(text), Publication.UNKNOWN);
                Parser.SHARED.annotate(report, each -> true).sentences().stream()
                        .filter(Sentence::hasTree)
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }

    private static List<String> arcs(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.head() >= 0)
                .map(token -> arc(token.head(), token.relation(), token.index()))
                .toList();
    }

    private static List<CoreLabel> labels(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            var label = new CoreLabel();
            label.setWord(token.word());
            label.setValue(token.word());
            label.setTag(token.tag());
            label.setNER(token.name());
            label.setIndex(labels.size() + 1);
            labels.add(label);
        }
        return labels;
    }

    private static List<String> arcs(DependencyParser parser, List<CoreLabel> labels) {
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
        return parser.predict(sentence).typedDependencies(GrammaticalStructure.Extras.NONE).stream()
                .filter(dependency -> dependency.gov().index() > 0)
                .map(ArcStandardParserTest::arc)
                .toList();
    }

    private static String arc(TypedDependency dependency) {
        return arc(
                dependency.gov().index() - 1,
                dependency.reln().toString(),
                dependency.dep().index() - 1);
    }

    private static String arc(int head, String relation, int word) {
        return head + " " + relation + " " + word;
    }
}
