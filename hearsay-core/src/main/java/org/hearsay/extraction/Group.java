package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// The events of one report that are one incident, as far as it has been read.
final class Group {
    private final List<Event> events = new ArrayList<>();
    private final List<Filler> losses = new ArrayList<>();
    private final List<Filler> harms = new ArrayList<>();
    private final List<Event> summaries = new ArrayList<>();

    Group(Event first) {
        events.add(first);
    }

    List<Event> events() {
        return events;
    }

    List<Filler> losses() {
        return losses;
    }

    /// Plural events ("the strikes") that speak of this one and others together.
    List<Event> summaries() {
        return summaries;
    }

    void add(Event event) {
        events.add(event);
    }

    void add(Filler loss) {
        losses.add(loss);
    }

    /// Adds somebody who was hit or hurt, and may have died of it.
    void addHarm(Filler harm) {
        harms.add(harm);
    }

    /// One who died, and those who were hit or hurt, where nobody is told to be killed and not as many to be injured.
    List<Filler> harms() {
        if (losses.stream().anyMatch(loss -> loss.slot() == Slot.KILLED && loss.stance() == Stance.ASSERTS)) {
            return List.of();
        }
        int injured = losses.stream()
                .filter(loss -> loss.slot() == Slot.INJURED && loss.stance() == Stance.ASSERTS)
                .mapToInt(Group::least)
                .max()
                .orElse(-1);
        return harms.stream()
                .filter(harm -> harm.slot() == Slot.KILLED || injured < 0 || isMore(harm, injured))
                .toList();
    }

    /// "Four were shot; a woman was hurt and three men wounded": the four are all of them.
    private static boolean isMore(Filler harm, int injured) {
        return injured > 0 && least(harm) > injured;
    }

    private static int least(Filler loss) {
        return loss.value() instanceof SlotValue.Count count ? count.range().min() : 0;
    }

    void addSummary(Event event) {
        summaries.add(event);
    }

    /// Takes over what another group tells, in the order of the text.
    void takeOver(Group other) {
        events.addAll(other.events);
        events.sort(Comparator.comparingInt(event -> event.span().start()));
        losses.addAll(other.losses);
        harms.addAll(other.harms);
    }

    /// Whether all its events are told as no part of the news.
    boolean isRecalled() {
        return events.stream().allMatch(event -> event.traits().recalled());
    }

    boolean opens() {
        return events.stream().anyMatch(event -> event.traits().opens());
    }

    int lastSentence() {
        return events.getLast().sentence().index();
    }

    /// Where its first event stands in the text.
    int firstStart() {
        return events.getFirst().span().start();
    }

    /// Where its last event stands in the text.
    int lastStart() {
        return events.getLast().span().start();
    }

    /// What happened, of all that its events say.
    IncidentType type() {
        return knownType().orElse(events.getFirst().type());
    }

    /// The type that an unspecific event may still become: none once a specific one is known.
    Optional<IncidentType> knownType() {
        return events.stream().filter(event -> !event.vague()).map(Event::type).reduce(Consolidation::leading);
    }

    /// The weekdays and years named with any of its events.
    DayWords.Days days() {
        return events.stream().map(Event::days).reduce(DayWords.NONE, DayWords.Days::and);
    }

    List<String> labels(Slot slot) {
        return events.stream()
                .flatMap(event -> event.labels(slot).stream())
                .distinct()
                .toList();
    }
}
