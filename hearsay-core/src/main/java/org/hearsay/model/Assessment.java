package org.hearsay.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the sources make of one incident: per slot the positions held, who holds them, and a verdict.
///
/// @param type the type most reports give it
/// @param dating when it happened; null where no report lets us know
/// @param place where it happened; null where no report says
/// @param slots the slots on which something is said
public record Assessment(
        IncidentType type,
        @Nullable Dating dating,
        @Nullable Place place,
        Map<Slot, SlotAssessment> slots) {

    /// How the sources stand to each other on one slot.
    public enum Verdict {
        /// Two or more independent origins, and no two of their positions exclude each other.
        AGREED,
        SINGLE_ORIGIN,
        /// Origins hold positions that exclude each other.
        DISPUTED,
        /// One origin asserts it and another one, or the accused, denies it.
        DENIED,
        /// One origin gave a later figure: it replaces, it does not contradict.
        REVISED,
        /// Nobody asserts anything.
        UNKNOWN;

        /// The words in records: `single origin`.
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    /// A claim with the report it stands in and the mention it is about.
    public record Voice(MentionId mention, Claim claim) {}

    /// One answer to a slot's question, and all who give it.
    ///
    /// @param value the answer
    /// @param stance how they stand to it
    /// @param origins the independent voices behind it
    /// @param voices the claims, in the order of reports and text, at least one
    /// @param replaced whether the same origins later gave another figure
    public record Position(
            SlotValue value, Stance stance, SortedSet<Origin> origins, List<Voice> voices, boolean replaced) {
        public Position {
            origins = Collections.unmodifiableSortedSet(new TreeSet<>(origins));
            voices = List.copyOf(voices);
            if (voices.isEmpty()) {
                throw new IllegalArgumentException("a position that nobody holds: " + value.label());
            }
        }
    }

    /// One slot of one incident.
    ///
    /// @param positions the answers, the best supported first
    /// @param verdict how they stand to each other
    /// @param rule the rule behind the verdict, in words
    /// @param best the values that lists and maps show: one for a single-valued slot, all for actors and weapons
    public record SlotAssessment(List<Position> positions, Verdict verdict, String rule, List<SlotValue> best) {
        public SlotAssessment {
            positions = List.copyOf(positions);
            best = List.copyOf(best);
        }

        /// The independent voices that assert or deny something on this slot; not those that only say they do not know,
        /// or take back what they said.
        public Set<Origin> origins() {
            Set<Origin> all = new TreeSet<>();
            positions.stream()
                    .filter(position -> position.stance() == Stance.ASSERTS || position.stance() == Stance.DENIES)
                    .forEach(position -> all.addAll(position.origins()));
            return all;
        }
    }

    public Assessment {
        slots = slots.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(slots));
    }

    public Optional<SlotAssessment> on(Slot slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    /// The slots on which sources contradict or deny each other.
    public List<Slot> disputed() {
        return slots.entrySet().stream()
                .filter(entry -> entry.getValue().verdict() == Verdict.DISPUTED
                        || entry.getValue().verdict() == Verdict.DENIED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
