package org.hearsay.corenlp;

import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The weights of CoreNLP's neural parser, read from its own model file.
///
/// The network is that of Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014:
/// [#SLOTS] features, each a word, a tag or a relation with its embedding, then one hidden layer. Immutable once read.
final class ParserModel {
    /// Features of a configuration: 18 words, their 18 tags, 12 relations.
    static final int SLOTS = 48;

    static final String UNKNOWN = "-UNKNOWN-";
    static final String ROOT = "-ROOT-";
    static final String NULL = "-NULL-";

    /// CoreNLP computes so many features of its list beforehand, and rounds what all others add to the hidden layer.
    private static final int UNROUNDED = 20_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final List<String> relations = new ArrayList<>();
    private final int wordCount;
    private final int tagCount;
    private final float[][] embeddings;
    private final float[][] inward;
    private final float[] bias;
    private final float[][] outward;
    private final BitSet unrounded = new BitSet();

    private ParserModel(BufferedReader lines) throws IOException {
        wordCount = count(lines, "dict");
        tagCount = count(lines, "pos");
        int relationCount = count(lines, "label");
        int width = count(lines, "embeddingSize");
        int hidden = count(lines, "hiddenSize");
        if (count(lines, "numTokens") != SLOTS) {
            throw new IOException("a parser's model has " + SLOTS + " features");
        }
        int listed = count(lines, "preComputed");
        embeddings = new float[wordCount + tagCount + relationCount][];
        for (int at = 0; at < embeddings.length; at++) {
            String line = lines.readLine();
            int blank = line.indexOf(' ');
            String name = line.substring(0, blank);
            embeddings[at] = floats(line, blank + 1, width);
            if (at < wordCount) {
                words.put(name, at);
            } else if (at < wordCount + tagCount) {
                tags.put(name, at);
            } else {
                relations.add(name);
            }
        }
        inward = new float[SLOTS * width][];
        for (int at = 0; at < inward.length; at++) {
            inward[at] = floats(lines.readLine(), 0, hidden);
        }
        bias = floats(lines.readLine(), 0, hidden);
        outward = new float[hidden][];
        for (int at = 0; at < hidden; at++) {
            outward[at] = floats(lines.readLine(), 0, 2 * relationCount - 1);
        }
        for (int read = 0; read < Math.min(listed, UNROUNDED); ) {
            for (String key : lines.readLine().split(" ")) {
                if (read++ < UNROUNDED) {
                    unrounded.set(Integer.parseInt(key));
                }
            }
        }
    }

    /// Reads a model, packed or not, from the class path or a file.
    ///
    /// @throws UncheckedIOException where there is none, or it is another kind of file
    static ParserModel read(String path) {
        try (BufferedReader lines = IOUtils.readerFromString(path)) {
            return new ParserModel(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("the parser's model " + path, e);
        }
    }

    private static int count(BufferedReader lines, String name) throws IOException {
        String line = lines.readLine();
        if (line == null || !line.startsWith(name + "=")) {
            throw new IOException("'" + name + "=' stands not where a parser's model has it");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private static float[] floats(String line, int from, int count) {
        float[] numbers = new float[count];
        int start = from;
        for (int i = 0; i < count; i++) {
            int blank = line.indexOf(' ', start);
            int end = blank < 0 ? line.length() : blank;
            numbers[i] = Float.parseFloat(line.substring(start, end));
            start = end + 1;
        }
        return numbers;
    }

    /// The number of a word's feature, of the unknown word's where training knew no such word.
    int word(String word) {
        return words.getOrDefault(word, words.getOrDefault(UNKNOWN, 0));
    }

    /// The number of a tag's feature, likewise.
    int tag(String tag) {
        return tags.getOrDefault(tag, tags.getOrDefault(UNKNOWN, 0));
    }

    /// The number of a relation's feature, by its place in [#relations].
    int relation(int at) {
        return wordCount + tagCount + at;
    }

    /// How many features are words: they have the lowest numbers.
    int words() {
        return wordCount;
    }

    /// How many features there are.
    int features() {
        return embeddings.length;
    }

    /// The relations, first the one of places without a word, then the root's.
    List<String> relations() {
        return relations;
    }

    /// Units of the hidden layer.
    int hidden() {
        return bias.length;
    }

    float[] bias() {
        return bias;
    }

    /// What a unit of the hidden layer gives to each transition: an arc to the left by each relation but that of no
    /// word, likewise to the right, and a shift.
    float[][] outward() {
        return outward;
    }

    /// What a feature in a slot adds to each unit of the hidden layer, to the last bit as CoreNLP adds it: products in
    /// floats, summed as doubles in the order of the embedding, rounded where CoreNLP keeps them in its cache.
    double[] contribution(int feature, int slot) {
        float[] embedding = embeddings[feature];
        double[] sums = new double[hidden()];
        for (int at = 0; at < embedding.length; at++) {
            addScaled(sums, inward[slot * embedding.length + at], embedding[at]);
        }
        if (!unrounded.get(feature * SLOTS + slot)) {
            round(sums);
        }
        return sums;
    }

    private static void addScaled(double[] sums, float[] weights, float by) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i] * by;
        }
    }

    private static void round(double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) sums[i];
        }
    }
}
