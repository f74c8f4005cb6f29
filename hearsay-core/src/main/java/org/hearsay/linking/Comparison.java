package org.hearsay.linking;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.IncidentType;
import org.hearsay.model.IncidentType.Group;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Stance;
import org.jspecify.annotations.Nullable;

/// Weighs two mentions of different reports. Symmetric; thread-safe.
///
/// Day and place carry most; type, sides, weapons, hour and toll add to them. Figures differ between reports of one
/// event, so an unequal toll never speaks against. The weights were set by hand.
final class Comparison {
    private static final double SAME_DAY = 1.5;
    private static final double NEXT_DAY = 0.7;
    private static final double WITHIN_WEEK = 0.8;
    private static final double WITHIN_MONTH = 0.3;
    /// One base is shelled many times: without a day the rest must tell which time it was.
    private static final double NO_DAY = -0.7;

    /// Told in one week: a report without a day mostly tells what has just happened.
    private static final double NEWS = 0.3;
    private static final double SITE = 2.2;
    private static final double DISTRICT = 1.3;
    private static final double PROVINCE = 0.8;
    private static final double COUNTRY = 0.3;
    private static final double ELSEWHERE = -4;
    private static final double SAME_NAME = 1.8;
    private static final double OTHER_NAME = -0.4;
    /// On one day rockets fly in several countries.
    private static final double NO_PLACE = -0.1;
    private static final double SAME_TYPE = 0.6;
    private static final double LIKE_TYPE = 0.3;
    private static final double OTHER_TYPE = -0.8;
    private static final double SAME_TARGET = 0.5;
    private static final double SAME_PERPETRATOR = 0.5;
    private static final double SIDES_SWAPPED = -3;
    private static final double OTHER_PERPETRATOR = -0.6;
    private static final double SAME_WEAPON = 0.3;
    private static final double SAME_HOUR = 1.0;
    private static final double OTHER_HOUR = -0.8;
    private static final double SAME_TOLL = 0.7;

    /// Kilometres by which two gazetteers may place one village apart.
    private static final double SLACK_KM = 20;

    private static final double SITE_KM = 15;
    private static final double DISTRICT_KM = 60;
    private static final double PROVINCE_KM = 160;
    /// Tolls of one or two are too common to tell events apart.
    private static final int TELLING_TOLL = 3;

    private final Actors actors;

    Comparison(Lexicon lexicon) {
        actors = new Actors(lexicon);
    }

    Evidence compare(Telling telling, Telling otherTelling) {
        Mention some = telling.mention();
        Mention other = otherTelling.mention();
        var scale = new Scale();
        if (telling.isBefore(otherTelling) || otherTelling.isBefore(telling)) {
            scale.forbid("told before it happened");
        }
        dates(telling, otherTelling, scale);
        places(some.place(), other.place(), scale);
        types(some.type(), other.type(), scale);
        sides(some, other, scale);
        weapons(some, other, scale);
        hours(some, other, scale);
        tolls(some, other, scale);
        return scale.evidence();
    }

    private static void dates(Telling telling, Telling otherTelling, Scale scale) {
        Dating some = telling.mention().dating();
        Dating other = otherTelling.mention().dating();
        if (some == null || other == null) {
            boolean news = telling.isNewsBeside(otherTelling);
            scale.add(news ? "day unknown, told that week" : "day unknown", news ? NEWS : NO_DAY);
            return;
        }
        if (!some.date().meets(other.date(), 1)) {
            scale.forbid("other day");
            return;
        }
        long days = Math.max(some.date().days(), other.date().days());
        boolean overlap = some.date().meets(other.date(), 0);
        if (days <= 2) {
            scale.add(overlap ? "same day" : "next day", overlap ? SAME_DAY : NEXT_DAY);
        } else if (days <= 7) {
            scale.add("same week", WITHIN_WEEK);
        } else if (days <= 31) {
            scale.add("same month", WITHIN_MONTH);
        }
    }

    private static void places(@Nullable Place some, @Nullable Place other, Scale scale) {
        if (some == null || other == null) {
            scale.add("place unknown", NO_PLACE);
            return;
        }
        GeoPoint here = some.point();
        GeoPoint there = other.point();
        Double near = some.precisionKm();
        Double far = other.precisionKm();
        if (here == null || there == null || near == null || far == null) {
            boolean shared =
                    some.name().equalsIgnoreCase(other.name()) || meet(words(some.name()), words(other.name()));
            scale.add(shared ? "place of like name" : "place of other name", shared ? SAME_NAME : OTHER_NAME);
            return;
        }
        if (!some.meets(other, SLACK_KM)) {
            scale.add("places apart", ELSEWHERE);
            return;
        }
        if (here.kmTo(there) > near + far + SLACK_KM) {
            scale.add("same province", PROVINCE);
            return;
        }
        double vague = Math.max(near, far);
        if (vague <= SITE_KM) {
            scale.add("same site", SITE);
        } else if (vague <= DISTRICT_KM) {
            scale.add("same district", DISTRICT);
        } else {
            scale.add(
                    vague <= PROVINCE_KM ? "same province" : "same country", vague <= PROVINCE_KM ? PROVINCE : COUNTRY);
        }
    }

