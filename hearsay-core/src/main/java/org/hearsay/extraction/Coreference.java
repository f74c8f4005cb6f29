package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.text.Token;

/// Which events of a report are one incident.
///
/// Events are taken in the order of the text; each joins the incident it fits best, or opens a new one. What speaks for
/// and against is weighed by the constants below; a contradiction (other type, reversed sides, other sites) forbids.
final class Coreference {
    private static final double SAME_TYPE = 1.0;
    private static final double VAGUE_TYPE = 0.7;
    private static final double LOOK_ALIKE_TYPE = 0.4;
    /// One report rarely calls one event a rocket attack and an air strike or a mine; another report may.
    private static final double OTHER_TYPE = -0.8;
    /// What is done in one breath is one assault, whatever it is made of.
    private static final double PART = 1.2;
    private static final Set<IncidentType> ARMS =
            EnumSet.of(IncidentType.SHELLING, IncidentType.AIR_DRONE_STRIKE, IncidentType.IED, IncidentType.GRENADE);
    private static final double SAME_SIDE = 0.8;
    private static final double SAME_TARGET_SIDE = 0.5;
    private static final double OTHER_TARGET_SIDE = -0.8;
    private static final double SAME_WORD = 0.4;
    private static final double SAME_SITE = 1.5;
    private static final double SAME_TARGET = 0.6;
    private static final double SAME_WEAPON = 0.5;
    private static final double OTHER_WEAPON = -0.2;
    private static final double KNOWN = 0.8;
    private static final double KNOWN_BUT_OWN = 0.2;
    /// "A surprise attack" is not the one told before, unless more than nearness speaks for it.
    private static final double FRESH = -0.5;
    private static final double OTHER_PLACE = -2.2;
    private static final double CLOSER_PLACE = -0.8;
    private static final double SAME_DAY = 0.6;
    private static final double OTHER_DAY = -1.2;
    /// "Rebels attacked the court last year": not the bomb of Sunday.
    private static final double OTHER_TIME = -1.2;
    /// "The air strikes killed four": two triggers, one clause.
    private static final double SAME_CLAUSE = 2.0;
    /// "Four were killed when a convoy was hit": one clause hangs on the other.
    private static final double JOINED_CLAUSE = 0.6;
    private static final double NEAR = 0.5;
    private static final double FAR = -0.4;
    private static final double ENOUGH = 1.2;
    private static final int NEAR_SENTENCES = 2;
    private static final int FAR_SENTENCES = 8;

    private static final int SHORTEST_STEM = 4;

    private final Actors actors;
    private final Sites sites;

    Coreference(Lexicon lexicon, Sites sites) {
        actors = Actors.of(lexicon);
        this.sites = sites;
    }

    /// The group that an event belongs to, if any of these.
    ///
    /// @param apart pairs of events that the words tell as two
    Optional<Group> find(Event event, List<Group> groups, List<ResponseReader.Link> apart) {
        Group best = null;
        double most = ENOUGH;
        for (Group group : groups) {
            double fit = isApart(event, group, groups, apart) ? Double.NEGATIVE_INFINITY : fit(event, group);
            fit += isOtherTime(event, group, groups.getFirst()) && !isNameOf(event, group) ? OTHER_TIME : 0;
            if (fit >= most) {
                most = fit;
                best = group;
            }
        }
        return Optional.ofNullable(best);
    }

    /// What is recalled is not the news; but what a report tells first is its news, also where it was "last week".
    private static boolean isOtherTime(Event event, Group group, Group news) {
        return event.traits().recalled() ? !group.isRecalled() : group.isRecalled() && group != news;
    }

    /// Two events that the words tell as two; and what comes after an answer is not what was answered.
    private static boolean isApart(Event event, Group group, List<Group> groups, List<ResponseReader.Link> apart) {
        return apart.stream()
                .anyMatch(link -> link.first().equals(event)
                                && (group.events().contains(link.second())
                                        || isAnswered(group, link.second(), groups, apart))
                        || link.second().equals(event) && group.events().contains(link.first()));
    }

