package org.hearsay.screening;

import java.util.Comparator;
import java.util.HashSet;
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
/// A report is worth reading where a stem of a trigger or a weapon stands in it at all; that costs one pass over the
/// text, and lets through more than it should rather than less.
public final class Screening {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int STEM = 4;

    private final Set<String> stems = new HashSet<>();

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public Screening(Lexicon lexicon) {
        for (String table : new String[] {"en/triggers", "shared/weapons", "en/losses"}) {
            for (Row row : lexicon.table(table).rows()) {
                stems.add(stem(longestWord(row.need("word"))));
                row.list("forms").forEach(form -> stems.add(stem(form)));
            }
        }
    }

    /// Whether the report may hold an incident.
    public boolean isWorthReading(Report report) {
        Matcher words = WORD.matcher(report.text());
        while (words.find()) {
            if (isKnown(stem(words.group()))) {
                return true;
            }
        }
        return false;
    }

    /// A word shorter than a stem may have taken an ending: "jets".
    private boolean isKnown(String stem) {
        return stems.contains(stem) || stem.length() == STEM && stems.contains(stem.substring(0, STEM - 1));
    }

    private static String longestWord(String phrase) {
        return WORD.matcher(phrase)
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .orElse(phrase);
    }

    /// The first letters of a word: enough to find "bombed" by "bombing", too few to tell "bomb" from "bombast".
    private static String stem(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.length() <= STEM ? small : small.substring(0, STEM);
    }
}
