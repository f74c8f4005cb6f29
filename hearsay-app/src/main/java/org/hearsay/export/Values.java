package org.hearsay.export;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Assessment;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.CountRange;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Origin;
import org.hearsay.model.Publication;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// The values that flat formats ask an incident for.
final class Values {
    /// How an incident is named in a format that has its own numbers.
    static final String PREFIX = "HEARSAY-";

    private final LedgerEntry entry;

    Values(LedgerEntry entry) {
        this.entry = entry;
    }

    String id() {
        return entry.incident().id();
    }

    Assessment assessment() {
        return entry.assessment();
    }

    /// The values shown for a slot, the best supported first.
    List<String> all(Slot slot) {
        return assessment().on(slot).map(SlotAssessment::best).orElse(List.of()).stream()
                .map(SlotValue::label)
                .toList();
    }

    String first(Slot slot) {
        return all(slot).stream().findFirst().orElse("");
    }

    Optional<CountRange> range(Slot slot) {
        return assessment()
                .on(slot)
                .flatMap(answer -> answer.best().stream().findFirst())
                .filter(SlotValue.Count.class::isInstance)
                .map(value -> ((SlotValue.Count) value).range());
    }

    /// The largest number that anybody gives and did not revise; of an open range its least. 0 where nobody gives any.
    int highest(Slot slot) {
        return assessment().on(slot).map(SlotAssessment::positions).orElse(List.of()).stream()
                .filter(position -> position.stance() == Stance.ASSERTS && !position.replaced())
                .map(position -> position.value() instanceof SlotValue.Count count ? count.range() : CountRange.NONE)
                .mapToInt(range ->
                        Math.max(range.min(), Optional.ofNullable(range.max()).orElse(0)))
                .max()
                .orElse(0);
    }

    /// Everyone whose word stands behind something said of it, by name.
    List<String> origins() {
        TreeSet<Origin> all = new TreeSet<>();
        assessment().slots().values().forEach(answer -> all.addAll(answer.origins()));
        return all.stream().map(Origin::name).toList();
    }

    /// The reports that tell it, by day, undated ones last.
    List<ReportHead> reports() {
        return entry.incident().mentions().stream()
                .map(mention -> mention.id().report())
                .distinct()
                .map(id -> Optional.ofNullable(entry.reports().get(id)))
                .flatMap(Optional::stream)
                .sorted(java.util.Comparator.comparing((ReportHead head) ->
                                Optional.ofNullable(head.publication().date()).orElse(java.time.LocalDate.MAX))
                        .thenComparing(ReportHead::name))
                .toList();
    }

    /// The outlets of its reports, each once.
    List<String> outlets() {
        return reports().stream()
                .map(head -> outlet(head.publication()))
                .distinct()
                .filter(outlet -> !outlet.isEmpty())
                .toList();
    }

    static String outlet(Publication publication) {
        return Optional.ofNullable(publication.outlet()).orElse("");
    }

    /// What is disputed, with the reason.
    String disputes() {
        return assessment().disputed().stream()
                .map(slot -> slot.question() + ": "
                        + assessment().on(slot).map(SlotAssessment::rule).orElse(""))
                .collect(Collectors.joining("; "));
    }

    /// Tells of what no flat format can hold.
    void tellLosses(Losses losses) {
        if (!assessment().disputed().isEmpty()) {
            losses.add(id(), "sources contradict each other; only one value each is in the columns");
        }
    }
}