    /// Whether the group is what the incident of `event` answers.
    private static boolean isAnswered(Group group, Event event, List<Group> groups, List<ResponseReader.Link> links) {
        return groups.stream()
                .filter(between -> between.events().contains(event))
                .anyMatch(between -> links.stream()
                        .anyMatch(link -> link.answers()
                                && between.events().contains(link.first())
                                && group.events().contains(link.second())));
    }

    /// Whether a single incident can be one of those that a plural sums up: of its kind, between the same sides.
    ///
    /// @param links what the words tell as two events
    boolean mayBeOneOf(Group single, Group plural, List<Group> groups, List<ResponseReader.Link> links) {
        boolean type = single.knownType().isEmpty()
                || plural.knownType().isEmpty()
                || single.type() == plural.type()
                || single.type().group() == plural.type().group() && !areOtherArms(single.type(), plural.type())
                || isBlastOfBomb(single.type(), plural.type())
                || isStoppedOne(single, plural);
        return type
                && !single.days().differs(plural.days())
                && single.events().stream().allMatch(event -> sides(event, plural) >= 0)
                && plural.events().stream().noneMatch(event -> isApart(event, single, groups, links))
                && single.events().stream().noneMatch(event -> isApart(event, plural, groups, links));
    }

    /// Whether two could be taken for one: of a kind, as far as is known, and not of different days.
    static boolean areAlike(Group one, Group other) {
        boolean kind = one.knownType().isEmpty()
                || other.knownType().isEmpty()
                || one.type().group() == other.type().group()
                || isBlastOfBomb(one.type(), other.type());
        return kind && !one.days().differs(other.days());
    }

    /// The drone that was shot down is the one that attacked.
    private static boolean isStoppedOne(Group stopped, Group other) {
        return stopped.type() == IncidentType.DISRUPTED
                && shareWord(stopped.labels(Slot.WEAPONS), other.labels(Slot.WEAPONS));
    }

    /// "The killing of Ruiz" is not that of somebody else.
    private static boolean isOtherVictim(Event event, Group group) {
        List<String> own = victims(Stream.of(event));
        List<String> theirs = victims(group.events().stream());
        return !own.isEmpty() && !theirs.isEmpty() && !shareWord(own, theirs);
    }

    private static List<String> victims(Stream<Event> events) {
        return events.flatMap(event -> event.on(Slot.TARGETS)
                        .filter(filler -> event.sentence()
                                .headWithin(filler.span())
                                .filter(head -> head.name().equals("PERSON"))
                                .isPresent())
                        .map(filler -> filler.value().label()))
                .toList();
    }

