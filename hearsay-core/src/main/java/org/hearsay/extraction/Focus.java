package org.hearsay.extraction;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/// The incident that a report is speaking of, for sentences that name none: "Four soldiers were killed."
final class Focus {
    /// After so many sentences without a word of it, a loss is no longer taken to be its.
    private static final int FADES = 4;

    private @Nullable Group group;
    private int since;

    /// Turns to what a sentence tells; a threat or a total turns away from all.
    ///
    /// @param told the incidents that the sentence tells of, in order
    /// @param elsewhere whether it speaks of events that are no incident
    void turn(List<Group> told, boolean elsewhere, Sentence sentence) {
        if (!told.isEmpty()) {
            group = told.getFirst();
            since = sentence.index();
        } else if (elsewhere || sentence.index() - since > FADES) {
            group = null;
        }
    }

    /// Turns away from all incidents, as behind a sentence on what went on for months.
    void turnAway() {
        group = null;
    }

    Optional<Group> group() {
        return Optional.ofNullable(group);
    }
}
