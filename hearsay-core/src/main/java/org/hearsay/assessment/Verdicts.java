package org.hearsay.assessment;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Assessment.Position;
import org.hearsay.model.Assessment.Verdict;
import org.hearsay.model.Origin;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SlotValue.Damage.Extent;
import org.hearsay.model.Stance;

/// The rules by which positions make a verdict, in the order in which they are asked.
final class Verdicts {
    /// Two clocks within half an hour may tell one moment.
    private static final Duration ONE_MOMENT = Duration.ofMinutes(30);

    /// Reports that name the next town do not contradict those that name the site.
    private static final double NEXT_TOWN_KM = 20;

    /// A verdict with the rule that made it.
    record Ruling(Verdict verdict, String rule) {}

    private Verdicts() {}

    /// @param positions all positions on one slot
    static Ruling on(List<Position> positions) {
        List<Position> live = positions.stream().filter(it -> !it.replaced()).toList();
        List<Position> asserted = with(live, Stance.ASSERTS);
        List<Position> denied = with(live, Stance.DENIES);
        if (asserted.isEmpty()
                && denied.isEmpty()
                && !with(live, Stance.RETRACTS).isEmpty()) {
            return new Ruling(Verdict.REVISED, "it has been taken back, and nobody else asserts it");
        }
        if (asserted.isEmpty() && denied.isEmpty()) {
            return new Ruling(Verdict.UNKNOWN, "nobody asserts or denies anything");
        }
        if (!denied.isEmpty()) {
            return denial(asserted, denied);
        }
        Optional<Ruling> dispute = dispute(PartialTolls.whole(asserted), with(live, Stance.CANNOT_CONFIRM));
        if (dispute.isPresent()) {
            return dispute.get();
        }
        if (live.size() < positions.size()) {
            return new Ruling(
                    Verdict.REVISED,
                    with(live, Stance.RETRACTS).isEmpty()
                            ? "a later figure of the same origin replaces an earlier one"
                            : "an origin has taken back what it said");
        }
        Set<Origin> origins = new TreeSet<>();
        asserted.forEach(position -> origins.addAll(position.origins()));
        return origins.size() > 1
                ? new Ruling(Verdict.AGREED, origins.size() + " origins, and none excludes another" + doubt(origins))
                : new Ruling(Verdict.SINGLE_ORIGIN, "one origin only");
    }

    /// The unnamed sources of two outlets count as two, but this is said with it.
    private static String doubt(Set<Origin> origins) {
        long unnamed = origins.stream().filter(origin -> !origin.proven()).count();
        return unnamed > 1 ? "; the unnamed among them may be the same people" : "";
    }

    private static Ruling denial(List<Position> asserted, List<Position> denied) {
        if (asserted.isEmpty()) {
            return new Ruling(Verdict.DENIED, "it is denied, and nobody asserts it");
        }
        boolean contested = denied.stream()
                .anyMatch(denial -> asserted.stream().anyMatch(position -> isOn(position.value(), denial.value())));
        return contested
                ? new Ruling(Verdict.DENIED, "one source asserts it and another denies it")
                : new Ruling(
                        Verdict.DENIED,
                        "\"" + denied.getFirst().value().label() + "\" is denied, and nobody asserts it");
    }

    /// Whether an assertion and a denial are about one thing: of several names each is denied for itself.
    static boolean isOn(SlotValue asserted, SlotValue denied) {
        return switch (asserted) {
            case SlotValue.Actor actor -> actor.name().equalsIgnoreCase(denied.label());
            case SlotValue.Weapon weapon -> weapon.kind().equalsIgnoreCase(denied.label());
            case SlotValue.Event event -> true;
            case SlotValue.Count count -> true;
            case SlotValue.Damage damage -> true;
            case SlotValue.Clock clock -> true;
            case SlotValue.Where where -> true;
            case SlotValue.Answer answer -> true;
        };
    }

