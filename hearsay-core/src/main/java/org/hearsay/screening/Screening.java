package org.hearsay.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Report;

/// Tells by its words alone, without a tagger, whether a report can hold an incident.
///
/// A report is worth reading where all words of a trigger stand in it, by their first letters and in any order; that
/// costs one pass over the text, and lets through more than it should rather than less.
public final class Screening {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int STEM = 4;

    private final Set<String> stems = new HashSet<>();
    private final List<Set<String>> phrases = new ArrayList<>();

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public Screening(Lexicon lexicon) {
        for (Row row : lexicon.table("en/triggers").rows()) {
            List<String> words = stems(row.need("word"));
            add(words);
            // "blew" for the first word of "blow up".
            for (String form : row.list("forms")) {
                List<String> irregular = new ArrayList<>(words);
                irregular.set(0, stem(form));
                add(irregular);
            }
        }
    }

    private void add(List<String> words) {
        if (words.size() == 1) {
            stems.add(words.getFirst());
        } else {
            phrases.add(Set.copyOf(words));
        }
    }

    /// Whether the report may hold an incident.
    public boolean isWorthReading(Report report) {
        Set<String> seen = new HashSet<>();
        Matcher words = WORD.matcher(report.text());
        while (words.find()) {
            String stem = stem(words.group());
            if (stems.contains(stem) || stems.contains(singular(stem))) {
                return true;
            }
            seen.add(stem);
            seen.add(singular(stem));
        }
        return phrases.stream().anyMatch(seen::containsAll);
    }

    private static List<String> stems(String phrase) {
        return WORD.matcher(phrase)
                .results()
                .map(MatchResult::group)
                .map(Screening::stem)
                .toList();
    }

    /// The first letters of a word: enough to find "bombed" by "bombing", too few to tell "bomb" from "bombast".
    private static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() <= STEM ? small : small.substring(0, STEM);
    }

    /// A word shorter than a stem may have taken an ending: "hits".
    private static String singular(String stem) {
        return stem.length() == STEM ? stem.substring(0, STEM - 1) : stem;
    }
}
