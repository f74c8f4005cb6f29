package org.hearsay.linking;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Venues;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;

/// What a comparison looks at in a mention's claims, gathered once: every mention is compared many times.
///
/// @param by the sides of those who did it
/// @param against the sides of those it was done to
/// @param targetNames the words of the targets' names
/// @param placeNames the words of the place's name
/// @param venues what the places and things that were hit are used for
/// @param weapons kinds of weapons
/// @param heldInHand those of them that are guns, knives and the like
/// @param hours times of day
/// @param killed numbers of killed that are large enough to tell events apart
/// @param injured likewise
record Traits(
        Set<String> by,
        Set<String> against,
        Set<String> targetNames,
        Set<String> placeNames,
        Set<String> venues,
        Set<String> weapons,
        Set<String> heldInHand,
        List<LocalTime> hours,
        Set<Integer> killed,
        Set<Integer> injured) {
    /// Tolls of one or two are too common to tell events apart.
    private static final int TELLING_TOLL = 3;

    static Traits of(Mention mention, Actors actors, Venues venues, Set<String> handWeapons) {
        Set<String> weapons = labels(mention, Slot.WEAPONS);
        Set<String> heldInHand = new TreeSet<>(weapons);
        heldInHand.retainAll(handWeapons);
        return new Traits(
                sides(mention, Slot.PERPETRATORS, actors),
                sides(mention, Slot.TARGETS, actors),
                targetNames(mention),
                mention.place() == null
                        ? Set.of()
                        : Set.copyOf(nameWords(mention.place().name())),
                uses(mention, venues),
                weapons,
                heldInHand,
                hours(mention),
                tolls(mention, Slot.KILLED),
                tolls(mention, Slot.INJURED));
    }

    /// Whether nothing but guns, knives and the like were used.
    boolean isByHandOnly() {
        return !weapons.isEmpty() && heldInHand.size() == weapons.size();
    }

    /// Whether weapons were used, and nothing like guns and knives.
    boolean isWithoutHandWeapons() {
        return !weapons.isEmpty() && heldInHand.isEmpty();
    }

    private static Set<String> sides(Mention mention, Slot slot, Actors actors) {
        Set<String> sides = new TreeSet<>();
        labels(mention, slot).forEach(label -> sides.addAll(actors.sidesIn(label)));
        return sides;
    }

    private static Set<String> labels(Mention mention, Slot slot) {
        Set<String> labels = new TreeSet<>();
        mention.claimsOn(slot)
                .filter(claim -> claim.stance() == Stance.ASSERTS)
                .forEach(claim -> labels.add(claim.value().label()));
        return labels;
    }

    private static Set<String> uses(Mention mention, Venues venues) {
        Set<String> uses = new TreeSet<>();
        labels(mention, Slot.TARGETS).forEach(label -> uses.addAll(venues.usesIn(label)));
        labels(mention, Slot.PLACE).forEach(label -> uses.addAll(venues.usesIn(label)));
        if (mention.place() != null) {
            uses.addAll(venues.usesIn(mention.place().name()));
        }
        return uses;
    }

    private static Set<String> targetNames(Mention mention) {
        Set<String> names = new TreeSet<>();
        labels(mention, Slot.TARGETS).forEach(label -> names.addAll(nameWords(label)));
        return names;
    }

    /// The capitalised words of a name, in lower case.
    static Set<String> nameWords(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3 && Character.isUpperCase(word.charAt(0))) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static List<LocalTime> hours(Mention mention) {
        List<LocalTime> hours = new ArrayList<>();
        mention.claimsOn(Slot.TIME).forEach(claim -> {
            if (claim.value() instanceof SlotValue.Clock clock) {
                hours.add(clock.time());
            }
        });
        return hours;
    }

    private static Set<Integer> tolls(Mention mention, Slot slot) {
        Set<Integer> tolls = new TreeSet<>();
        mention.claimsOn(slot).forEach(claim -> {
            if (claim.value() instanceof SlotValue.Count count && count.range().min() >= TELLING_TOLL) {
                tolls.add(count.range().min());
            }
        });
        return tolls;
    }

    static <T> boolean meet(Set<T> some, Set<T> others) {
        return !Collections.disjoint(some, others);
    }
}
