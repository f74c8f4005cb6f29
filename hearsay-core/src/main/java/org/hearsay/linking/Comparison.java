package org.hearsay.linking;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Dating;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.IncidentType;
import org.hearsay.model.IncidentType.Group;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.jspecify.annotations.Nullable;

/// Weighs two mentions of different reports. Symmetric; thread-safe.
///
/// Day and place carry most; type, sides, weapons, hour and toll add to them. Figures differ between reports of one
/// event, so an unequal toll never speaks against. The weights were set by hand.
final class Comparison {
    private static final double SAME_DAY = 1.5;
    private static final double NEXT_DAY = 0.7;
    /// "On Tuesday" and "on Wednesday", each in the words of its report, are seldom one night.
    private static final double OTHER_DAY_TOLD = -0.6;

    /// Few days have so much happen on them that another year's is likely.
    private static final double SAME_DAY_OF_A_YEAR = 1.2;

    private static final double NEXT_DAY_OF_A_YEAR = 0;

    private static final double WITHIN_WEEK = 0.8;
    private static final double WITHIN_MONTH = 0.3;
    /// One base is shelled many times: without a day the rest must tell which time it was.
    private static final double NO_DAY = -1.8;

    /// Told in one week: a report without a day mostly tells what has just happened.
    private static final double NEWS = 0.3;
    /// Of one name: what bears another stands beside it, and two are hit in one hour.
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
    /// A hospital and a market of one town, however like the rest.
    private static final double OTHER_VENUE = -2;

    private static final double OTHER_PERPETRATOR = -0.6;
    private static final double SAME_WEAPON = 0.3;
    /// A report of a shooting, and one of a bomb, in one town on one day.
    private static final double OTHER_ARMS = -1.5;

    private static final double SAME_HOUR = 1.0;
    /// Two clock times of one day, hours apart, are two salvos, however like they are in all else.
    private static final double OTHER_HOUR = -4.2;
    private static final double SAME_TOLL = 1.0;
    /// Tolls of many grow from hour to hour, and events with many dead are rare.
    private static final double LIKE_TOLL = 0.7;

    private static final int MANY = 10;
    private static final double LIKE = 1.5;
    /// Day, site and type, with a side or a weapon besides.
    private static final double TOLD_TWICE = 3.2;

    /// Kilometres by which two gazetteers may place one village apart.
    private static final double SLACK_KM = 20;

    private static final double OTHER_SITE_KM = 5;

    private static final double SITE_KM = 15;
    private static final double DISTRICT_KM = 60;
    private static final double PROVINCE_KM = 160;
    private static final double SAME_RELATION = 1.2;
    /// Reports of one event share names and figures.
    private static final double LIKE_WORDS = 0.15;

    private static final double FOR_WORDS = 2;
    private static final double MOST_FOR_WORDS = 0.8;
    private static final long MINUTES_A_DAY = 24 * 60;
    private static final int ROUND_MINUTES = 5;

    /// Two that stand in the same relation to what is likely one incident are likely one themselves.
    private void kin(Telling telling, Telling otherTelling, Scale scale) {
        for (Telling.Kin here : telling.kin()) {
            for (Telling.Kin there : otherTelling.kin()) {
                if (here.tie().equals(there.tie()) && here.binds()) {
                    if (weigh(here.telling(), there.telling()) >= Linker.ENOUGH) {
                        scale.add("same relation to one incident", SAME_RELATION);
                        return;
                    }
                }
            }
        }
    }

    Evidence compare(Telling telling, Telling otherTelling) {
        var scale = new Scale(true);
        compare(telling, otherTelling, scale);
        return scale.evidence();
    }

    /// The sum of what [#compare] finds, without its words: linking weighs thousands of pairs where one is read.
    ///
    /// @return negative infinity where something excludes it
    double weigh(Telling telling, Telling otherTelling) {
        var scale = new Scale(false);
        compare(telling, otherTelling, scale);
        return scale.forbidden ? Double.NEGATIVE_INFINITY : scale.weight;
    }

    /// Whether two mentions of one report may be one event that it tells twice, as headline and body or two sources do,
    /// and that reading kept apart for want of a word that ties them. Neither may stand in a relation to the other.
    ///
    /// They are no evidence for each other: only another report that tells it once brings them together.
    boolean mayBeToldTwice(Telling telling, Telling otherTelling) {
        if (telling.isKin(otherTelling) || isOtherSite(telling, otherTelling)) {
            return false;
        }
        var scale = new Scale(false);
        facts(telling, otherTelling, scale);
        return !scale.forbidden && scale.weight >= TOLD_TWICE;
    }

