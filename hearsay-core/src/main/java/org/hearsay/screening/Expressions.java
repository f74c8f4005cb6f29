package org.hearsay.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words and expressions of several words to be found in a text; an expression is found where all of its words stand
/// near each other, in any order: "blew himself up".
final class Expressions {
    /// How far apart the first and the last word of an expression may stand, in words.
    private static final int NEAR = 6;

    private final WordSet single;
    private final WordSet parts;

    /// The parts of each expression, by number.
    private final List<int[]> phrases = new ArrayList<>();

    private int count;

    /// @param loose whether the last two letters of a long word may change too
    Expressions(boolean loose) {
        single = new WordSet(loose);
        parts = new WordSet(loose);
    }

    void add(List<String> words) {
        if (words.size() == 1) {
            single.add(words.getFirst(), 0);
            return;
        }
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = count;
            parts.add(words.get(i), count++);
        }
        phrases.add(numbers);
    }

    /// A search of one text, word by word.
    Search search() {
        return new Search();
    }

    final class Search {
        private final int[] lastSeen = new int[count];
        private final Set<Integer> found = new HashSet<>();

        private Search() {
            Arrays.fill(lastSeen, Integer.MIN_VALUE / 2);
        }

        /// Whether a word or an expression ends with this word.
        ///
        /// @param word in lower case
        /// @param at its number in the text
        boolean endsWith(String word, int at) {
            if (single.has(word)) {
                return true;
            }
            found.clear();
            parts.find(word, found);
            found.forEach(number -> lastSeen[number] = at);
            return !found.isEmpty() && phrases.stream().anyMatch(phrase -> stands(phrase, at));
        }

        private boolean stands(int[] phrase, int at) {
            boolean now = false;
            for (int number : phrase) {
                if (at - lastSeen[number] > NEAR) {
                    return false;
                }
                now |= lastSeen[number] == at;
            }
            return now;
        }
    }
}
