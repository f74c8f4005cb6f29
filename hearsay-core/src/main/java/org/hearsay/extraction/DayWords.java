package org.hearsay.extraction;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.Row;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.hearsay.text.TreeDistance;

/// The weekdays and years that a report gives its events, as words to tell two events apart by; what days they are is
/// found out later.
final class DayWords {
    /// No weekday, no year.
    static final Days NONE = new Days(Set.of(), Set.of());

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /// "Fighters of a militia founded in 2013": a year farther off in the tree dates something else.
    private static final int FAR = 350;

    private static final String WEEKDAY = "weekday ";
    private static final Set<Integer> WEEKEND = Set.of(6, 7);

    private final PhraseIndex<Set<Integer>> weekdays = new PhraseIndex<>();

    /// Days as words.
    ///
    /// @param weekdays Monday is 1
    /// @param years as printed
    record Days(Set<Integer> weekdays, Set<String> years) {

        /// Whether both name a weekday, and the same one.
        boolean shares(Days other) {
            return weekdays.stream().anyMatch(other.weekdays::contains);
        }

        /// Whether they name different weekdays or years, or one gives a year that the other does not.
        boolean differs(Days other) {
            boolean day = !weekdays.isEmpty() && !other.weekdays.isEmpty() && !shares(other);
            boolean year = !years.isEmpty() && years.stream().noneMatch(other.years::contains);
            return day || year;
        }

        Days and(Days other) {
            Set<Integer> both = new TreeSet<>(weekdays);
            both.addAll(other.weekdays);
            Set<String> bothYears = new TreeSet<>(years);
            bothYears.addAll(other.years);
            return new Days(both, bothYears);
        }
    }

    DayWords(Lexicon lexicon) {
        for (Row row : lexicon.table("en/date-words").rows()) {
            String meaning = row.need("meaning");
            if (meaning.startsWith(WEEKDAY)) {
                weekdays.add(row.need("word"), Set.of(Integer.parseInt(meaning.substring(WEEKDAY.length()))));
            } else if (meaning.equals("weekend")) {
                weekdays.add(row.need("word"), WEEKEND);
            }
        }
    }

    /// The days that stand nearer to this event than to any other of its sentence.
    Days of(Event event, Collection<Event> others) {
        Sentence sentence = event.sentence();
        Days found = NONE;
        for (PhraseIndex.Match<Set<Integer>> match : weekdays.in(sentence)) {
            if (isNearest(event, match.last(), others)) {
                found = found.and(new Days(match.value(), Set.of()));
            }
        }
        for (Token token : sentence.tokens()) {
            if (YEAR.matcher(token.word()).matches()
                    && TreeDistance.between(sentence, event.head(), token) <= FAR
                    && isNearest(event, token, others)) {
                found = found.and(new Days(Set.of(), Set.of(token.word())));
            }
        }
        return found;
    }

    private static boolean isNearest(Event event, Token day, Collection<Event> others) {
        int own = TreeDistance.between(event.sentence(), event.head(), day);
        return others.stream()
                .filter(other -> !isOneClause(event, other))
                .noneMatch(other -> TreeDistance.between(event.sentence(), other.head(), day) < own);
    }

    /// "On Sunday, air strikes killed four": the day belongs to both triggers.
    private static boolean isOneClause(Event some, Event other) {
        return some.head().head() == other.head().index() || other.head().head() == some.head().index();
    }
}
