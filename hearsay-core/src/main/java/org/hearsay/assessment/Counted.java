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

    /// The last word without its plural: "fighters" and "a fighter" are one.
    private static String head(String who) {
        String[] words = who.strip().toLowerCase(Locale.ROOT).split("\\s+");
        String last = words[words.length - 1];
        return last.length() > 3 && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }
}
