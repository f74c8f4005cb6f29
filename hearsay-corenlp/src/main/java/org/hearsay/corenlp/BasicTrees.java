package org.hearsay.corenlp;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Gives tagged sentences their trees: basic Universal Dependencies, with CoreNLP's corrections.
///
/// CoreNLP's own annotator makes four enhanced graphs beside the basic one, which nobody here reads. Thread-safe.
final class BasicTrees {
    private final ParserModel model = ParserModel.read(DependencyParser.DEFAULT_MODEL);
    private final ArcStandardParser parser = new ArcStandardParser(model);

    /// The sentence with heads and relations.
    ///
    /// @param flat the sentence without a tree
    /// @param labels its tokens, tagged, in the same order
    Sentence parsed(Sentence flat, List<CoreLabel> labels) {
        int count = labels.size();
        int[] heads = new int[count];
        String[] relations = new String[count];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "root");
        for (TypedDependency dependency : corrected(parser.parse(labels), labels)) {
            if (dependency.gov().index() > 0) {
                heads[dependency.dep().index() - 1] = dependency.gov().index() - 1;
                relations[dependency.dep().index() - 1] = dependency.reln().toString();
            }
        }
        List<Token> tokens = new ArrayList<>(count);
        for (Token token : flat.tokens()) {
            int at = token.index();
            tokens.add(new Token(
                    at,
                    token.span(),
                    token.word(),
                    token.lemma(),
                    token.tag(),
                    token.name(),
                    heads[at],
                    relations[at]));
        }
        return new Sentence(flat.index(), tokens, true);
    }

    /// The parser knows no passive subjects; CoreNLP tells them by their auxiliary.
    private List<TypedDependency> corrected(ParserState tree, List<CoreLabel> labels) {
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<IndexedWord> words = new ArrayList<>(List.of(root));
        labels.forEach(label -> words.add(new IndexedWord(label)));
        List<TypedDependency> dependencies = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            int head = tree.head(at);
            GrammaticalRelation relation = head == 0
                    ? GrammaticalRelation.ROOT
                    : relation(model.relations().get(tree.relation(at)));
            dependencies.add(new TypedDependency(relation, words.get(head), words.get(at)));
        }
        return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root))
                .typedDependencies(GrammaticalStructure.Extras.NONE);
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        return known == null ? GrammaticalRelation.valueOf(Language.UniversalEnglish, name) : known;
    }
}
