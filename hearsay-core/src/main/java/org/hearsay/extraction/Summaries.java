package org.hearsay.extraction;

import java.util.List;
import org.hearsay.model.Slot;

/// Takes apart what tells several incidents at once: "three bases came under separate attacks", "claimed the strikes".
///
/// Where a report also tells the single ones, the plural is no incident of its own; what it says holds for each of
/// them.
final class Summaries {

    /// Spreads the plural groups over the single ones of a compatible type; plural groups without single ones stay.
    void spread(List<Group> groups) {
        List<Group> plural = groups.stream().filter(Summaries::isSummary).toList();
        for (Group summary : plural) {
            List<Group> single = groups.stream()
                    .filter(group -> !plural.contains(group))
                    .filter(group -> isCovered(summary, group))
                    .toList();
            if (single.size() >= 2) {
                single.forEach(group -> summary.events().forEach(group::addSummary));
                groups.remove(summary);
            }
        }
    }

    private static boolean isSummary(Group group) {
        return group.events().stream()
                        .allMatch(
                                event -> event.traits().plural() && event.head().isNoun())
                && group.labels(Slot.MUNITIONS).isEmpty();
    }

    private static boolean isCovered(Group summary, Group group) {
        boolean type = summary.knownType().isEmpty()
                || group.knownType().isEmpty()
                || summary.type().group() == group.type().group();
        return type && summary.events().getFirst().span().start() < group.lastStart();
    }
}