    private double fit(Event event, Group group) {
        boolean told = group.events().stream()
                .anyMatch(other -> other.sentence().index() == event.sentence().index());
        if (event.traits().another() && !told || Summaries.isSummary(group) && Summaries.isSingle(event)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (isOtherVictim(event, group)) {
            return Double.NEGATIVE_INFINITY;
        }
        double type = type(event, group);
        double sides = sides(event, group);
        double place = sites.compare(event, group);
        if (Double.isInfinite(type) || Double.isInfinite(sides) || Double.isInfinite(place)) {
            return Double.NEGATIVE_INFINITY;
        }
        return type
                + sides
                + place * SAME_SITE
                + (shareWord(event.labels(Slot.TARGETS), group.labels(Slot.TARGETS)) ? SAME_TARGET : 0)
                + weapons(event, group)
                + known(event, group)
                + (isFiller(event, group) ? SAME_CLAUSE : 0)
                + (isPart(event, group) ? JOINED_CLAUSE : 0)
                + (event.days().shares(group.days()) ? SAME_DAY : 0)
                + (event.days().differs(group.days()) ? OTHER_DAY : 0)
                + (event.traits().fresh() && (event.vague() || event.head().isVerb()) ? FRESH : 0)
                + otherPlace(event, group)
                + word(event, group)
                + distance(event, group);
    }

    private double otherPlace(Event event, Group group) {
        if (!sites.differ(event, group) || describes(event, group) || isFiller(event, group)) {
            return 0;
        }
        return isToldMoreOf(event) ? CLOSER_PLACE : OTHER_PLACE;
    }

    /// "The blast took place near the bridge": says where the known one was; "the blast in Kara" says which one it is.
    private boolean isToldMoreOf(Event event) {
        return event.head().isNoun()
                && event.traits().definite()
                && !event.traits().plural()
                && event.head().relation().startsWith("nsubj")
                && sites.placeWords(event).stream()
                        .noneMatch(place -> event.sentence().dominates(event.head(), place));
    }

    /// Whether one trigger plays a role in the other's clause.
    private static boolean isFiller(Event event, Group group) {
        return group.events().stream()
                .filter(other -> other.sentence().index() == event.sentence().index())
                .anyMatch(other -> other.fillers().stream()
                                .anyMatch(filler -> filler.span().contains(event.span()))
                        || event.fillers().stream()
                                .anyMatch(filler -> filler.span().contains(other.span()))
                        || isObject(event, other)
                        || isObject(other, event));
    }

    /// "Troops repelled an attack on the base": one event, told by the verb and its object.
    private static boolean isObject(Event noun, Event verb) {
        return noun.head().relation().equals("obj")
                && noun.head().head() == verb.head().index();
    }

    /// "The attack" goes back to one told before, unless it brings sides and places of its own ("the US raid on a house
    /// in Kara").
    private double known(Event event, Group group) {
        if (!event.traits().definite() && event.traits().opens()) {
            return 0;
        }
        long own = Stream.of(Slot.PERPETRATORS, Slot.TARGETS, Slot.PLACE)
                .filter(slot -> event.on(slot).findAny().isPresent())
                .count();
        boolean shares = shareWord(event.labels(Slot.TARGETS), group.labels(Slot.TARGETS))
                || shareWord(event.labels(Slot.PLACE), group.labels(Slot.PLACE))
                || shares(sides(event.labels(Slot.PERPETRATORS)), sides(group.labels(Slot.PERPETRATORS)));
        return own >= 2 && !shares ? KNOWN_BUT_OWN : KNOWN;
    }

    private static double type(Event event, Group group) {
        Optional<IncidentType> known = group.knownType();
        if (event.vague() || known.isEmpty()) {
            return VAGUE_TYPE;
        }
        if (event.type() == known.get() || isNameOf(event, group)) {
            return SAME_TYPE;
        }
        if (areOtherArms(event.type(), known.get())) {
            return OTHER_TYPE;
        }
        boolean burnt = event.type() == IncidentType.PROPERTY_DESTRUCTION && ARMS.contains(known.get());
        if (isPart(event, group) && (burnt || Consolidation.isOneAssault(event.type(), known.get()))) {
            return PART;
        }
        if (isSuicideBomb(event.type(), known.get()) || isBlastOfBomb(event.type(), known.get())) {
            return VAGUE_TYPE;
        }
        return event.type().group() == known.get().group() ? LOOK_ALIKE_TYPE : Double.NEGATIVE_INFINITY;
    }

    private static boolean areOtherArms(IncidentType one, IncidentType other) {
        return one != other && ARMS.contains(one) && ARMS.contains(other);
    }

    /// "Gunmen attacked the village and led ten farmers away": one assault, told by its parts.
    private static boolean isPart(Event event, Group group) {
        return group.events().stream()
                .filter(other -> other.sentence().index() == event.sentence().index())
                .anyMatch(other -> OneBreath.isPart(event.sentence(), event.head(), other.head())
                        || OneBreath.isPart(event.sentence(), other.head(), event.head()));
    }

    /// "Was hurt in Kara by a bomb thrown at a patrol in the market": one place in the other.
    private static boolean describes(Event event, Group group) {
        return group.events().stream()
                .filter(other -> other.sentence().index() == event.sentence().index())
                .anyMatch(other -> OneBreath.describes(event.sentence(), event.head(), other.head())
                        || OneBreath.describes(event.sentence(), other.head(), event.head()));
    }

    /// "Three suicide bombers came to the airport", "they set off their bombs".
    private static boolean isSuicideBomb(IncidentType one, IncidentType other) {
        return one == IncidentType.IED && other == IncidentType.SUICIDE_BOMB
                || one == IncidentType.SUICIDE_BOMB && other == IncidentType.IED;
    }

    /// "The blast" was that of the suicide bomber.
    private static boolean isBlastOfBomb(IncidentType one, IncidentType other) {
        boolean blast = one == IncidentType.EXPLOSION || other == IncidentType.EXPLOSION;
        return blast && explodes(one) && explodes(other);
    }

    private static boolean explodes(IncidentType type) {
        return type.group() == IncidentType.Group.EXPLOSIVE
                || type == IncidentType.SUICIDE_BOMB
                || type == IncidentType.GRENADE;
    }

    private double sides(Event event, Group group) {
        Set<String> by = sides(event.labels(Slot.PERPETRATORS));
        Set<String> against = sides(event.labels(Slot.TARGETS));
        Set<String> groupBy = sides(group.labels(Slot.PERPETRATORS));
        Set<String> groupAgainst = sides(group.labels(Slot.TARGETS));
        if (shares(by, groupAgainst) && !shares(by, groupBy) || shares(against, groupBy) && !shares(by, groupBy)) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean otherTarget = !against.isEmpty() && !groupAgainst.isEmpty() && !shares(against, groupAgainst);
        double target = otherTarget ? OTHER_TARGET_SIDE : shares(against, groupAgainst) ? SAME_TARGET_SIDE : 0;
        if (by.isEmpty() || groupBy.isEmpty()) {
            return target;
        }
        return shares(by, groupBy) ? SAME_SIDE + target : Double.NEGATIVE_INFINITY;
    }

    private Set<String> sides(List<String> names) {
        Set<String> sides = new HashSet<>();
        names.forEach(name -> sides.addAll(actors.sidesIn(name)));
        return sides;
    }

    private static double weapons(Event event, Group group) {
        List<String> own = event.labels(Slot.WEAPONS);
        List<String> theirs = group.labels(Slot.WEAPONS);
        if (own.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        if (own.stream().anyMatch(theirs::contains)) {
            return SAME_WEAPON;
        }
        boolean kindOf = own.stream().anyMatch(one -> theirs.stream().anyMatch(other -> other.endsWith(one)));
        return kindOf ? 0 : OTHER_WEAPON;
    }

    /// "the strikes" goes back to "airstrikes" rather than to an attack; "killed" goes back to nothing.
    private static double word(Event event, Group group) {
        if (event.vague() && event.head().isVerb()) {
            return 0;
        }
        String own = event.head().lemma();
        return group.events().stream()
                                .map(other -> other.head().lemma())
                                .anyMatch(other -> other.endsWith(own) || own.endsWith(other))
                        || isNameOf(event, group)
                ? SAME_WORD
                : 0;
    }

    /// "Jets bombed the port. The bombing killed a child": the noun made of the verb.
    private static boolean isNameOf(Event event, Group group) {
        Token noun = event.head();
        return event.traits().definite()
                && noun.isNoun()
                && group.events().stream()
                        .map(Event::head)
                        .anyMatch(other -> other.isVerb()
                                && other.lemma().length() >= SHORTEST_STEM
                                && noun.lemma().startsWith(other.lemma()));
    }

    private static double distance(Event event, Group group) {
        int apart = event.sentence().index() - group.lastSentence();
        if (apart <= NEAR_SENTENCES) {
            return NEAR;
        }
        return apart > FAR_SENTENCES ? FAR : 0;
    }

    static boolean shareWord(List<String> some, List<String> others) {
        Set<String> words = new HashSet<>(words(some));
        words.retainAll(words(others));
        return !words.isEmpty();
    }

    private static List<String> words(List<String> labels) {
        List<String> words = new ArrayList<>();
        for (String label : labels) {
            for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() > 2) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
