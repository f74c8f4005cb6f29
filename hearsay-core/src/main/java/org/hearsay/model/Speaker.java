package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/// Somebody who says something.
///
/// @param name as the report prints it; an outlet's and an agency's is the lexicon's
/// @param kind what they are
/// @param speaksFor whose word theirs is, by its one name: of a coalition's spokesman the coalition, of "Washington"
///     the United States; null where they speak for themselves under their one name, or for nobody known
public record Speaker(String name, Kind kind, @Nullable String speaksFor) {

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

    /// Somebody who speaks for nobody else.
    public Speaker(String name, Kind kind) {
        this(name, kind, null);
    }

    public Speaker withSpeaksFor(@Nullable String body) {
        return new Speaker(name, kind, body);
    }

    /// Whose voice it is: the body's where they speak for one, else their own.
    public String voice() {
        return speaksFor == null ? name : speaksFor;
    }

    public boolean isNamed() {
        return speaksFor != null || kind != Kind.ANONYMOUS && kind != Kind.SOCIAL_MEDIA;
    }
}
