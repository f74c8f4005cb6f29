package org.hearsay.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Dating;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.Mention.Relation;
import org.hearsay.model.MentionId;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.AnnotatedReport;
import org.jspecify.annotations.Nullable;

/// Looks at the mentions of a report once more when their days and places are known: what happened at one place on one
/// day is one incident (as in the ACLED codebook), and what lies well before the newest of them is recalled.
final class Consolidation {
    /// Within so many kilometres two sites are one place.
    private static final double SAME_PLACE_KM = 5;
    /// A place known less exactly than this does not tell two incidents apart, nor that they are one.
    private static final double SHARP_KM = 40;
    /// What ended so many days before the newest incident of a report is no longer its news.
    private static final int NEWS_DAYS = 3;
    /// What ended so many days before a report was published is no news, even where the report tells nothing newer: a
    /// trial, an anniversary.
    private static final int OLD_DAYS = 60;

    /// With so many killed, people led away do not name the incident.
    private static final int MASSACRE = 10;

    /// What an assault can be made of: gunmen set off a bomb, shoot, set houses on fire and lead people away.
    private static final Set<IncidentType> ASSAULT = EnumSet.of(
            IncidentType.ATTACK,
            IncidentType.ARMED_CLASH,
            IncidentType.EXPLOSION,
            IncidentType.IED,
            IncidentType.SUICIDE_BOMB,
            IncidentType.GRENADE,
            IncidentType.ABDUCTION,
            IncidentType.PROPERTY_DESTRUCTION);

    /// Of the types of one incident, the first of these names it.
    private static final List<IncidentType> LEADING = List.of(IncidentType.SUICIDE_BOMB, IncidentType.IED);

    private final Actors actors;
    private final Another another;
    private final UnspecificWeapons weapons;
    private final Set<String> unspecific = new HashSet<>();

    Consolidation(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        another = new Another(lexicon);
        weapons = new UnspecificWeapons(lexicon);
        lexicon.table("en/triggers").rows().stream()
                .filter(row -> row.cell("type").isEmpty())
                .forEach(row -> unspecific.add(row.id()));
    }

    /// Whether only words such as "attack" tell of it, which say nothing of how it was done.
    private boolean isVague(Mention mention) {
        return mention.type() == IncidentType.ATTACK
                && mention.claimsOn(Slot.OCCURRED)
                        .allMatch(claim -> claim.rules().stream().anyMatch(unspecific::contains));
    }

    private IncidentType type(Mention one, Mention other) {
        if (isVague(one) || isVague(other)) {
            return isVague(one) ? other.type() : one.type();
        }
        return leading(one.type(), other.type());
    }

    /// Whether both can be parts of one assault.
    static boolean isOneAssault(IncidentType one, IncidentType other) {
        return ASSAULT.contains(one) && ASSAULT.contains(other);
    }

    /// The type of an incident that is told as both.
    static IncidentType leading(IncidentType one, IncidentType other) {
        for (IncidentType type : LEADING) {
            if ((one == type || other == type) && ASSAULT.contains(one) && ASSAULT.contains(other)) {
                return type;
            }
        }
        // Who was attacked shot back.
        boolean fought = one == IncidentType.ATTACK && other == IncidentType.ARMED_CLASH;
        return one == IncidentType.EXPLOSION || fought ? other : one;
    }

    List<Mention> consolidate(AnnotatedReport report, List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>();
        Map<MentionId, MentionId> renamed = new HashMap<>();
        for (Mention mention : mentions) {
            Optional<Mention> same = kept.stream()
                    .filter(earlier -> isOne(report, earlier, mention))
                    .findFirst();
            if (same.isPresent()) {
                kept.set(kept.indexOf(same.get()), union(same.get(), mention));
                renamed.put(mention.id(), same.get().id());
            } else {
                kept.add(mention);
            }
        }
        List<Mention> whole = kept.stream()
                .map(mention -> renamed(mention, renamed))
                .map(Consolidation::killedRather)
                .map(mention -> mention.withClaims(weapons.without(mention.claims())))
                .toList();
        return recalled(whole, report.report().publication().date());
    }

