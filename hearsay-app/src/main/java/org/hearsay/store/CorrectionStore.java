package org.hearsay.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What persons decided against the program. It outlives whatever is computed anew.
public interface CorrectionStore {

    /// A decision.
    ///
    /// @param number later ones overrule earlier ones
    /// @param kind `merge`, `split`, `edit` or `reject`
    /// @param name of the mention it is about
    /// @param other name of another mention: to merge with, or to split from
    /// @param slot of an edit (or `date` or `type`), or of a rejected claim
    /// @param value of an edit, as the record prints it
    /// @param at when, ISO, UTC
    record Correction(
            long number,
            String kind,
            String name,
            @Nullable String other,
            @Nullable String slot,
            @Nullable String value,
            String who,
            String at,
            String why) {
        /// Who, when and why, in words.
        public String by() {
            return "corrected by " + who + " on " + at.substring(0, 10) + ": " + why;
        }
    }

    /// The names of the mentions of an incident, the first published first.
    List<String> names(String incident);

    /// The name of what a report tells of an incident; empty where it tells nothing of it.
    Optional<String> name(String incident, String report);

    /// Keeps decisions, all or none, and has all linked anew.
    ///
    /// @param corrections their `number` and `at` are not looked at
    void add(List<Correction> corrections);

    /// Takes a decision back, and those made at the same moment with the same reason by the same person.
    ///
    /// @return how many; 0 where no decision of that number holds
    int revoke(long number);

    /// The decisions that hold, in their order.
    List<Correction> all();

    /// The decisions that hold on what that name leads to.
    List<Correction> on(String name);
}
