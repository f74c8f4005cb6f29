package org.hearsay.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.SlotAssessment;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.LedgerEntry;
import org.hearsay.model.Origin;
import org.hearsay.model.ReportHead;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;

/// Counts over a ledger how each source fared. The order in which incidents are added makes no difference.
///
/// Used by one thread at a time.
public final class SourceTally {
    /// Kinds of those who may speak for a body.
    private static final Set<Speaker.Kind> BODILESS = EnumSet.of(Speaker.Kind.PERSON, Speaker.Kind.ANONYMOUS);

    private final Map<Origin, Counts> counts = new TreeMap<>();
    private final Set<String> copies = new TreeSet<>();

    private static final class Counts {
        private Speaker.Kind kind;
        private int incidents;
        private int first;
        private int copied;
        private int confirmed;
        private int contradicted;
        private int denied;

        private Counts(Speaker.Kind kind) {
            this.kind = kind;
        }

        /// A body that once spoke itself is what it was then, and no person, whoever speaks for it elsewhere; of
        /// several kinds the one that comes first, so that the order makes no difference.
        private void as(Speaker.Kind other) {
            boolean people = BODILESS.contains(other);
            if (BODILESS.contains(kind) == people ? other.compareTo(kind) < 0 : !people) {
                kind = other;
            }
        }
    }

    /// Counts one incident.
    public void add(LedgerEntry entry) {
        Set<Origin> speaking = new TreeSet<>();
        Set<Origin> first = new TreeSet<>();
        Optional<LocalDate> earliest = earliest(entry);
        for (SlotAssessment slot : entry.assessment().slots().values()) {
            for (Position position : slot.positions()) {
                speaking.addAll(position.origins());
                if (position.voices().stream()
                        .anyMatch(voice ->
                                earliest.isPresent() && day(entry, voice).equals(earliest))) {
                    first.addAll(firstOf(entry, position, earliest.orElseThrow()));
                }
                if (position.stance() == Stance.ASSERTS) {
                    position.origins().forEach(origin -> answered(of(origin), origin, position, slot.positions()));
                }
            }
        }
        speaking.forEach(origin -> of(origin).incidents++);
        first.forEach(origin -> of(origin).first++);
        entry.reports().values().forEach(head -> copied(head, entry));
    }

    private static void answered(Counts of, Origin origin, Position position, List<Position> all) {
        boolean confirmed = position.origins().stream().anyMatch(other -> other.proven() && !other.equals(origin));
        boolean contradicted = all.stream()
                .filter(other -> other.stance() == Stance.ASSERTS && !other.replaced() && !position.replaced())
                .filter(other -> !other.origins().contains(origin))
                .anyMatch(other -> Verdicts.exclude(position.value(), other.value()));
        boolean denied = all.stream()
                .filter(other -> other.stance() == Stance.DENIES)
                .filter(other -> !other.origins().contains(origin))
                .anyMatch(other -> Verdicts.isOn(position.value(), other.value()));
        of.confirmed += confirmed ? 1 : 0;
        of.contradicted += contradicted ? 1 : 0;
        of.denied += denied ? 1 : 0;
    }

    /// The origins whose words stand in a report of that day.
    private static Set<Origin> firstOf(LedgerEntry entry, Position position, LocalDate day) {
        var origins = new Origins(entry.reports());
        Set<Origin> first = new TreeSet<>();
        position.voices().stream()
                .filter(voice -> day(entry, voice).equals(Optional.of(day)))
                .map(voice -> origins.of(voice.mention(), voice.claim()))
                .filter(origin -> position.origins().contains(origin))
                .forEach(first::add);
        return first;
    }

    private void copied(ReportHead head, LedgerEntry entry) {
        ReportHead original = head.copyOf() == null ? null : entry.reports().get(head.copyOf());
        String outlet = original == null ? null : original.publication().outlet();
        if (outlet != null && copies.add(head.id())) {
            of(new Origin(outlet, Speaker.Kind.OUTLET, true)).copied++;
        }
    }

    private Counts of(Origin origin) {
        Counts found = counts.computeIfAbsent(origin, it -> new Counts(origin.kind()));
        found.as(origin.kind());
        return found;
    }

    private static Optional<LocalDate> earliest(LedgerEntry entry) {
        return entry.incident().mentions().stream()
                .flatMap(mention -> day(entry, mention.id().report()).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> day(LedgerEntry entry, Voice voice) {
        return day(entry, voice.mention().report());
    }

    private static Optional<LocalDate> day(LedgerEntry entry, String report) {
        return Optional.ofNullable(entry.reports().get(report))
                .flatMap(head -> Optional.ofNullable(head.publication().date()));
    }

    /// A line a source: those who speak on most incidents first, of equals by name.
    public List<SourceRecord> records() {
        return counts.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((SourceRecord it) -> -it.incidents())
                        .thenComparing(it -> it.source().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static SourceRecord line(Origin source, Counts counts) {
        return new SourceRecord(
                new Origin(source.name(), counts.kind, source.proven()),
                counts.incidents,
                counts.first,
                counts.copied,
                counts.confirmed,
                counts.contradicted,
                counts.denied);
    }
}
