package org.hearsay.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a speaker stands to what is said.
public enum Stance {
    ASSERTS("asserts", "+"),
    DENIES("denies", "-"),
    /// "Not immediately clear", "no reports of casualties as yet": not the same as saying there were none.
    CANNOT_CONFIRM("cannot confirm", "?"),
    /// Takes back what they asserted: "withdrew its claim of responsibility". They do not deny it by that.
    RETRACTS("retracts", "x");

    private final String words;
    private final String mark;

    Stance(String words, String mark) {
        this.words = words;
        this.mark = mark;
    }

    /// The words in records: `cannot confirm`.
    public String words() {
        return words;
    }

    /// One character for a table.
    public String mark() {
        return mark;
    }

    /// The stance of a record's words or a lexicon's code (`cannot-confirm`), if there is one.
    public static Optional<Stance> of(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('-', ' ');
        return Arrays.stream(values())
                .filter(stance -> stance.words.equals(plain))
                .findFirst();
    }
}
