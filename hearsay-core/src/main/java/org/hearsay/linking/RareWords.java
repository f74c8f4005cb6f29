package org.hearsay.linking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The telling words of a report, by which two reports of one event are known. Immutable.
public final class RareWords {
    /// As many words are kept of a report; more change nothing in what is linked.
    public static final int MOST = 96;

    /// A report without telling words: unlike every other.
    public static final RareWords NONE = new RareWords(new long[0], new float[0]);

    /// Hashes of the words, ascending, and how much each weighs; the squares of the weights add up to 1.
    private final long[] words;

    private final float[] weights;

    private RareWords(long[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /// A word and what it weighs in its text.
    record Weighed(String word, double weight) {}

    /// @param weighed the words of a text, the weightiest first
    static RareWords of(List<Weighed> weighed) {
        List<Weighed> kept = weighed.subList(0, Math.min(MOST, weighed.size()));
        double length = Math.sqrt(
                kept.stream().mapToDouble(each -> each.weight() * each.weight()).sum());
        List<Weighed> byHash = kept.stream()
                .sorted(Comparator.comparingLong(each -> hash(each.word())))
                .toList();
        long[] words =
                byHash.stream().mapToLong(each -> hash(each.word())).distinct().toArray();
        float[] weights = new float[words.length];
        for (Weighed each : byHash) {
            weights[Arrays.binarySearch(words, hash(each.word()))] += (float) (each.weight() / length);
        }
        return new RareWords(words, weights);
    }

    /// The rare words that [#words] and [#weights] were asked of.
    ///
    /// @throws IllegalArgumentException where they are not as many, or the words not in order
    public static RareWords of(long[] words, float[] weights) {
        if (words.length != weights.length
                || IntStream.range(1, words.length).anyMatch(i -> words[i - 1] >= words[i])) {
            throw new IllegalArgumentException("rare words out of order, or without weights");
        }
        return new RareWords(words.clone(), weights.clone());
    }

    /// How alike two reports are in their telling words: the cosine of their weights, 0 to 1.
    public double likeness(RareWords other) {
        double sum = 0;
        int here = 0;
        int there = 0;
        while (here < words.length && there < other.words.length) {
            if (words[here] == other.words[there]) {
                sum += (double) weights[here++] * other.weights[there++];
            } else if (words[here] < other.words[there]) {
                here++;
            } else {
                there++;
            }
        }
        return Math.min(1, sum);
    }

    /// The hashes of its weightiest words, the weightiest first.
    ///
    /// @param most how many, if there are as many
    public List<Long> weightiest(int most) {
        return IntStream.range(0, words.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingLong(i -> words[i]))
                .limit(most)
                .map(i -> words[i])
                .toList();
    }

    /// Hashes of the words, ascending, for storing.
    public long[] words() {
        return words.clone();
    }

    /// What each of [#words] weighs, for storing.
    public float[] weights() {
        return weights.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RareWords that
                && Arrays.equals(words, that.words)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(words) + Arrays.hashCode(weights);
    }

    /// 64-bit FNV-1a, spread once more: the same on every machine.
    private static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return Hashes.spread(hash);
    }
}
