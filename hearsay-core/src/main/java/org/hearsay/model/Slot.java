package org.hearsay.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A question that an incident answers, and that sources may answer differently. In the order in which pages list them.
public enum Slot {
    OCCURRED("what happened"),
    TIME("at what time"),
    PLACE("where"),
    PERPETRATORS("by whom"),
    TARGETS("against whom or what"),
    WEAPONS("with what"),
    MUNITIONS("how many fired"),
    KILLED("killed"),
    INJURED("injured"),
    DAMAGE("damage"),
    RESPONDS_TO("in answer to");

    private final String question;

    Slot(String question) {
        this.question = question;
    }

    /// The question in words.
    public String question() {
        return question;
    }

    /// The name in records and lexicons: `responds_to`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The slot of that code, if there is one.
    public static Optional<Slot> ofCode(String code) {
        return Arrays.stream(values()).filter(slot -> slot.code().equals(code)).findFirst();
    }
}