    private static Optional<Ruling> dispute(List<Position> asserted, List<Position> unsure) {
        for (Position some : asserted) {
            for (Position other : asserted) {
                if (exclude(some.value(), other.value()) && others(some, other)) {
                    return disputed("\"" + some.value().label() + "\" and \""
                            + other.value().label() + "\" cannot both be so");
                }
                if (areRivals(some, other)) {
                    return disputed("\"" + some.value().label() + "\" and \""
                            + other.value().label() + "\" each claim it");
                }
            }
        }
        for (Position some : asserted) {
            for (Position other : unsure) {
                if (isMore(some.value()) && others(some, other)) {
                    return disputed("one source asserts \"" + some.value().label() + "\", another cannot confirm it");
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Ruling> disputed(String rule) {
        return Optional.of(new Ruling(Verdict.DISPUTED, rule));
    }

    /// Whether two groups each claim the deed for themselves, and neither for both.
    private static boolean areRivals(Position some, Position other) {
        return claimsItself(some)
                && claimsItself(other)
                && some.origins().stream()
                        .noneMatch(origin ->
                                isCalled(origin, some) && other.origins().contains(origin))
                && other.origins().stream()
                        .noneMatch(origin ->
                                isCalled(origin, other) && some.origins().contains(origin));
    }

    private static boolean claimsItself(Position position) {
        return position.voices().getFirst().claim().slot() == Slot.PERPETRATORS
                && position.origins().stream().anyMatch(origin -> isCalled(origin, position));
    }

    private static boolean isCalled(Origin origin, Position position) {
        return origin.name().equalsIgnoreCase(position.value().label());
    }

    /// Whether an answer says more than that nothing happened: "no reports of casualties" speaks not against "none".
    private static boolean isMore(SlotValue value) {
        return switch (value) {
            case SlotValue.Count count -> !count.range().isNone();
            case SlotValue.Damage damage -> damage.extent() == Extent.SOME;
            case SlotValue.Event event -> true;
            case SlotValue.Actor actor -> true;
            case SlotValue.Weapon weapon -> false;
            case SlotValue.Clock clock -> false;
            case SlotValue.Where where -> false;
            case SlotValue.Answer answer -> false;
        };
    }

    private static List<Position> with(List<Position> positions, Stance stance) {
        return positions.stream().filter(it -> it.stance() == stance).toList();
    }

    /// Whether each is held by somebody who does not hold the other: nobody disputes with himself.
    private static boolean others(Position some, Position other) {
        return !some.origins().containsAll(other.origins()) && !other.origins().containsAll(some.origins());
    }

    /// Whether two answers cannot both be true.
    static boolean exclude(SlotValue some, SlotValue other) {
        return switch (some) {
            case SlotValue.Count count -> other instanceof SlotValue.Count that && Counted.contradict(count, that);
            case SlotValue.Damage damage ->
                other instanceof SlotValue.Damage that
                        && damage.extent() != that.extent()
                        && damage.extent() != Extent.UNKNOWN
                        && that.extent() != Extent.UNKNOWN;
            case SlotValue.Clock clock ->
                other instanceof SlotValue.Clock that
                        && between(clock.time(), that.time()).compareTo(ONE_MOMENT) > 0;
            case SlotValue.Where where ->
                other instanceof SlotValue.Where that
                        && where.place().point() != null
                        && that.place().point() != null
                        && !where.place().meets(that.place(), NEXT_TOWN_KM);
            // Reports name the same men and arms in different words: only a denial speaks against a name.
            case SlotValue.Event event -> false;
            case SlotValue.Actor actor -> false;
            case SlotValue.Weapon weapon -> false;
            case SlotValue.Answer answer -> false;
        };
    }

    /// The shorter way round the clock: ten to midnight and ten past are twenty minutes apart.
    private static Duration between(LocalTime some, LocalTime other) {
        Duration apart = Duration.between(some, other).abs();
        Duration round = Duration.ofDays(1).minus(apart);
        return apart.compareTo(round) < 0 ? apart : round;
    }
}
