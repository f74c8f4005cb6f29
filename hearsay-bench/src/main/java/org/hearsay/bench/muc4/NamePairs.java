package org.hearsay.bench.muc4;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How often two words, each the last of a mention in the same document and role, named one and the same filler, and
/// how
/// often two: "rebels" and "guerrillas" are mostly one.
///
/// @param counts by role and pair of words
record NamePairs(Map<String, Count> counts) {
    /// What two words say that were never seen together.
    static final double UNSEEN = -1;

    NamePairs {
        counts = Map.copyOf(counts);
    }

    /// @param one how often they named one filler
    /// @param two how often two
    record Count(int one, int two) {
        Count and(Count other) {
            return new Count(one + other.one, two + other.two);
        }
    }

    /// Counts them in the answers of these documents.
    static NamePairs of(List<Muc4Document> documents) {
        Map<String, Count> counts = new HashMap<>();
        for (Muc4Document document : documents) {
            for (Role role : Role.values()) {
                List<Set<String>> entities = document.answers(role).stream()
                        .map(NamePairs::lastWords)
                        .toList();
                for (int at = 0; at < entities.size(); at++) {
                    for (int other = at; other < entities.size(); other++) {
                        Count count = at == other ? new Count(1, 0) : new Count(0, 1);
                        count(role, entities.get(at), entities.get(other), count, counts);
                    }
                }
            }
        }
        return new NamePairs(counts);
    }

    private static void count(Role role, Set<String> ones, Set<String> others, Count count, Map<String, Count> counts) {
        for (String one : ones) {
            for (String other : others) {
                if (!one.equals(other)) {
                    counts.merge(key(role, one, other), count, Count::and);
                }
            }
        }
    }

    private static Set<String> lastWords(List<String> mentions) {
        Set<String> words = new TreeSet<>();
        for (String mention : mentions) {
            String normal = CeafRee.normal(mention);
            words.add(singular(normal.substring(normal.lastIndexOf(' ') + 1)));
        }
        return words;
    }

    /// The log of the odds that two words name one filler, from -3 for hardly ever.
    double odds(Role role, String one, String other) {
        Count count = counts.get(key(role, singular(one), singular(other)));
        return count == null ? UNSEEN : Math.log((count.one + 0.3) / (count.two + 0.6));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String key(Role role, String one, String other) {
        return role.code() + " " + (one.compareTo(other) < 0 ? one + " " + other : other + " " + one);
    }
}
