package org.hearsay.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.Voice;
import org.hearsay.model.Origin;
import org.hearsay.model.ReportHead;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// Groups the claims on one slot into positions: one answer each, and all who give it.
final class Positions {
    private final Deaths deaths;
    private final Origins origins;
    private final Map<String, ReportHead> reports;

    Positions(Map<String, ReportHead> reports, Deaths deaths) {
        this.reports = reports;
        this.deaths = deaths;
        origins = new Origins(reports);
    }

    /// The positions, those replaced by later figures last, else the best supported first.
    List<Position> of(List<Voice> voices) {
        Map<String, List<Voice>> byAnswer = new LinkedHashMap<>();
        for (Voice voice : voices) {
            boolean takenBack = voices.stream().anyMatch(other -> takesBack(other, voice));
            String answer = answer(voice) + (takenBack ? " taken back" : "");
            byAnswer.computeIfAbsent(answer, it -> new ArrayList<>()).add(voice);
        }
        List<Position> positions = new ArrayList<>();
        for (List<Voice> same : byAnswer.values()) {
            positions.add(new Position(
                    value(same), same.getFirst().claim().stance(), behind(same), same, isReplaced(same, voices)));
        }
        positions.sort(Comparator.comparing(Position::replaced)
                .thenComparing(position -> position.stance() == Stance.CANNOT_CONFIRM)
                .thenComparing(position -> -position.origins().size())
                .thenComparing(position -> -position.voices().size())
                .thenComparing(Position::stance)
                .thenComparing(position -> position.value().label()));
        return positions;
    }

    /// The voices behind an answer. "Witnesses", told by an outlet, and that outlet, cited by another or in its own
    /// voice,
    /// are one: the innermost speaker with a name is the same.
    private SortedSet<Origin> behind(List<Voice> same) {
        SortedSet<Origin> behind = new TreeSet<>();
        same.forEach(voice -> behind.add(origin(voice)));
        Set<String> named = new HashSet<>();
        behind.stream()
                .filter(Origin::proven)
                .forEach(origin -> named.add(origin.name().toLowerCase(Locale.ROOT)));
        same.stream()
                .filter(voice -> origins.citing(voice.mention(), voice.claim())
                        .filter(outlet -> named.contains(outlet.toLowerCase(Locale.ROOT)))
                        .isPresent())
                .forEach(voice -> behind.remove(origin(voice)));
        return behind;
    }

    Origin origin(Voice voice) {
        return origins.of(voice.mention(), voice.claim());
    }

    /// Two claims with one stance and one label are one position. That it happened is one answer, whatever its type is
    /// called.
    private static String answer(Voice voice) {
        SlotValue value = voice.claim().value();
        String label = switch (value) {
            case SlotValue.Event event -> "";
            case SlotValue.Actor actor -> actor.name();
            case SlotValue.Weapon weapon -> weapon.kind();
            case SlotValue.Count count -> count.label();
            case SlotValue.Damage damage -> damage.label();
            case SlotValue.Clock clock -> clock.label();
            case SlotValue.Where where -> where.label();
            case SlotValue.Answer answer -> answer.words();
        };
        return voice.claim().stance() + " " + label.toLowerCase(Locale.ROOT);
    }

    /// Of several namings of one answer the fullest: a count that says who was counted, a place with coordinates.
    private static SlotValue value(List<Voice> same) {
        return same.stream()
                .map(voice -> voice.claim().value())
                .filter(value -> switch (value) {
                    case SlotValue.Count count -> count.who() != null;
                    case SlotValue.Where where -> where.place().point() != null;
                    case SlotValue.Event event -> true;
                    case SlotValue.Actor actor -> true;
                    case SlotValue.Weapon weapon -> true;
                    case SlotValue.Damage damage -> true;
                    case SlotValue.Clock clock -> true;
                    case SlotValue.Answer answer -> true;
                })
                .findFirst()
                .orElseGet(() -> same.getFirst().claim().value());
    }

    /// Whether every origin behind these claims gave another figure in a report of a later day.
    private boolean isReplaced(List<Voice> same, List<Voice> all) {
        return same.stream()
                .allMatch(voice -> deaths.revise(voice) || all.stream().anyMatch(other -> replaces(other, voice)));
    }

    private boolean replaces(Voice later, Voice earlier) {
        return revises(later, earlier) || takesBack(later, earlier);
    }

    /// "The group withdrew its claim": in a report of the same or a later day.
    private boolean takesBack(Voice later, Voice earlier) {
        return later.claim().stance() == Stance.RETRACTS
                && earlier.claim().stance() == Stance.ASSERTS
                && Verdicts.isOn(earlier.claim().value(), later.claim().value())
                && !day(later).isBefore(day(earlier))
                && origin(later).equals(origin(earlier));
    }

    private boolean revises(Voice later, Voice earlier) {
        boolean counts = later.claim().value() instanceof SlotValue.Count now
                && earlier.claim().value() instanceof SlotValue.Count then
                && !now.range().equals(then.range())
                && Counted.alike(now, then);
        return counts
                && later.claim().stance() == Stance.ASSERTS
                && earlier.claim().stance() == Stance.ASSERTS
                && day(earlier).isBefore(day(later))
                && !day(later).equals(LocalDate.MAX)
                && origin(later).proven()
                && origin(later).equals(origin(earlier));
    }

    /// The day it was first published: a reprint is no later word.
    private LocalDate day(Voice voice) {
        ReportHead head = reports.get(voice.mention().report());
        if (head != null && head.copyOf() != null) {
            head = reports.getOrDefault(head.copyOf(), head);
        }
        LocalDate date = head == null ? null : head.publication().date();
        return date == null ? LocalDate.MAX : date;
    }
}
