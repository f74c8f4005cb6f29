package org.hearsay.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.Origin;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SlotValue.Damage.Extent;
import org.hearsay.model.Stance;

/// The rules by which positions make a verdict, in the order in which they are asked.
final class Verdicts {
    /// Two clocks within half an hour may tell one moment.
    private static final Duration ONE_MOMENT = Duration.ofMinutes(30);

    /// A verdict with the rule that made it.
    record Ruling(Verdict verdict, String rule) {}

    private Verdicts() {}

    /// @param positions all positions on one slot
    static Ruling on(List<Position> positions) {
        List<Position> live = positions.stream().filter(it -> !it.replaced()).toList();
        List<Position> asserted = with(live, Stance.ASSERTS);
        List<Position> denied = with(live, Stance.DENIES);
        if (asserted.isEmpty() && denied.isEmpty()) {
            return new Ruling(Verdict.UNKNOWN, "nobody asserts or denies anything");
        }
        if (!denied.isEmpty()) {
            return asserted.isEmpty()
                    ? new Ruling(Verdict.DENIED, "it is denied, and nobody asserts it")
                    : new Ruling(Verdict.DENIED, "one source asserts it and another denies it");
        }
        for (Position some : asserted) {
            for (Position other : asserted) {
                if (exclude(some.value(), other.value()) && others(some, other)) {
                    return new Ruling(
                            Verdict.DISPUTED,
                            "\"" + some.value().label() + "\" and \""
                                    + other.value().label() + "\" cannot both be so");
                }
            }
        }
        if (live.size() < positions.size()) {
            return new Ruling(Verdict.REVISED, "a later figure of the same origin replaces an earlier one");
        }
        Set<Origin> origins = new TreeSet<>();
        asserted.forEach(position -> origins.addAll(position.origins()));
        return origins.size() > 1
                ? new Ruling(Verdict.AGREED, origins.size() + " origins, and none excludes another")
                : new Ruling(Verdict.SINGLE_ORIGIN, "one origin only");
    }

    private static List<Position> with(List<Position> positions, Stance stance) {
        return positions.stream().filter(it -> it.stance() == stance).toList();
    }

    /// Whether different voices hold the two: nobody disputes with himself.
    private static boolean others(Position some, Position other) {
        Set<Origin> both = new TreeSet<>(some.origins());
        both.addAll(other.origins());
        return both.size() > 1;
    }

    /// Whether two answers cannot both be true.
    static boolean exclude(SlotValue some, SlotValue other) {
        return switch (some) {
            case SlotValue.Count count ->
                other instanceof SlotValue.Count that
                        && Counted.alike(count, that)
                        && !count.range().agreesWith(that.range());
            case SlotValue.Damage damage ->
                other instanceof SlotValue.Damage that
                        && damage.extent() != that.extent()
                        && damage.extent() != Extent.UNKNOWN
                        && that.extent() != Extent.UNKNOWN;
            case SlotValue.Clock clock ->
                other instanceof SlotValue.Clock that
                        && Duration.between(clock.time(), that.time()).abs().compareTo(ONE_MOMENT) > 0;
            case SlotValue.Where where ->
                other instanceof SlotValue.Where that
                        && where.place().point() != null
                        && that.place().point() != null
                        && !where.place().meets(that.place());
            // Reports name the same men and arms in different words: only a denial speaks against a name.
            case SlotValue.Event event -> false;
            case SlotValue.Actor actor -> false;
            case SlotValue.Weapon weapon -> false;
            case SlotValue.Answer answer -> false;
        };
    }
}
