package org.hearsay.bench.incidents;

/// How alike two words are: twice the letters of their common stretches, found longest first, over all their letters
/// (Ratcliff and Metzener, "Pattern matching: the gestalt approach", 1988).
final class SequenceSimilarity {
    private SequenceSimilarity() {}

    /// From 0, nothing in common, to 1, the same.
    static double of(String one, String other) {
        int letters = one.length() + other.length();
        return letters == 0 ? 1 : 2.0 * common(one, other) / letters;
    }

    private static int common(String one, String other) {
        int longest = 0;
        int at = 0;
        int there = 0;
        for (int i = 0; i < one.length(); i++) {
            for (int j = 0; j < other.length(); j++) {
                int length = 0;
                while (i + length < one.length()
                        && j + length < other.length()
                        && one.charAt(i + length) == other.charAt(j + length)) {
                    length++;
                }
                if (length > longest) {
                    longest = length;
                    at = i;
                    there = j;
                }
            }
        }
        return longest == 0
                ? 0
                : longest
                        + common(one.substring(0, at), other.substring(0, there))
                        + common(one.substring(at + longest), other.substring(there + longest));
    }
}
