package org.hearsay.linking;

/// Numbers from words, the same on every machine.
final class Hashes {
    private Hashes() {}

    /// Spreads the bits of a number (the finaliser of SplitMix64, Steele et al. 2014).
    static long spread(long number) {
        long z = number;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
