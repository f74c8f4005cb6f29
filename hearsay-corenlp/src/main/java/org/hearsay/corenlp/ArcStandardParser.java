package org.hearsay.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/// CoreNLP's neural parser, run by our own hand: the same model and the same trees, several times as fast.
///
/// Why not CoreNLP's own loop: it sums one number after the other, keeps what words add behind one lock for all
/// threads,
/// compares names of transitions, and looks for a word's children along the whole sentence
/// (decision 57). Thread-safe.
final class ArcStandardParser {
    private static final int TOP = 3;
    private static final int WORDS = 18;
    private static final int RELATIONS = 12;
    private static final int OF_A_WORD = 6;

    private final ParserModel model;
    private final HiddenLayer network;
    private final int noWord;
    private final int noTag;

    ArcStandardParser(ParserModel model) {
        this.model = model;
        network = new HiddenLayer(model);
        noWord = model.word(ParserModel.NULL);
        noTag = model.tag(ParserModel.NULL);
    }

    /// The tree of a sentence, done: each word has its head and its relation, by its place in
    /// [ParserModel#relations].
    ///
    /// @param tokens tagged words
    ParserState parse(List<CoreLabel> tokens) {
        int[] words = new int[tokens.size() + 1];
        int[] tags = new int[tokens.size() + 1];
        words[0] = model.word(ParserModel.ROOT);
        tags[0] = model.tag(ParserModel.ROOT);
        for (int at = 1; at < words.length; at++) {
            words[at] = model.word(tokens.get(at - 1).word());
            tags[at] = model.tag(tokens.get(at - 1).tag());
        }
        var state = new ParserState(tokens.size());
        while (!state.isDone()) {
            if (state.isOpen()) {
                apply(best(network.scores(features(state, words, tags)), state.hasNext()), state);
            } else if (state.hasNext()) {
                state.shift();
            } else {
                state.arcRight(1);
            }
        }
        return state;
    }

    /// The highest score of those allowed, the first of equals; only the root's own arc bears the root's relation.
    private static int best(double[] scores, boolean mayShift) {
        int relations = scores.length / 2;
        int best = 1;
        for (int at = 2; at < scores.length; at++) {
            boolean allowed = at == 2 * relations ? mayShift : at != relations;
            if (allowed && scores[at] > scores[best]) {
                best = at;
            }
        }
        return best;
    }

    private void apply(int transition, ParserState state) {
        int relations = model.relations().size() - 1;
        if (transition == 2 * relations) {
            state.shift();
        } else if (transition < relations) {
            state.arcLeft(transition + 1);
        } else {
            state.arcRight(transition - relations + 1);
        }
    }

    private int[] features(ParserState state, int[] words, int[] tags) {
        int[] looked = new int[WORDS];
        for (int at = 0; at < TOP; at++) {
            looked[TOP - 1 - at] = state.onStack(at);
            looked[TOP + at] = state.toCome(at);
        }
        for (int at = 0; at < 2; at++) {
            int word = state.onStack(at);
            int from = 2 * TOP + at * OF_A_WORD;
            int left = state.left(word);
            int right = state.right(word);
            looked[from] = left;
            looked[from + 1] = right;
            looked[from + 2] = state.secondLeft(word);
            looked[from + 3] = state.secondRight(word);
            looked[from + 4] = state.left(left);
            looked[from + 5] = state.right(right);
        }
        int[] features = new int[ParserModel.SLOTS];
        for (int at = 0; at < WORDS; at++) {
            int word = looked[at];
            features[at] = word < 0 ? noWord : words[word];
            features[WORDS + at] = word < 0 ? noTag : tags[word];
        }
        for (int at = 0; at < RELATIONS; at++) {
            int word = looked[2 * TOP + at];
            features[2 * WORDS + at] = model.relation(word < 0 ? 0 : state.relation(word));
        }
        return features;
    }
}