    /// ACLED's codebook calls an abduction with violence an attack; we do so where many were killed, not where one
    /// guard was as pupils were led away.
    private static Mention killedRather(Mention mention) {
        boolean massacre = mention.type() == IncidentType.ABDUCTION
                && mention.claimsOn(Slot.KILLED)
                        .anyMatch(claim -> claim.value() instanceof SlotValue.Count count
                                && count.range().min() >= MASSACRE);
        return massacre || isAssault(mention) ? mention.withType(IncidentType.ATTACK) : mention;
    }

    /// "Attacked the village, killed twelve farmers and burned nine houses": an attack, whatever burned.
    private static boolean isAssault(Mention mention) {
        return mention.type() == IncidentType.PROPERTY_DESTRUCTION
                && mention.claimsOn(Slot.OCCURRED)
                        .anyMatch(claim ->
                                claim.value().label().equals(new SlotValue.Event(IncidentType.ATTACK.code()).label()))
                && mention.claimsOn(Slot.KILLED)
                        .anyMatch(claim -> claim.value() instanceof SlotValue.Count count
                                && count.range().min() > 0);
    }

    private boolean isOne(AnnotatedReport report, Mention earlier, Mention later) {
        return !isRelated(earlier, later)
                && earlier.id().start() != later.id().start()
                && !another.isAnother(report, later)
                && isOneType(earlier.type(), later.type())
                && (earlier.role() == later.role() || isOnADay(earlier) && isOnADay(later))
                && isOneDay(earlier.dating(), later.dating())
                && !areEnemies(earlier, later)
                && isOnePlace(earlier, later);
    }

    private static boolean isRelated(Mention one, Mention other) {
        return one.relations().stream().anyMatch(it -> it.to().equals(other.id()))
                || other.relations().stream().anyMatch(it -> it.to().equals(one.id()));
    }

    private static boolean isOneType(IncidentType one, IncidentType other) {
        return one == other
                || isOneAssault(one, other)
                || one.group() == other.group() && (one == IncidentType.EXPLOSION || other == IncidentType.EXPLOSION)
                || one == IncidentType.ATTACK && other.group() == IncidentType.Group.EXPLOSIVE
                || other == IncidentType.ATTACK && one.group() == IncidentType.Group.EXPLOSIVE;
    }

    /// Whether words of the report give its day.
    private static boolean isOnADay(Mention mention) {
        Dating dating = mention.dating();
        return dating != null && dating.words() != null && dating.date().isDay();
    }

    private static boolean isOneDay(@Nullable Dating one, @Nullable Dating other) {
        return one == null
                || other == null
                || one.words() == null
                || other.words() == null
                || one.date().meets(other.date(), 0);
    }

    private boolean areEnemies(Mention one, Mention other) {
        Set<String> by = sides(one, Slot.PERPETRATORS);
        Set<String> otherBy = sides(other, Slot.PERPETRATORS);
        boolean same = by.stream().anyMatch(otherBy::contains);
        return !same
                && (!by.isEmpty() && !otherBy.isEmpty()
                        || by.stream().anyMatch(sides(other, Slot.TARGETS)::contains)
                        || otherBy.stream().anyMatch(sides(one, Slot.TARGETS)::contains));
    }

    private Set<String> sides(Mention mention, Slot slot) {
        Set<String> sides = new HashSet<>();
        mention.claimsOn(slot)
                .filter(claim -> claim.stance() != Stance.DENIES)
                .forEach(claim -> sides.addAll(actors.sidesIn(claim.value().label())));
        return sides;
    }

    private static boolean isOnePlace(Mention earlier, Mention later) {
        Place here = earlier.place();
        Place there = later.place();
        if (here != null
                && there != null
                && isNamed(here)
                && isNamed(there)
                && here.name().equalsIgnoreCase(there.name())) {
            return true;
        }
        if (isSharp(here) && isSharp(there)) {
            return here != null && there != null && isOneSite(here, there);
        }
        // Without a day or a place of its own, even one that no gazetteer knows, it is a part of the one told before.
        Dating dating = later.dating();
        return !isSharp(there)
                && (dating == null || dating.words() == null || isWide(there) && areOfOneDay(earlier, later))
                && later.claimsOn(Slot.PLACE).findAny().isEmpty();
    }

