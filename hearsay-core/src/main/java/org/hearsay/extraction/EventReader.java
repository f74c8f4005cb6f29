package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Weapons;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds the violent events in a sentence.
final class EventReader {
    /// Tags of "it", "this" and "what".
    private static final Set<String> POINTING = Set.of("PRP", "DT", "WP");

    private static final Set<String> CLAUSES = Set.of("conj", "advcl", "xcomp");

    /// The longest, and of two as long the one that needs another word: "hit a mine" before "hit a house".
    private static final Comparator<Match<Trigger>> CLOSEST = Comparator.<Match<Trigger>>comparingInt(
                    match -> -match.tokens().size())
            .thenComparing(match -> match.value().with().isEmpty());

    private final PhraseIndex<Trigger> verbs = new PhraseIndex<>();
    private final PhraseIndex<Trigger> nouns = new PhraseIndex<>();

    /// Ids of the nouns for those who were found killed: of one deed with whatever else the sentence tells.
    private final Set<String> found = new HashSet<>();

    private final EventVerbs eventVerbs;
    private final ImpliedWeapons impliedWeapons;
    private final DeedTypes types;
    private final Roles roles;
    private final Reality reality;
    private final Another another;
    private final Weapons weapons;
    private final DayWords days;
    private final Evidence evidence;
    private final Recall recall;
    private final Stretch stretch;
    private final Whereabouts whereabouts;

    /// What a sentence tells.
    ///
    /// @param events the events that happened, in order
    /// @param unreal ids of the lines that made others unreal; such a sentence turns the talk to something else
    /// @param total whether it tells of what went on over a time, whose losses are nobody's in particular
    record Reading(List<Event> events, List<String> unreal, boolean total) {
        Reading {
            events = List.copyOf(events);
            unreal = List.copyOf(unreal);
        }
    }

    EventReader(Lexicon lexicon, LossReader losses, Roles roles) {
        this.roles = roles;
        evidence = new Evidence(roles, losses);
        days = new DayWords(lexicon);
        reality = new Reality(lexicon, days);
        weapons = new Weapons(lexicon);
        recall = new Recall(lexicon);
        stretch = new Stretch(lexicon);
        whereabouts = new Whereabouts(lexicon);
        Map<String, Frame> frames = Frame.all(lexicon);
        eventVerbs = new EventVerbs(lexicon, frames, roles);
        for (Row row : lexicon.table("en/triggers").rows()) {
            Trigger trigger = Trigger.of(row, Frame.named(frames, row, "frame"));
            (trigger.verb() ? verbs : nouns).add(row.need("word"), trigger);
            if (!trigger.verb() && !trigger.with().isEmpty()) {
                found.add(trigger.rule());
            }
        }
        another = new Another(lexicon);
        impliedWeapons = new ImpliedWeapons(lexicon);
        types = new DeedTypes(lexicon);
    }

