package org.hearsay.extraction;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    static final Days NONE = new Days(Set.of(), Set.of(), Set.of());

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    /// "Fighters of a militia founded in 2013": a year farther off in the tree dates something else.
    private static final int FAR = 350;

    private static final Pattern DAY = Pattern.compile("[0-3]?\\d(st|nd|rd|th)?");

    /// A dateline has so many words at most, and ends in one of these.
    private static final int DATELINE = 16;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", ":");

    private static final String WEEKDAY = "weekday ";
    private static final String MONTH = "month ";
    private static final Set<Integer> WEEKEND = Set.of(6, 7);

    private final PhraseIndex<Set<Integer>> weekdays = new PhraseIndex<>();
    private final PhraseIndex<Integer> months = new PhraseIndex<>();

    /// Days as words.
    ///
    /// @param weekdays Monday is 1
    /// @param years as printed
    /// @param dates days of months, such as `2-19` for the 19th of February, `2-` for February
    record Days(Set<Integer> weekdays, Set<String> years, Set<String> dates) {

        /// Whether both name a weekday, and the same one.
        boolean shares(Days other) {
            return weekdays.stream().anyMatch(other.weekdays::contains)
                    || dates.stream().anyMatch(date -> !date.endsWith("-") && other.dates.contains(date));
        }

        /// Whether they name different weekdays or years, or one gives a year that the other does not.
        boolean differs(Days other) {
            boolean day = !weekdays.isEmpty() && !other.weekdays.isEmpty() && !shares(other)
                    || !dates.isEmpty()
                            && !other.dates.isEmpty()
                            && dates.stream().noneMatch(other::has);
            boolean year = !years.isEmpty() && years.stream().noneMatch(other.years::contains);
            return day || year;
        }

        /// Whether a date can be one of these: a month holds its days.
        private boolean has(String date) {
            return dates.stream()
                    .anyMatch(own -> own.equals(date)
                            || own.endsWith("-") && date.startsWith(own)
                            || date.endsWith("-") && own.startsWith(date));
        }

        Days and(Days other) {
            Set<Integer> both = new TreeSet<>(weekdays);
            both.addAll(other.weekdays);
            Set<String> bothYears = new TreeSet<>(years);
            bothYears.addAll(other.years);
            Set<String> bothDates = new TreeSet<>(dates);
            bothDates.addAll(other.dates);
            return new Days(both, bothYears, bothDates);
        }
    }

    /// A day that opens a sentence stands within so many words.
    private static final int OPENING = 4;

    DayWords(Lexicon lexicon) {
        for (Row row : lexicon.table("en/date-words").rows()) {
            String meaning = row.need("meaning");
            if (meaning.startsWith(WEEKDAY)) {
                weekdays.add(row.need("word"), Set.of(Integer.parseInt(meaning.substring(WEEKDAY.length()))));
            } else if (meaning.startsWith(MONTH)) {
                months.add(row.need("word"), Integer.parseInt(meaning.substring(MONTH.length())));
            } else if (meaning.equals("weekend")) {
                weekdays.add(row.need("word"), WEEKEND);
            }
        }
    }

    /// Whether a word is the name of a month.
    boolean isMonth(Sentence sentence, Token token) {
        return months.at(sentence, token.index()).isPresent();
    }

    /// The days that stand nearer to this event than to any other of its sentence.
    Days of(Event event, Collection<Event> others) {
        Sentence sentence = event.sentence();
        Days found = NONE;
        for (PhraseIndex.Match<Set<Integer>> match : weekdays.in(sentence)) {
            if (isNearest(event, match.last(), others)) {
                found = found.and(new Days(match.value(), Set.of(), Set.of()));
            }
        }
        for (Token token : sentence.tokens()) {
            if (YEAR.matcher(token.word()).matches()
                    && TreeDistance.between(sentence, event.head(), token) <= FAR
                    && isNearest(event, token, others)) {
                found = found.and(new Days(Set.of(), Set.of(token.word()), Set.of()));
            }
        }
        for (PhraseIndex.Match<Integer> match : months.in(sentence)) {
            if (isNearest(event, match.last(), others)) {
                found = found.and(
                        new Days(Set.of(), Set.of(), Set.of(match.value() + "-" + dayBeside(sentence, match))));
            }
        }
        return found;
    }

    /// The number before or behind a month's name: "19 February", "February 19th"; empty where there is none.
    private static String dayBeside(Sentence sentence, PhraseIndex.Match<Integer> month) {
        int before = month.first().index() - 1;
        int behind = month.last().index() + 1;
        return IntStream.of(behind, before)
                .filter(at -> at >= 0 && at < sentence.tokens().size())
                .mapToObj(at -> sentence.token(at).word())
                .filter(word -> DAY.matcher(word).matches())
                .findFirst()
                .map(word -> word.replaceAll("\\D", ""))
                .orElse("");
    }

    private boolean isNearest(Event event, Token day, Collection<Event> others) {
        if (isOfSpeech(event, day) || isOfVerb(event, day) || isInDateline(event.sentence(), day)) {
            return false;
        }
        if (isOpening(event, day)) {
            return true;
        }
        int own = TreeDistance.between(event.sentence(), event.head(), day);
        return others.stream()
                .filter(other -> !isOneClause(event, other))
                .noneMatch(other -> TreeDistance.between(event.sentence(), other.head(), day) < own);
    }

    /// "KARA, June 14 (Wire) - Gunmen ambushed": the day on which it was written.
    private static boolean isInDateline(Sentence sentence, Token day) {
        return sentence.tokens().stream()
                .limit(DATELINE)
                .takeWhile(token -> !token.isVerb())
                .anyMatch(token -> token.index() > day.index() && DASHES.contains(token.word()));
    }

    /// "On January 28 a drone hit the base; three were killed": a day before all verbs is that of all.
    private static boolean isOpening(Event event, Token day) {
        return event.head().isVerb()
                && !Recall.isPluperfect(event.sentence(), event.head())
                && event.sentence().tokens().subList(0, day.index()).stream().noneMatch(Token::isVerb)
                && day.index() <= OPENING
                && event.sentence().children(event.head(), "mark").isEmpty();
    }

    /// "On Monday he defended the air strikes of Sunday": a noun that has a day of its own has no other.
    private boolean isOfVerb(Event event, Token day) {
        Sentence sentence = event.sentence();
        return event.head().isNoun()
                && !sentence.dominates(event.head(), day)
                && weekdays.in(sentence).stream().anyMatch(own -> sentence.dominates(event.head(), own.last()));
    }

    /// "Police said on Sunday that a bomb killed four": the day on which it was said.
    private static boolean isOfSpeech(Event event, Token day) {
        Sentence sentence = event.sentence();
        Token at = event.head();
        while (at.head() >= 0) {
            Token above = sentence.token(at.head());
            if (at.relation().equals("ccomp") && !sentence.dominates(at, day) && sentence.dominates(above, day)) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /// "On Sunday, air strikes killed four": the day belongs to both triggers.
    private static boolean isOneClause(Event some, Event other) {
        return some.head().head() == other.head().index()
                || other.head().head() == some.head().index();
    }
}