    /// Whether words of the report give both the same day.
    private static boolean areOfOneDay(Mention earlier, Mention later) {
        Dating one = earlier.dating();
        Dating other = later.dating();
        return one != null
                && other != null
                && one.words() != null
                && other.words() != null
                && one.date().equals(other.date());
    }

    /// Whether nothing is known of a place, or only the province or country around it.
    private static boolean isWide(@Nullable Place place) {
        return place == null || place.precisionKm() != null && place.precisionKm() > SHARP_KM;
    }

    /// Whether a place is a site by its name, also where no gazetteer says how wide it is.
    private static boolean isNamed(Place place) {
        return place.precisionKm() == null || place.precisionKm() <= SHARP_KM;
    }

    /// Whether two places are one, or one lies in the other: the airport in its city.
    private static boolean isOneSite(Place one, Place other) {
        if (one.point() == null || other.point() == null || one.precisionKm() == null || other.precisionKm() == null) {
            return one.name().equalsIgnoreCase(other.name());
        }
        double km = one.point().kmTo(other.point());
        double wide = Math.max(one.precisionKm(), other.precisionKm());
        double narrow = Math.min(one.precisionKm(), other.precisionKm());
        return km <= SAME_PLACE_KM || wide >= 2 * narrow && km <= wide;
    }

    private static boolean isSharp(@Nullable Place place) {
        return place != null && place.precisionKm() != null && place.precisionKm() <= SHARP_KM;
    }

    private Mention union(Mention one, Mention other) {
        Set<Span> triggers = new TreeSet<>(one.triggers());
        triggers.addAll(other.triggers());
        List<Claim> claims = new ArrayList<>(one.claims());
        other.claims().stream().filter(claim -> !claims.contains(claim)).forEach(claims::add);
        claims.sort(Comparator.comparing(Claim::span).thenComparing(Claim::slot));
        List<Relation> relations = new ArrayList<>(one.relations());
        relations.addAll(other.relations());
        Dating dating = one.dating();
        boolean dated = dating != null && dating.words() != null;
        return new Mention(
                one.id(),
                type(one, other),
                one.role() == Mention.Role.MAIN ? one.role() : other.role(),
                new ArrayList<>(triggers),
                claims,
                dated || other.dating() == null ? dating : other.dating(),
                isSharp(one.place()) || !isSharp(other.place()) ? one.place() : other.place(),
                relations.stream().distinct().toList());
    }

    private static Mention renamed(Mention mention, Map<MentionId, MentionId> names) {
        return mention.withRelations(mention.relations().stream()
                .map(it -> new Relation(it.kind(), names.getOrDefault(it.to(), it.to()), it.words(), it.rule()))
                .filter(it -> !it.to().equals(mention.id()))
                .distinct()
                .toList());
    }

    /// The mentions, those that lie well before the newest one as background.
    private static List<Mention> recalled(List<Mention> mentions, @Nullable LocalDate published) {
        Optional<LocalDate> newest = mentions.stream()
                .flatMap(mention -> Optional.ofNullable(mention.dating()).stream())
                .map(dating -> dating.date().start())
                .filter(day -> published == null || !day.isAfter(published))
                .max(Comparator.naturalOrder());
        Set<MentionId> old = mentions.stream()
                .filter(mention ->
                        newest.isPresent() && isBefore(mention, newest.get().minusDays(NEWS_DAYS))
                                || published != null && isBefore(mention, published.minusDays(OLD_DAYS)))
                .map(Mention::id)
                .collect(Collectors.toSet());
        return mentions.stream()
                .map(mention -> old.contains(mention.id()) || answersOne(mention, old)
                        ? mention.withRole(Mention.Role.BACKGROUND)
                        : mention)
                .toList();
    }

    /// Whether it answered what is recalled, and nothing says that it did so lately.
    private static boolean answersOne(Mention mention, Set<MentionId> old) {
        return mention.dating() == null
                && mention.relations().stream()
                        .anyMatch(it -> it.kind() == Relation.Kind.RESPONDS_TO && old.contains(it.to()));
    }

    private static boolean isBefore(Mention mention, LocalDate day) {
        Dating dating = mention.dating();
        return dating != null && dating.date().end().isBefore(day);
    }
}