    /// Whether a sentence names anything that could tell of an incident; cheap, needs no tree.
    boolean mayTell(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (verbs.at(sentence, token.index()).isPresent()
                    || nouns.at(sentence, token.index()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /// What a sentence tells.
    ///
    /// @param setting what is known of the report it stands in
    Reading read(Sentence sentence, Evidence.Setting setting) {
        List<Event> events = new ArrayList<>();
        List<String> unreal = new ArrayList<>();
        if (!sentence.hasTree()) {
            return new Reading(events, unreal, false);
        }
        boolean total = false;
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<Match<Trigger>> match = trigger(sentence, at);
            if (match.isPresent()) {
                total |= reality.isTotal(sentence, head(sentence, match.get()));
                read(sentence, match.get(), setting, events, unreal);
                at = match.get().last().index();
            }
            at++;
        }
        List<Event> dated = events.stream()
                .filter(event -> !found.contains(event.rule())
                        || events.stream().allMatch(other -> found.contains(other.rule())))
                .filter(event -> events.stream().noneMatch(other -> isRenderedSafe(event, other)))
                .map(event -> events.stream().anyMatch(other -> isThrown(event, other))
                        ? event.withType(IncidentType.GRENADE)
                        : event)
                .map(event -> event.withDays(days.of(event, events)))
                .map(event -> inTime(event, events))
                .toList();
        return new Reading(
                dated.stream().map(event -> inTimeOfClause(event, dated)).toList(), unreal, total);
    }

    /// "Dismantled a car bomb": the bomb is no incident besides.
    private static boolean isRenderedSafe(Event event, Event other) {
        return other.type() == IncidentType.DISRUPTED
                && event.type() != IncidentType.DISRUPTED
                && other.on(Slot.WEAPONS).anyMatch(weapon -> weapon.span().contains(event.span()));
    }

    /// "Hurt by a nail bomb thrown at a patrol": what a bomb did that somebody threw.
    private static boolean isThrown(Event event, Event other) {
        return event.type() == IncidentType.IED
                && other.type() == IncidentType.GRENADE
                && event.on(Slot.WEAPONS)
                        .anyMatch(own -> other.on(Slot.WEAPONS)
                                .anyMatch(thrown -> thrown.span().overlaps(own.span())));
    }

    /// "Six days before, a barrage had come down": what is recalled of the verb is recalled of its barrage.
    private static Event inTimeOfClause(Event event, List<Event> all) {
        return all.stream()
                        .anyMatch(other -> other.traits().recalled() && (isRole(event, other) || isWith(event, other)))
                ? event.before(true)
                : event;
    }

    /// "Thousands were murdered in 1994 when soldiers threw grenades": told of one time.
    private static boolean isWith(Event event, Event of) {
        return event.head().head() == of.head().index()
                && CLAUSES.contains(event.head().relation());
    }

    private static boolean isRole(Event event, Event of) {
        return event.head().head() == of.head().index()
                && (event.head().relation().startsWith("nsubj")
                        || event.head().relation().equals("obj"));
    }

    private Event inTime(Event event, List<Event> all) {
        boolean recalled = recall.isRecalled(event.sentence(), event.head(), otherHeads(event, all))
                || Recall.isYardstick(event.sentence(), event.head());
        return recalled || Recall.isPluperfect(event.sentence(), event.head()) ? event.before(recalled) : event;
    }

    private static List<Token> otherHeads(Event event, List<Event> events) {
        return events.stream()
                .filter(other -> !other.equals(event))
                .map(Event::head)
                .toList();
    }

    private Optional<Match<Trigger>> trigger(Sentence sentence, int at) {
        Optional<Match<Trigger>> noun = nouns.at(sentence, at)
                .filter(match -> isNoun(sentence, match.last()) || isOnlyNoun(sentence, match))
                .filter(match -> match.value().isSaid(sentence))
                .filter(match -> !isModifier(sentence, match.last()));
        if (noun.isPresent()) {
            return noun;
        }
        return verbs.all(sentence, at).stream()
                .filter(match -> isVerb(match.first()) && match.value().isComplete(sentence, match.first()))
                .min(CLOSEST);
    }

    /// A noun, or what the tagger took for a verb behind an article or as a subject: "the shelling", "fighting
    /// erupted".
    private static boolean isNoun(Sentence sentence, Token token) {
        boolean behindArticle =
                token.index() > 0 && sentence.token(token.index() - 1).tag().equals("DT");
        return token.isNoun()
                || token.tag().equals("VBG")
                        && (behindArticle || token.relation().startsWith("nsubj") || opens(sentence, token));
    }

    /// "Fighting over the valley": a headline, not somebody doing it.
    private static boolean opens(Sentence sentence, Token token) {
        return token.index() == 0
                && token.relation().equals("root")
                && sentence.children(token, "obj").isEmpty();
    }

    /// "for US airstrikes over the weekend": taken for a verb, but there is no such verb.
    private boolean isOnlyNoun(Sentence sentence, Match<Trigger> match) {
        return match.last().isVerb() && verbs.at(sentence, match.last().index()).isEmpty();
    }

    /// "an attack helicopter" tells of no attack.
    private static boolean isModifier(Sentence sentence, Token noun) {
        return noun.relation().equals("compound")
                && sentence.head(noun).filter(Token::isNoun).isPresent()
                && sentence.head(noun).get().index() == noun.index() + 1;
    }

    private static boolean isVerb(Token token) {
        return token.isVerb()
                && !token.relation().equals("amod")
                && !token.relation().equals("compound");
    }

    /// The word on which the others hang: "exchange" of "exchange of fire".
    private static Token head(Sentence sentence, Match<Trigger> match) {
        if (match.value().verb()) {
            return match.first();
        }
        return sentence.headWithin(Sentence.cover(match.tokens()))
                .filter(Token::isNoun)
                .orElse(match.last());
    }

    private void read(
            Sentence sentence,
            Match<Trigger> match,
            Evidence.Setting setting,
            List<Event> events,
            List<String> unreal) {
        Trigger trigger = match.value();
        Token head = head(sentence, match);
        Optional<String> denied =
                reality.denies(sentence, head, match.first().index(), !trigger.verb() && head.isVerb());
        if (denied.isPresent()) {
            unreal.add(denied.get());
            return;
        }
        if (Reality.asks(sentence)
                || Reality.isTrade(head, trigger.type())
                || reality.isTotal(sentence, head)
                || reality.isDud(sentence, head, trigger)) {
            unreal.add(trigger.rule());
            return;
        }
        List<Filler> fillers = new ArrayList<>(roles.around(sentence, head, trigger.frame()));
        if (trigger.verb()) {
            roles.armed().behind(sentence, head, fillers);
            roles.armed().before(sentence, head, fillers);
            if (setting == Evidence.Setting.VIOLENT && fillers.stream().noneMatch(it -> it.slot() == Slot.WEAPONS)) {
                stretch.weapon(sentence, head, trigger.frame()).ifPresent(fillers::add);
            }
        } else {
            ownWeapon(sentence, match).ifPresent(fillers::add);
            if (match.last().isVerb()) {
                roles.actorBefore(sentence, match.first(), fillers);
            }
            fillers.addAll(eventVerbs.roles(sentence, head));
        }
        if (setting == Evidence.Setting.VIOLENT
                && trigger.verb()
                && trigger.strength() != Trigger.Strength.WEAK
                && fillers.stream().noneMatch(it -> it.slot() == Slot.PLACE)
                && !evidence.isEnough(sentence, trigger, head, fillers, setting)
                && roles.hasVictim(sentence, IncidentType.ATTACK, fillers)) {
            whereabouts.place(sentence, head).ifPresent(fillers::add);
        }
        boolean enough = evidence.isEnough(sentence, trigger, head, fillers, setting);
        boolean shotDown = types.isAircraftShotDown(sentence, trigger, fillers);
        impliedWeapons.of(sentence, match, fillers).ifPresent(weapon -> {
            // "A mine attack": no mine was attacked.
            fillers.removeIf(
                    filler -> filler.slot() == Slot.TARGETS && weapon.span().contains(filler.span()));
            fillers.add(weapon);
        });
        boolean definite = isDefinite(sentence, head);
        if (enough || (definite || trigger.isStrong()) && !trigger.verb()) {
            IncidentType weapon = types.byWeapon(fillers, trigger.frame().isOfFiring());
            // The helicopter was hit, and is no weapon here; what stands behind "at" is where.
            fillers.removeIf(filler -> shotDown && filler.slot() == Slot.TARGETS);
            fillers.replaceAll(
                    filler -> shotDown && types.isAircraft(sentence, filler) ? roles.hit(sentence, filler) : filler);
            // Who makes a bomb safe or brings a drone down did not send it.
            fillers.removeIf(filler -> trigger.type() == IncidentType.DISRUPTED && filler.slot() == Slot.PERPETRATORS);
            events.add(new Event(
                    sentence,
                    head,
                    Sentence.cover(match.tokens()),
                    shotDown ? IncidentType.SHELLING : types.of(trigger, weapon, fillers),
                    trigger.type() == null && weapon == null && !isNewPlural(trigger, head, definite),
                    fillers,
                    traits(
                            sentence,
                            head,
                            definite || weaponArticle(sentence, fillers, false),
                            weaponArticle(sentence, fillers, true),
                            another.isAnother(
                                    sentence,
                                    head,
                                    fillers.stream()
                                            .filter(filler -> Another.isPart(filler.slot()))
                                            .map(Filler::span)
                                            .toList()),
                            // Several bombers come to one place.
                            head.tag().equals("NNS") && trigger.type() != IncidentType.SUICIDE_BOMB,
                            enough),
                    DayWords.NONE,
                    trigger.rule()));
        }
    }

    /// "A car bomb", "a drone strike": the trigger names the weapon itself.
    private Optional<Filler> ownWeapon(Sentence sentence, Match<Trigger> match) {
        return weapons.in(sentence).stream()
                // "Shelling" names no shell.
                .filter(weapon -> !weapon.last().isVerb())
                .filter(weapon -> weapon.first().index() >= match.first().index()
                        && weapon.last().index() <= match.last().index())
                .findFirst()
                .map(weapon -> Filler.asserted(
                        Slot.WEAPONS,
                        new SlotValue.Weapon(weapon.value().kind()),
                        Sentence.cover(weapon.tokens()),
                        List.of(weapon.value().rule())));
    }

    /// "Three strikes": told as new, by the word alone they are air strikes; "the strikes" may be those told before.
    private static boolean isNewPlural(Trigger trigger, Token head, boolean definite) {
        return trigger.alone() != null && head.tag().equals("NNS") && !definite;
    }

    /// "The rockets landed": the rockets are known, so is the incident; "a drone also hit": it is new.
    private static boolean weaponArticle(Sentence sentence, List<Filler> fillers, boolean indefinite) {
        return fillers.stream()
                .filter(filler -> filler.slot() == Slot.WEAPONS)
                .map(filler -> filler.span().start())
                .flatMap(start ->
                        sentence.tokens().stream().filter(token -> token.span().start() == start))
                .map(first ->
                        first.tag().equals("DT") || first.index() == 0 ? first : sentence.token(first.index() - 1))
                .anyMatch(
                        article -> article.tag().equals("DT") && article.lemma().equals("a") == indefinite);
    }

    private static boolean isDefinite(Sentence sentence, Token head) {
        return isNaming(sentence, head)
                || sentence.children(head).stream()
                        .anyMatch(child ->
                                child.relation().equals("det") && !child.lemma().equals("a")
                                        || child.relation().equals("nmod:poss"));
    }

    /// "It was an attack", "this is a massacre": a name for what was told before.
    private static boolean isNaming(Sentence sentence, Token head) {
        return !sentence.children(head, "cop").isEmpty()
                && sentence.children(head, "nsubj").stream().anyMatch(subject -> POINTING.contains(subject.tag()));
    }

    private static Event.Traits traits(
            Sentence sentence,
            Token head,
            boolean definite,
            boolean newWeapon,
            boolean another,
            boolean plural,
            boolean opens) {
        boolean fresh = newWeapon && head.isVerb()
                || !isNaming(sentence, head)
                        && sentence.children(head, "det").stream()
                                .anyMatch(det -> det.lemma().equals("a"));
        return new Event.Traits(definite, fresh, another, plural, false, false, opens);
    }
}
