package org.hearsay.model;

/// Somebody who says something.
///
/// @param name one name for one speaker: the lexicon's where it knows them, else as printed
/// @param kind what they are
public record Speaker(String name, Kind kind) {

    /// What a speaker is; [#isNamed()] tells whether two sentences can be known to mean the same one.
    public enum Kind {
        OUTLET,
        AGENCY,
        GOVERNMENT,
        MILITARY,
        ARMED_GROUP,
        MONITOR,
        PERSON,
        SOCIAL_MEDIA,
        /// Known by role only: "witnesses", "a security source".
        ANONYMOUS
    }

    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker has a name");
        }
    }

    public boolean isNamed() {
        return kind != Kind.ANONYMOUS && kind != Kind.SOCIAL_MEDIA;
    }
}