    /// Whether the two are at sharp places of other names, however close together.
    private static boolean isOtherSite(Telling telling, Telling otherTelling) {
        Double near = precision(telling);
        Double far = precision(otherTelling);
        return near != null
                && far != null
                && Math.max(near, far) <= SITE_KM
                && !Traits.meet(
                        telling.traits().placeNames(), otherTelling.traits().placeNames());
    }

    private static @Nullable Double precision(Telling telling) {
        Place place = telling.mention().place();
        return place == null ? null : place.precisionKm();
    }

    private void compare(Telling telling, Telling otherTelling, Scale scale) {
        facts(telling, otherTelling, scale);
        if (!scale.isDecided()) {
            // One report may tell of the bomb at the gate and of the gunmen behind it apart.
            if (areOtherArms(telling.traits(), otherTelling.traits())) {
                scale.add("guns, blades or grenades in one, bombs or rockets in the other", OTHER_ARMS);
            }
            words(telling.words(), otherTelling.words(), scale);
            kin(telling, otherTelling, scale);
        }
    }

    /// What two mentions say of their events, their reports left aside.
    private static void facts(Telling telling, Telling otherTelling, Scale scale) {
        Mention some = telling.mention();
        Mention other = otherTelling.mention();
        if (telling.isBefore(otherTelling) || otherTelling.isBefore(telling)) {
            scale.forbid("told before it happened");
        }
        dates(telling, otherTelling, scale);
        if (scale.isDecided()) {
            return;
        }
        places(telling, otherTelling, scale);
        types(some.type(), other.type(), scale);
        sides(telling, otherTelling, scale);
        if (Traits.meet(telling.traits().weapons(), otherTelling.traits().weapons())) {
            scale.add("same weapon", SAME_WEAPON);
        }
        hours(telling.traits(), otherTelling.traits(), scale);
        tolls(telling.traits(), otherTelling.traits(), scale);
    }

    private static void dates(Telling telling, Telling otherTelling, Scale scale) {
        Dating some = telling.mention().dating();
        Dating other = otherTelling.mention().dating();
        if (some == null || other == null) {
            switch (YearlessDays.of(telling.mention(), otherTelling.mention())) {
                case SAME -> scale.add("same day, its year unknown", SAME_DAY_OF_A_YEAR);
                case NEXT -> scale.add("next day, its year unknown", NEXT_DAY_OF_A_YEAR);
                case OTHER -> scale.forbid("other day, its year unknown");
                case UNKNOWN -> {
                    boolean news = telling.isNewsBeside(otherTelling);
                    scale.add(news ? "day unknown, told that week" : "day unknown", news ? NEWS : NO_DAY);
                }
            }
            return;
        }
        if (!some.date().meets(other.date(), 1)) {
            scale.forbid("other day");
            return;
        }
        long days = Math.max(some.date().days(), other.date().days());
        boolean overlap = some.date().meets(other.date(), 0);
        if (days <= 2) {
            if (overlap) {
                scale.add("same day", SAME_DAY);
            } else if (isTold(some) && isTold(other)) {
                scale.add("each another day in words", OTHER_DAY_TOLD);
            } else {
                scale.add("next day", NEXT_DAY);
            }
        } else if (days <= 7) {
            scale.add("same week", WITHIN_WEEK);
        } else if (days <= 31) {
            scale.add("same month", WITHIN_MONTH);
        }
    }

    private static boolean isTold(Dating dating) {
        return dating.words() != null && dating.date().isDay();
    }

