package org.hearsay.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// The values that lists and maps show, by rules written here and nowhere else.
///
/// - A number: the smallest range that holds every figure asserted and not replaced; see [Toll].
/// - Perpetrators: every one asserted, also who denies it, for the accused mostly do and the verdict says so;
///   descriptions ("gunmen") only where nobody has a name. Where nobody is accused, who denies it or is only suspected.
/// - Targets, weapons: every one asserted and not denied.
/// - Damage, hour: the one with the most origins, of equals the one told most often, else the first by label.
/// - Place: see [Whereabouts].
final class BestValues {
    private BestValues() {}

    /// @param positions all positions on the slot, the best supported first
    static List<SlotValue> of(Slot slot, List<Position> positions) {
        List<Position> live = positions.stream()
                .filter(it -> !it.replaced() && it.stance() == Stance.ASSERTS)
                .toList();
        return switch (slot) {
            case MUNITIONS, KILLED, INJURED ->
                range(PartialTolls.whole(live)).map(List::of).orElse(List.of());
            case PERPETRATORS -> perpetrators(live, positions);
            case TARGETS, WEAPONS -> all(live, positions);
            case PLACE -> place(live).map(List::of).orElse(List.of());
            case DAMAGE, TIME, OCCURRED ->
                live.stream().limit(1).map(Position::value).toList();
            case RESPONDS_TO -> live.stream().map(Position::value).toList();
        };
    }

    /// Those accused; where nobody is, those who deny it or of whom it cannot be confirmed: nobody denies what they are
    /// not suspected of.
    private static List<SlotValue> perpetrators(List<Position> live, List<Position> positions) {
        List<SlotValue> accused = named(live.stream().map(Position::value).toList());
        return accused.isEmpty()
                ? named(positions.stream()
                        .filter(it -> !it.replaced()
                                && (it.stance() == Stance.DENIES || it.stance() == Stance.CANNOT_CONFIRM))
                        .map(Position::value)
                        .toList())
                : accused;
    }

    private static Optional<SlotValue> range(List<Position> live) {
        List<SlotValue.Count> counts = live.stream()
                .map(Position::value)
                .filter(SlotValue.Count.class::isInstance)
                .map(SlotValue.Count.class::cast)
                .toList();
        return Toll.of(counts).map(range -> new SlotValue.Count(range, null));
    }

    private static List<SlotValue> all(List<Position> live, List<Position> positions) {
        return live.stream()
                .map(Position::value)
                .filter(value -> positions.stream()
                        .noneMatch(other -> other.stance() == Stance.DENIES
                                && other.value().label().equalsIgnoreCase(value.label())))
                .toList();
    }

    /// Those with a name, which begins with a capital in every language that has them; all where none has.
    private static List<SlotValue> named(List<SlotValue> actors) {
        List<SlotValue> named = actors.stream()
                .filter(actor -> actor.label().codePoints().anyMatch(Character::isUpperCase))
                .toList();
        return named.isEmpty() ? actors : named;
    }

    private static Optional<SlotValue> place(List<Position> live) {
        List<Place> named = new ArrayList<>();
        for (Position position : live) {
            if (position.value() instanceof SlotValue.Where(Place place)) {
                position.origins().forEach(origin -> named.add(place));
            }
        }
        return Whereabouts.best(named).map(SlotValue.Where::new);
    }
}
