package org.hearsay.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the things that stand, run or are held in a town are used for (`en/venues`). Thread-safe.
public final class Venues {
    private final Map<String, String> uses = new HashMap<>();

    /// @throws LexiconException where a line of the lexicon cannot be used
    public Venues(Lexicon lexicon) {
        for (Row row : lexicon.table("en/venues").rows()) {
            uses.put(row.need("word"), row.need("use"));
            uses.put(row.need("plural"), row.need("use"));
        }
    }

    /// The uses of the venues that a name holds; empty where it holds none.
    public Set<String> usesIn(String name) {
        Set<String> found = new TreeSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            String use = uses.get(word);
            if (use != null) {
                found.add(use);
            }
        }
        return found;
    }
}