    private static void places(Telling telling, Telling otherTelling, Scale scale) {
        Place some = telling.mention().place();
        Place other = otherTelling.mention().place();
        if (some == null || other == null) {
            scale.add("place unknown", NO_PLACE);
            return;
        }
        GeoPoint here = some.point();
        GeoPoint there = other.point();
        Double near = some.precisionKm();
        Double far = other.precisionKm();
        boolean shared = some.name().equalsIgnoreCase(other.name())
                || Traits.meet(
                        telling.traits().placeNames(), otherTelling.traits().placeNames());
        if (here == null || there == null || near == null || far == null) {
            scale.add(shared ? "place of like name" : "place of other name", shared ? SAME_NAME : OTHER_NAME);
            return;
        }
        // Two sites of other names are not one that two gazetteers place apart.
        double slack = shared || Math.max(near, far) > SITE_KM ? SLACK_KM : OTHER_SITE_KM;
        if (!some.meets(other, slack)) {
            scale.add("places apart", ELSEWHERE);
            return;
        }
        if (here.kmTo(there) > near + far + slack) {
            scale.add("same province", PROVINCE);
            return;
        }
        double vague = Math.max(near, far);
        if (vague <= SITE_KM && shared) {
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

    private static void sides(Telling telling, Telling otherTelling, Scale scale) {
        Traits some = telling.traits();
        Traits other = otherTelling.traits();
        boolean crossed = Traits.meet(some.by(), other.against()) && Traits.meet(some.against(), other.by());
        boolean aligned = Traits.meet(some.by(), other.by()) && Traits.meet(some.against(), other.against());
        if (crossed && !aligned) {
            if (isClash(telling.mention()) || isClash(otherTelling.mention())) {
                scale.add("same parties", SAME_PERPETRATOR + SAME_TARGET);
                return;
            }
            scale.add("sides swapped", SIDES_SWAPPED);
        }
        if (Traits.meet(some.by(), other.by())) {
            scale.add("same perpetrator", SAME_PERPETRATOR);
        } else if (!some.by().isEmpty() && !other.by().isEmpty()) {
            scale.add("other perpetrator", OTHER_PERPETRATOR);
        }
        if (Traits.meet(some.against(), other.against()) || Traits.meet(some.targetNames(), other.targetNames())) {
            scale.add("same target", SAME_TARGET);
        }
        if (!some.venues().isEmpty() && !other.venues().isEmpty() && !Traits.meet(some.venues(), other.venues())) {
            scale.add("another venue", OTHER_VENUE);
        }
    }

    private static boolean areOtherArms(Traits some, Traits other) {
        return some.isByHandOnly() && other.isWithoutHandWeapons()
                || other.isByHandOnly() && some.isWithoutHandWeapons();
    }

    /// In a clash either side may be named first: the codebook gives its actors no direction.
    private static boolean isClash(Mention mention) {
        return mention.type() == IncidentType.ARMED_CLASH;
    }

    private static void hours(Traits some, Traits other, Scale scale) {
        long apart = Long.MAX_VALUE;
        for (LocalTime here : some.hours()) {
            for (LocalTime there : other.hours()) {
                apart = Math.min(apart, minutesApart(here, there));
            }
        }
        if (apart <= 30) {
            scale.add("same hour", SAME_HOUR);
        } else if (apart > 180 && apart < Long.MAX_VALUE) {
            scale.add("other hour", OTHER_HOUR);
        }
    }

    /// Minutes on the dial; none where a clock time is the same to the odd minute but for its half of the day, which
    /// reports lose: "7:44" for "7:44 PM". A full hour, as many reports give it, is no such trace.
    static long minutesApart(LocalTime here, LocalTime there) {
        long minutes = Math.abs(here.toSecondOfDay() - there.toSecondOfDay()) / 60;
        boolean lostHalf = minutes == MINUTES_A_DAY / 2 && here.getMinute() % ROUND_MINUTES != 0;
        return lostHalf ? 0 : Math.min(minutes, MINUTES_A_DAY - minutes);
    }

    private static void tolls(Traits some, Traits other, Scale scale) {
        toll("killed", some.killed(), other.killed(), scale);
        toll("injured", some.injured(), other.injured(), scale);
    }

    private static void toll(String who, Set<Integer> some, Set<Integer> other, Scale scale) {
        if (Traits.meet(some, other)) {
            scale.add("same number " + who, SAME_TOLL);
        } else if (some.stream().anyMatch(here -> other.stream().anyMatch(there -> areLike(here, there)))) {
            scale.add("like number " + who, LIKE_TOLL);
        }
    }

    private static boolean areLike(int some, int other) {
        return Math.min(some, other) >= MANY && Math.max(some, other) <= LIKE * Math.min(some, other);
    }

    private static void words(RareWords some, RareWords other, Scale scale) {
        double likeness = some.likeness(other);
        if (likeness >= LIKE_WORDS) {
            scale.add("like telling words", Math.min(MOST_FOR_WORDS, likeness * FOR_WORDS));
        }
    }

    /// Adds up reasons.
    private static final class Scale {
        private final boolean isTold;
        private final List<Evidence.Reason> reasons = new ArrayList<>(0);
        private double weight;
        private boolean forbidden;

        /// @param isTold whether anybody will read the reasons
        Scale(boolean isTold) {
            this.isTold = isTold;
        }

        void add(String reason, double by) {
            weight += by;
            if (isTold) {
                reasons.add(new Evidence.Reason(reason, by));
            }
        }

        void forbid(String reason) {
            forbidden = true;
            if (isTold) {
                reasons.add(new Evidence.Reason(reason, Double.NEGATIVE_INFINITY));
            }
        }

        /// Whether nothing that follows makes a difference.
        boolean isDecided() {
            return forbidden && !isTold;
        }

        Evidence evidence() {
            return new Evidence(weight, forbidden, reasons);
        }
    }
}
