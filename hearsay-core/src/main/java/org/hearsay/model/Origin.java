package org.hearsay.model;

/// An independent voice: the innermost speaker of a chain. Two claims of one origin are one voice.
///
/// @param name whose voice it is
/// @param kind what they are
/// @param proven false for anonymous speakers, who may be the same people in two outlets
public record Origin(String name, Speaker.Kind kind, boolean proven) implements Comparable<Origin> {
    @Override
    public int compareTo(Origin other) {
        return name.compareTo(other.name);
    }
}
