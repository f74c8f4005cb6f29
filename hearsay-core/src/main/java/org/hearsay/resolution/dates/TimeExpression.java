package org.hearsay.resolution.dates;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ImpreciseDate;
import org.hearsay.model.Span;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Words that say when, how long or how often, with what they mean: a TIMEX3 element of TimeML (ISO 24617-1).
///
/// @param span the words, in the report's clean text
/// @param type what they tell
/// @param value what they mean, as TIMEX3 writes it: `2021-06-28`, `2021-W26`, `2021-06-28TNI`, `PT18H`, `PAST_REF`;
///     `X` stands for what the report does not let us know
/// @param date the day or days meant; empty for a [Type#DURATION] or [Type#SET], and where they cannot be known
/// @param clock the time of day; empty where none is given
/// @param zone the zone that the words give it in; empty for the time of the place
/// @param basis which day it was counted from
/// @param rule id of the lexicon line that made it
public record TimeExpression(
        Span span,
        Type type,
        String value,
        Optional<ImpreciseDate> date,
        Optional<LocalTime> clock,
        Optional<ZoneId> zone,
        Basis basis,
        String rule) {

    /// What a time expression tells, in TimeML's words.
    public enum Type {
        /// A day or more.
        DATE,
        /// Less than a day.
        TIME,
        /// How long.
        DURATION,
        /// How often.
        SET
    }

    /// What a day was counted from.
    public enum Basis {
        /// Nothing: the words say it all.
        ALONE,
        /// The day of publication.
        PUBLICATION,
        /// A day named before it in the text.
        TEXT,
        /// A time of day where no day was named before it: the day of publication, or for an hour from noon on that
        /// or the one before.
        UNTOLD
    }

    /// The word of the expression that its others hang on.
    Optional<Token> head(Sentence sentence) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst();
    }
}
