package org.hearsay.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words found again in any inflection, without a tagger: by how they begin, and by how much may follow.
///
/// It lets through more than it should ("fired" also finds "fireman") rather than less.
final class WordSet {
    /// The letters by which entries are looked up; a shorter word is looked up whole.
    private static final int KEY = 3;

    /// The most letters that an inflection adds, as in "shelled" and "hitting".
    private static final int LONGEST_ENDING = 4;

    /// From so many letters on, the last two may change, as in "gunman" and "gunmen".
    private static final int LONG = 6;

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final boolean loose;

    private record Entry(String start, int longest, int id) {}

    /// @param loose whether the last two letters of a long word may change too
    WordSet(boolean loose) {
        this.loose = loose;
    }

    /// Adds a word.
    ///
    /// @param id what [#find] gives for it
    void add(String word, int id) {
        String small = word.toLowerCase(Locale.ROOT);
        int length = small.length();
        if (length < KEY) {
            put(new Entry(small, length, id));
            return;
        }
        put(new Entry(small, length + LONGEST_ENDING, id));
        String cut = small.substring(0, length - 1);
        if (cut.length() >= KEY) {
            // "fire" in "firing", "injury" in "injuries"; not "fire" in "first".
            put(new Entry(cut + "in", length + LONGEST_ENDING, id));
            put(new Entry(cut + "ie", length + LONGEST_ENDING, id));
        }
        if (loose && length >= LONG) {
            put(new Entry(small.substring(0, length - 2), length + LONGEST_ENDING, id));
        }
    }

    private void put(Entry entry) {
        List<Entry> entries = byKey.computeIfAbsent(key(entry.start), each -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }

    /// Adds the ids of the words that this may be an inflection of.
    ///
    /// @param word in lower case
    void find(String word, Set<Integer> found) {
        for (Entry entry : byKey.getOrDefault(key(word), List.of())) {
            if (word.length() <= entry.longest && word.startsWith(entry.start)) {
                found.add(entry.id);
            }
        }
    }

    /// Whether it is one of the words in some inflection.
    ///
    /// @param word in lower case
    boolean has(String word) {
        for (Entry entry : byKey.getOrDefault(key(word), List.of())) {
            if (word.length() <= entry.longest && word.startsWith(entry.start)) {
                return true;
            }
        }
        return false;
    }
}
