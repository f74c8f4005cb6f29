package org.hearsay.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An independent voice: the innermost speaker of a chain. Two claims of one origin are one voice.
///
/// Origins are equal by name, in capitals or not: an outlet that speaks here and is cited as an agency there is one.
///
/// @param name whose voice it is
/// @param kind what they are
/// @param proven false for anonymous speakers, who may be the same people in two outlets
public record Origin(String name, Speaker.Kind kind, boolean proven) implements Comparable<Origin> {
    @Override
    public int compareTo(Origin other) {
        return plain().compareTo(other.plain());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin that && plain().equals(that.plain());
    }

    @Override
    public int hashCode() {
        return plain().hashCode();
    }

    private String plain() {
        return name.toLowerCase(Locale.ROOT);
    }
}