    private static void types(IncidentType some, IncidentType other, Scale scale) {
        if (some == other) {
            scale.add("same type", SAME_TYPE);
        } else if (some.group() == other.group() || isBlast(some) && isBlast(other)) {
            scale.add("like type", LIKE_TYPE);
        } else if (some != IncidentType.ATTACK && other != IncidentType.ATTACK) {
            // A report that says no more than "attack" leaves the type open.
            scale.add("other type", OTHER_TYPE);
        }
    }

    private static boolean isBlast(IncidentType type) {
        return type.group() == Group.EXPLOSIVE || type.group() == Group.SUICIDE_BOMB || type.group() == Group.GRENADE;
    }

    private void sides(Mention some, Mention other, Scale scale) {
        Set<String> by = sides(some, Slot.PERPETRATORS);
        Set<String> otherBy = sides(other, Slot.PERPETRATORS);
        Set<String> against = sides(some, Slot.TARGETS);
        Set<String> otherAgainst = sides(other, Slot.TARGETS);
        boolean crossed = meet(by, otherAgainst) && meet(against, otherBy);
        boolean aligned = meet(by, otherBy) && meet(against, otherAgainst);
        if (crossed && !aligned) {
            if (isClash(some) || isClash(other)) {
                scale.add("same parties", SAME_PERPETRATOR + SAME_TARGET);
                return;
            }
            scale.add("sides swapped", SIDES_SWAPPED);
        }
        if (meet(by, otherBy)) {
            scale.add("same perpetrator", SAME_PERPETRATOR);
        } else if (!by.isEmpty() && !otherBy.isEmpty()) {
            scale.add("other perpetrator", OTHER_PERPETRATOR);
        }
        if (meet(against, otherAgainst) || meet(names(some, Slot.TARGETS), names(other, Slot.TARGETS))) {
            scale.add("same target", SAME_TARGET);
        }
    }

    /// In a clash either side may be named first: the codebook gives its actors no direction.
    private static boolean isClash(Mention mention) {
        return mention.type() == IncidentType.ARMED_CLASH;
    }

    private static void weapons(Mention some, Mention other, Scale scale) {
        if (meet(labels(some, Slot.WEAPONS), labels(other, Slot.WEAPONS))) {
            scale.add("same weapon", SAME_WEAPON);
        }
    }

    private static void hours(Mention some, Mention other, Scale scale) {
        List<LocalTime> here = hours(some);
        List<LocalTime> there = hours(other);
        if (here.isEmpty() || there.isEmpty()) {
            return;
        }
        long apart = here.stream()
                .flatMap(time ->
                        there.stream().map(it -> Duration.between(time, it).abs()))
                .mapToLong(Duration::toMinutes)
                .map(minutes -> Math.min(minutes, Duration.ofDays(1).toMinutes() - minutes))
                .min()
                .orElse(0);
        if (apart <= 30) {
            scale.add("same hour", SAME_HOUR);
        } else if (apart > 180) {
            scale.add("other hour", OTHER_HOUR);
        }
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

    private static void tolls(Mention some, Mention other, Scale scale) {
        for (Slot slot : List.of(Slot.KILLED, Slot.INJURED)) {
            if (meet(tolls(some, slot), tolls(other, slot))) {
                scale.add("same number " + slot.code(), SAME_TOLL);
            }
        }
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

    private Set<String> sides(Mention mention, Slot slot) {
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

    private static Set<String> names(Mention mention, Slot slot) {
        Set<String> names = new TreeSet<>();
        labels(mention, slot).forEach(label -> names.addAll(words(label)));
        return names;
    }

    /// The capitalised words of a name, in lower case.
    private static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3 && Character.isUpperCase(word.charAt(0))) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static <T> boolean meet(Set<T> some, Set<T> others) {
        return !Collections.disjoint(some, others);
    }

    /// Adds up reasons.
    private static final class Scale {
        private final List<Evidence.Reason> reasons = new ArrayList<>();
        private double weight;
        private boolean forbidden;

        void add(String reason, double by) {
            weight += by;
            reasons.add(new Evidence.Reason(reason, by));
        }

        void forbid(String reason) {
            forbidden = true;
            reasons.add(new Evidence.Reason(reason, Double.NEGATIVE_INFINITY));
        }

        Evidence evidence() {
            return new Evidence(weight, forbidden, reasons);
        }
    }
}
