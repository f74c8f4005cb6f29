package org.hearsay.linking;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a text's wording boils down to: a MinHash of its runs of five words (Broder 1997).
///
/// The share of equal minima estimates the Jaccard similarity of two texts, give or take 0.06.
/// Immutable.
public final class Fingerprint {
    /// How many hash functions there are.
    public static final int SIZE = 64;

    private static final int RUN = 5;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final long[] minima;

    private Fingerprint(long[] minima) {
        this.minima = minima;
    }

    /// The fingerprint that [#minima] was asked of.
    ///
    /// @throws IllegalArgumentException where there are not [#SIZE] of them
    public static Fingerprint ofMinima(long[] minima) {
        if (minima.length != SIZE) {
            throw new IllegalArgumentException("a fingerprint has " + SIZE + " minima, not " + minima.length);
        }
        return new Fingerprint(minima.clone());
    }

    /// The fingerprint of a text; texts shorter than five words are alike only where they are equal.
    public static Fingerprint of(String text) {
        String[] words = NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        long[] minima = new long[SIZE];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (int from = 0; from <= Math.max(0, words.length - RUN); from++) {
            long run = 0;
            for (int i = from; i < Math.min(words.length, from + RUN); i++) {
                run = Hashes.spread(run * 31 + words[i].hashCode());
            }
            for (int i = 0; i < SIZE; i++) {
                minima[i] = Math.min(minima[i], Hashes.spread(run + i * 0x9E3779B97F4A7C15L));
            }
        }
        return new Fingerprint(minima);
    }

    /// The estimated share of runs that two texts have in common, 0 to 1.
    public double similarity(Fingerprint other) {
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += minima[i] == other.minima[i] ? 1 : 0;
        }
        return same / (double) SIZE;
    }

    /// The least hash of all runs under each hash function, for storing.
    public long[] minima() {
        return minima.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && Arrays.equals(minima, that.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }
}
