package org.hearsay.screening;

import java.util.ArrayList;
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
/// A report is worth reading where a strong trigger stands in it, or a weak one with a weapon, a loss or somebody who
/// fights within [#NEAR] words: "strike" alone is in every business section. It costs one pass over the text, and lets
/// through more than it should rather than less.
public final class Screening {
    /// How far from a weak trigger, in words, what makes it worth reading may stand: about a sentence either way.
    static final int NEAR = 25;

    /// Strengths of triggers that need no weapon and no fighter: "a teacher was shot".
    private static final Set<String> STRONG = Set.of("strong", "victim");

    private static final Set<String> FIGHTERS = Set.of("armed", "attacker");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Expressions strong = new Expressions(false);
    private final Expressions weak = new Expressions(false);
    private final Expressions evidence = new Expressions(false);

    /// "Gunman" and "gunmen".
    private final Expressions fighters = new Expressions(true);

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public Screening(Lexicon lexicon) {
        for (Row row : lexicon.table("en/triggers").rows()) {
            Expressions set = STRONG.contains(row.need("strength")) ? strong : weak;
            for (List<String> words : complete(row)) {
                set.add(words);
                // "blew" for the first word of "blow up".
                row.list("forms").forEach(form -> set.add(with(form, words)));
            }
        }
        lexicon.table("shared/weapons").rows().forEach(row -> evidence.add(words(row.need("word"))));
        lexicon.table("en/losses").rows().forEach(row -> evidence.add(words(row.need("word"))));
        lexicon.table("en/people").rows().stream()
                .filter(row -> FIGHTERS.contains(row.need("kind")))
                .forEach(row -> fighters.add(words(row.need("word"))));
    }

    /// The words of a row, with each of those that must complete it: "take hostage", "take captive".
    private static List<List<String>> complete(Row row) {
        List<String> words = words(row.need("word"));
        List<List<String>> all = new ArrayList<>();
        for (String other : row.list("with")) {
            List<String> longer = new ArrayList<>(words);
            longer.addAll(words(other));
            all.add(longer);
        }
        return all.isEmpty() ? List.of(words) : all;
    }

    private static List<String> with(String first, List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.set(0, first);
        return all;
    }

    private static List<String> words(String phrase) {
        return WORD.matcher(phrase).results().map(MatchResult::group).toList();
    }

    /// Whether the report may hold an incident.
    public boolean isWorthReading(Report report) {
        Matcher words = WORD.matcher(report.text());
        Expressions.Search strongWords = strong.search();
        Expressions.Search weakWords = weak.search();
        Expressions.Search evidenceWords = evidence.search();
        Expressions.Search fighterWords = fighters.search();
        int lastWeak = Integer.MIN_VALUE / 2;
        int lastEvidence = Integer.MAX_VALUE / 2;
        for (int at = 0; words.find(); at++) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (strongWords.endsWith(word, at)) {
                return true;
            }
            if (weakWords.endsWith(word, at)) {
                lastWeak = at;
            }
            if (evidenceWords.endsWith(word, at) || fighterWords.endsWith(word, at)) {
                lastEvidence = at;
            }
            if (Math.abs(lastWeak - lastEvidence) <= NEAR) {
                return true;
            }
        }
        return false;
    }
}
