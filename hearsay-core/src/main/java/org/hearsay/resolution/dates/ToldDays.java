package org.hearsay.resolution.dates;

import java.time.LocalDate;
import org.hearsay.model.ImpreciseDate;
import org.jspecify.annotations.Nullable;

/// Which day a text tells of as it goes on, so that "the next day" has one to follow. Not thread-safe.
final class ToldDays {
    private final @Nullable LocalDate published;
    private @Nullable LocalDate told;
    private @Nullable LocalDate named;
    private @Nullable LocalDate before;

    /// @param published the day of the report; null where unknown
    /// @param isKnown whether that day is known and not presumed: then the text tells of it until it names another
    ToldDays(@Nullable LocalDate published, boolean isKnown) {
        this.published = published;
        told = isKnown ? published : null;
        before = told;
    }

    /// What an expression is seen from.
    ///
    /// @param apposed whether it explains the day before it, and so counts from the one before that
    DateView view(Tense tense, boolean apposed) {
        return new DateView(published, apposed ? before : told, apposed ? null : named, tense);
    }

    /// Goes on behind an expression. Days to come are not told of; the report's own day is mostly that of those who
    /// speak.
    void tell(TimeExpression expression) {
        if (expression.date().isEmpty() || expression.basis() == TimeExpression.Basis.UNTOLD) {
            return;
        }
        ImpreciseDate date = expression.date().get();
        if (published != null && date.start().isAfter(published)) {
            return;
        }
        named = date.start();
        boolean day = date.isDay() || expression.type() == TimeExpression.Type.TIME;
        if (day && !date.start().equals(published)) {
            before = told;
            told = date.start();
        }
    }
}
