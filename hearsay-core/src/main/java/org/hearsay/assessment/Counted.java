package org.hearsay.assessment;

import java.util.Locale;
import org.hearsay.model.SlotValue;

/// Whether two numbers count the same people.
final class Counted {
    private Counted() {}

    /// "four fighters" and "a child" are parts of one toll; a number that does not say whom it counts may be all of it.
    static boolean alike(SlotValue.Count some, SlotValue.Count other) {
        String who = some.who();
        String whoElse = other.who();
        return who == null || whoElse == null || head(who).equals(head(whoElse));
    }

    /// Whether no toll could hold both. A number of some ("three officers") may be part of one that does not say whom
    /// it
    /// counts, unless it is larger.
    static boolean contradict(SlotValue.Count some, SlotValue.Count other) {
        if (!alike(some, other)) {
            return false;
        }
        if (some.who() == null && other.who() != null) {
            return exceeds(other, some);
        }
        if (some.who() != null && other.who() == null) {
            return exceeds(some, other);
        }
        return !some.range().agreesWith(other.range());
    }

    private static boolean exceeds(SlotValue.Count part, SlotValue.Count whole) {
        Integer most = whole.range().max();
        return most != null && part.range().min() > most;
    }

    /// The last word without its plural: "fighters" and "a fighter" are one.
    private static String head(String who) {
        String[] words = who.strip().toLowerCase(Locale.ROOT).split("\\s+");
        String last = words[words.length - 1];
        return last.length() > 3 && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }
}
