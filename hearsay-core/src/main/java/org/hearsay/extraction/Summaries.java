package org.hearsay.extraction;

import java.util.List;
import org.hearsay.model.Slot;

/// Plural events that sum up others: "three bases came under separate attacks", and then each by itself.
///
/// What the plural says holds for each of the single ones that the report tells. Where it tells only one, both are one
/// incident; where it tells none, the plural is the incident.
final class Summaries {
    private final Coreference coreference;

    Summaries(Coreference coreference) {
        this.coreference = coreference;
    }

    /// Spreads the plural groups over the single ones that they can sum up.
    ///
    /// @param links what the words tell as two events
    void spread(List<Group> groups, List<ResponseReader.Link> links) {
        List<Group> plural = groups.stream().filter(Summaries::isSummary).toList();
        for (Group summary : plural) {
            List<Group> single = groups.stream()
                    .filter(group -> !plural.contains(group))
                    .filter(group -> summary.events().getFirst().span().start() < group.lastStart())
                    .filter(group -> coreference.mayBeOneOf(group, summary, List.copyOf(groups), links))
                    .toList();
            if (single.size() >= 2) {
                single.forEach(group -> summary.events().forEach(group::addSummary));
                groups.remove(summary);
            } else if (single.size() == 1) {
                single.getFirst().takeOver(summary);
                groups.remove(summary);
            }
        }
    }

    /// Whether a group is told in the plural only, and not as one salvo ("three rockets").
    static boolean isSummary(Group group) {
        return group.events().stream()
                        .allMatch(
                                event -> event.traits().plural() && event.head().isNoun())
                && group.labels(Slot.MUNITIONS).isEmpty();
    }

    /// Whether an event is told by itself, with a place or a target of its own.
    static boolean isSingle(Event event) {
        return !event.traits().plural()
                && event.traits().opens()
                && (event.on(Slot.PLACE).findAny().isPresent()
                        || event.on(Slot.TARGETS).findAny().isPresent());
    }
}
