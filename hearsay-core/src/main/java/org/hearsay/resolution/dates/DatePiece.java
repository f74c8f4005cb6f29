package org.hearsay.resolution.dates;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What a rule makes of some words: a piece that may stand alone or be joined with its neighbours.
///
/// @param first index of its first word
/// @param last index of its last word
/// @param rule id of the lexicon line that made it
/// @param meaning what the words mean
record DatePiece(int first, int last, String rule, Meaning meaning) {

    /// What words of time mean.
    sealed interface Meaning {}

    /// A day or more.
    record Day(DateMeaning date) implements Meaning {}

    /// A time of day.
    ///
    /// @param value its TIMEX3: `19:44`, `NI`
    /// @param clock null for a part of the day
    /// @param date of which day; null where another piece or the text says so
    record Hour(
            String value,
            @Nullable LocalTime clock,
            @Nullable DateMeaning date) implements Meaning {}

    /// Early, late: nothing alone.
    record Phase(DateMeaning.PhaseOf.Phase phase) implements Meaning {}

    /// How long, how often, or once, now, some day.
    record Constant(TimeExpression.Type type, String value) implements Meaning {}

    DatePiece withWords(int from, int to) {
        return new DatePiece(from, to, rule, meaning);
    }
}
