package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Weapons;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Speaker;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/// Fills the roles of a trigger from the grammar around it, refusing what cannot play the part.
final class Roles {
    private static final Set<String> LOCATIVE =
            Set.of("obl:in", "nmod:in", "obl:at", "nmod:at", "obl:near", "nmod:near");

    private static final Set<String> INSIDE =
            Set.of("obl:in", "obl:at", "obl:inside", "obl:outside", "obl:on", "obl:into", "obl:through");

    private static final Set<String> MODIFIERS = Set.of("compound", "amod");

    private final Actors actors;
    private final People people;
    private final Voices voices;
    private final Weapons weapons;
    private final Numbers numbers;
    private final WeaponRoles armed;
    private final Affiliations affiliations;
    private final RolePhrases phrasing;

    private final PhraseIndex<String> suspicions = new PhraseIndex<>();

    Roles(Lexicon lexicon) {
        lexicon.table("en/suspicions").rows().forEach(row -> suspicions.add(row.need("word"), row.id()));
        actors = Actors.of(lexicon);
        people = People.of(lexicon);
        voices = new Voices(lexicon);
        weapons = new Weapons(lexicon);
        numbers = new Numbers(lexicon);
        affiliations = new Affiliations(lexicon);
        armed = new WeaponRoles(people, weapons, numbers);
        phrasing = new RolePhrases(lexicon, numbers);
    }

    /// The weapons beside a trigger alone.
    WeaponRoles armed() {
        return armed;
    }

    /// All roles of a trigger, weapons and munitions first.
    List<Filler> around(Sentence sentence, Token head, Frame frame) {
        List<Filler> found = new ArrayList<>();
        List<NounPhrase> used = phrases(sentence, head, frame, Slot.WEAPONS);
        used.forEach(phrase -> armed.of(phrase, found));
        for (NounPhrase phrase : phrases(sentence, head, frame, Slot.PERPETRATORS)) {
            perpetrator(phrase, head).ifPresent(filler -> {
                found.add(filler);
                affiliations.behind(phrase).ifPresent(found::add);
            });
        }
        if (found.stream().noneMatch(filler -> filler.slot() == Slot.PERPETRATORS)) {
            used.forEach(phrase -> sender(phrase).ifPresent(found::add));
            phrasing.doer(sentence, head)
                    .flatMap(phrase -> perpetrator(phrase, head))
                    .ifPresent(found::add);
        }
        for (NounPhrase phrase : phrases(sentence, head, frame, Slot.TARGETS)) {
            if (found.stream().noneMatch(filler -> filler.span().overlaps(phrase.span()))
                    && !isWhereAnother(phrase, found)
                    && !phrasing.isRidden(phrase, found)) {
                target(phrase, head).ifPresent(found::add);
            }
        }
        if (frame.isOfClash()) {
            otherSide(found);
        }
        for (NounPhrase phrase : phrases(sentence, head, frame, Slot.PLACE)) {
            place(phrase, head).ifPresent(found::add);
            if (isInside(phrase) && !phrasing.isRidden(phrase, found) && namesNobodyElse(sentence, found)) {
                target(phrase, head)
                        .filter(filler -> found.stream()
                                .noneMatch(known -> known.slot() == Slot.TARGETS
                                        && known.span().overlaps(filler.span())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// "A bomb planted by rebels exploded": whoever made the weapon do what it did.
    private Optional<Filler> sender(NounPhrase weapon) {
        Sentence sentence = weapon.sentence();
        return weapons.in(weapon).isEmpty()
                ? Optional.empty()
                : sentence.children(weapon.head(), "acl").stream()
                        .filter(sent -> sent.tag().equals("VBN"))
                        .flatMap(sent -> sentence.children(sent, "obl").stream()
                                .filter(by -> sentence.markedRelation(by).equals("obl:by")
                                        || sentence.markedRelation(by).equals("obl:agent"))
                                .map(by -> NounPhrase.of(sentence, by))
                                .filter(by -> weapons.in(by).isEmpty())
                                .flatMap(by -> perpetrator(by, sent).stream()))
                        .findFirst();
    }

    /// "Rebels and soldiers clashed": who is named second fought, and is whom the first one fought.
    private static void otherSide(List<Filler> found) {
        List<Filler> sides = found.stream()
                .filter(filler -> filler.slot() == Slot.PERPETRATORS)
                .toList();
        if (sides.size() == 2 && found.stream().noneMatch(filler -> filler.slot() == Slot.TARGETS)) {
            Filler other = sides.getLast();
            found.add(Filler.asserted(Slot.TARGETS, other.value(), other.span(), other.rules()));
        }
    }

    /// "Villagers were butchered at Rais": where somebody else was hit.
    private boolean isWhereAnother(NounPhrase phrase, List<Filler> found) {
        return phrase.head().isProperNoun()
                && people.kindOf(phrase).isEmpty()
                && phrase.sentence().markedRelation(phrase.head()).equals("obl:at")
                && found.stream().anyMatch(filler -> filler.slot() == Slot.TARGETS);
    }

    /// "A bomb exploded in a market": what stands there was hit; "shot at his farm" tells where.
    private boolean isInside(NounPhrase phrase) {
        return !RolePhrases.isOwn(phrase)
                && INSIDE.contains(
                        phrase.sentence().markedRelation(phrase.head()).replaceFirst("^nmod", "obl"))
                && people.kindOf(phrase)
                        .filter(kind -> kind == People.Kind.FACILITY || kind == People.Kind.VEHICLE)
                        .isPresent();
    }

    /// Whether no single person is told to be hit: who shoots a judge in a bar does not shoot at the bar.
    private boolean namesNobodyElse(Sentence sentence, List<Filler> found) {
        return found.stream()
                .filter(filler -> filler.slot() == Slot.TARGETS)
                .flatMap(filler -> sentence.headWithin(filler.span()).stream())
                .allMatch(head -> head.tag().endsWith("S"));
    }

    /// "for US airstrikes": an actor right before a noun that the parser took for a verb.
    void actorBefore(Sentence sentence, Token noun, List<Filler> found) {
        for (Match<Actors.Actor> match : actors.in(sentence)) {
            if (match.last().index() == noun.index() - 1) {
                found.add(Filler.asserted(
                        Slot.PERPETRATORS,
                        new SlotValue.Actor(match.value().name()),
                        Sentence.cover(match.tokens()),
                        List.of(match.value().rule())));
            }
        }
    }

    private List<NounPhrase> phrases(Sentence sentence, Token head, Frame frame, Slot slot) {
        List<NounPhrase> phrases = new ArrayList<>();
        for (Token candidate : frame.candidates(slot, sentence, head)) {
            Token token = Voice.meant(sentence, head, candidate);
            if (token.index() == head.index()
                    || sentence.isInDateline(token)
                    || !(token.isNoun()
                            || token.tag().equals("JJ")
                            || token.tag().equals("CD"))
                    || slot == Slot.PERPETRATORS
                            && (isWhere(sentence, token)
                                    || frame.isOfBlasts() && phrasing.explodes(sentence, head, token)
                                    || Voice.undergoes(sentence, head, token)
                                    || Voice.isOthers(sentence, head, token))
                    || slot == Slot.TARGETS && (frame.does(sentence, head, candidate) || Voice.isDescribed(head, token))
                    || phrases.stream().anyMatch(phrase -> phrase.head().equals(token))) {
                continue;
            }
            NounPhrase phrase = phrasing.of(sentence, token);
            if (Victims.namesNobody(phrase) || RolePhrases.isWhose(phrase)) {
                continue;
            }
            phrases.add(phrase);
            phrase.coordinated().stream()
                    .filter(other -> slot != Slot.PERPETRATORS || isPlace(phrase) || !isPlace(other))
                    .forEach(phrases::add);
        }
        return phrases;
    }

    /// "A plane of the coalition in Iraq and Syria": what is no place is not side by side with one.
    private static boolean isPlace(NounPhrase phrase) {
        return phrase.head().name().equals("LOCATION");
    }

    /// Whether a noun says where: by its preposition, or by one that the parser took for a conjunction ("strikes in
    /// Syria targeting fighters").
    private static boolean isWhere(Sentence sentence, Token noun) {
        return LOCATIVE.contains(sentence.markedRelation(noun))
                || noun.index() > 0
                        && sentence.token(noun.index() - 1).tag().equals("IN")
                        && sentence.token(noun.index() - 1).relation().equals("mark")
                        && LOCATIVE.contains(
                                "obl:" + sentence.token(noun.index() - 1).lemma());
    }

    /// Whoever a phrase names, where they can have done it and it is more than a pronoun or "those responsible".
    Optional<Filler> culprit(NounPhrase phrase) {
        boolean attacks = people.kindOf(phrase)
                .map(kind -> kind.attacks() || kind == People.Kind.ANYONE && isDescribed(phrase))
                .orElse(actors.at(phrase).isPresent() || isOrganisation(phrase));
        boolean can = phrase.head().isNoun()
                && attacks
                && weapons.in(phrase).isEmpty()
                && !phrasing.isDate(phrase)
                && !isNobody(phrase)
                && !voices.isAt(phrase);
        return can ? Optional.of(named(Slot.PERPETRATORS, phrase, actorIn(phrase))) : Optional.empty();
    }

    private Optional<Filler> perpetrator(NounPhrase phrase, Token trigger) {
        if (weapons.in(phrase).isPresent()) {
            return owner(phrase);
        }
        boolean modifier =
                MODIFIERS.contains(phrase.head().relation()) && phrase.head().head() == trigger.index();
        if (modifier && phrasing.describesAnother(phrase, trigger)) {
            return Optional.empty();
        }
        Optional<Match<Actors.Actor>> actor = actorIn(phrase);
        Optional<People.Kind> kind = people.kindOf(phrase);
        if (!modifier
                && actor.isEmpty()
                && kind.isEmpty()
                && actors.country(phrase).isPresent()) {
            return actors.country(phrase).map(state -> of(state, phrase));
        }
        boolean attacks = kind.map(it -> it.attacks() || it == People.Kind.ANYONE && isDescribed(phrase))
                .orElse(actor.isPresent() && (modifier || isName(phrase)));
        if (!attacks && !(kind.isEmpty() && !modifier && isOrganisation(phrase))
                || phrasing.isDate(phrase)
                || isNobody(phrase)
                || voices.isAt(phrase)) {
            return Optional.empty();
        }
        return Optional.of(named(Slot.PERPETRATORS, phrase, actor));
    }

    /// "Unidentified persons": people of whom more is said than how many.
    private static boolean isDescribed(NounPhrase phrase) {
        return phrase.sentence().children(phrase.head(), "amod").stream()
                .anyMatch(adjective -> adjective.index() < phrase.head().index());
    }

    /// The state whose weapon it is: "US warplanes".
    private Optional<Filler> owner(NounPhrase phrase) {
        return actorIn(phrase)
                .map(Match::value)
                .or(() -> actors.state(phrase))
                .map(actor -> of(actor, phrase))
                .or(() -> armed.owner(phrase));
    }

    private static Filler of(Actors.Actor actor, NounPhrase phrase) {
        return Filler.asserted(
                Slot.PERPETRATORS, new SlotValue.Actor(actor.name()), phrase.span(), List.of(actor.rule()));
    }

    private Optional<Filler> target(NounPhrase phrase, Token trigger) {
        if (weapons.in(phrase).isPresent() && !isCarrierHit(phrase, trigger)) {
            return Optional.empty();
        }
        boolean modifier =
                MODIFIERS.contains(phrase.head().relation()) && phrase.head().head() == trigger.index();
        Optional<People.Kind> kind = people.kindOf(phrase);
        boolean facility = kind.filter(each -> each == People.Kind.FACILITY || each == People.Kind.VEHICLE)
                .isPresent();
        if (modifier && !facility) {
            return Optional.empty();
        }
        if (phrasing.isDate(phrase) || isNobody(phrase)) {
            return Optional.empty();
        }
        boolean isHit = kind.map(People.Kind::isHit)
                .orElse(isName(phrase) && phrase.head().isProperNoun());
        return isHit ? Optional.of(named(Slot.TARGETS, phrase, Optional.empty())) : Optional.empty();
    }

    /// "A missile downed an army helicopter": a weapon that carries people, as what was hit.
    private boolean isCarrierHit(NounPhrase phrase, Token trigger) {
        Token head = phrase.head();
        return (head.relation().equals("obj") || head.relation().equals("nsubj:pass"))
                && head.head() == trigger.index()
                && people.kindOf(phrase)
                        .filter(kind -> kind == People.Kind.VEHICLE)
                        .isPresent();
    }

    /// "Rebels shot down a helicopter": what was taken for a weapon, as what was hit.
    Filler hit(Sentence sentence, Filler weapon) {
        return sentence.headWithin(weapon.span())
                .map(head -> named(Slot.TARGETS, NounPhrase.of(sentence, head), Optional.empty()))
                .orElse(weapon);
    }

    /// "No one was hit", "not one guard", "no US personnel".
    private boolean isNobody(NounPhrase phrase) {
        return numbers.in(phrase).filter(number -> number.range().isNone()).isPresent();
    }

    /// Whether somebody stands among the targets or, where things are destroyed, something that can be.
    boolean hasVictim(Sentence sentence, @Nullable IncidentType type, List<Filler> fillers) {
        boolean things = type == IncidentType.PROPERTY_DESTRUCTION || type == IncidentType.IED;
        return fillers.stream()
                .filter(filler -> filler.slot() == Slot.TARGETS)
                .flatMap(filler -> sentence.headWithin(filler.span()).stream())
                .anyMatch(head -> isVictim(sentence, head, things));
    }

    private boolean isVictim(Sentence sentence, Token head, boolean things) {
        return people.kindOf(NounPhrase.of(sentence, head))
                .map(kind -> kind.isAlive() || things && kind.isHit())
                .orElse(head.name().equals("PERSON"));
    }

    private Optional<Filler> place(NounPhrase phrase, Token trigger) {
        boolean modifier =
                phrase.head().relation().equals("compound") && phrase.head().head() == trigger.index();
        if (modifier
                && (!phrase.head().name().equals("LOCATION") || actorIn(phrase).isPresent())) {
            return Optional.empty();
        }
        boolean names = phrase.tokens().stream().anyMatch(Token::isProperNoun);
        Optional<People.Kind> kind = people.kindOf(phrase);
        boolean nowhere = kind.map(People.Kind::isAlive).orElse(!phrase.head().isProperNoun())
                || phrase.head().name().equals("PERSON");
        if (!names || nowhere || phrasing.isDate(phrase) || weapons.in(phrase).isPresent()) {
            return Optional.empty();
        }
        SlotValue value = new SlotValue.Where(Place.named(phrase.name()));
        return Optional.of(Filler.asserted(Slot.PLACE, value, phrase.span(), List.of()));
    }

    private Filler named(Slot slot, NounPhrase phrase, Optional<Match<Actors.Actor>> actor) {
        boolean whole = actor.filter(
                        match -> match.last().index() == phrase.head().index())
                .isPresent();
        boolean member = slot == Slot.PERPETRATORS
                && actor.filter(match -> match.value().kind() == Speaker.Kind.ARMED_GROUP)
                        .isPresent()
                && people.kindOf(phrase)
                        .filter(kind -> kind.attacks() || kind == People.Kind.ANYONE)
                        .isPresent();
        String name = whole || member
                ? actor.orElseThrow().value().name()
                : unsuspected(phrase).labelWithName();
        List<String> rules = actor.map(match -> List.of(match.value().rule())).orElse(List.of());
        return Filler.asserted(slot, new SlotValue.Actor(name), phrase.span(), rules);
    }

    /// "Suspected militants": the militants.
    private NounPhrase unsuspected(NounPhrase phrase) {
        List<Token> kept = phrase.tokens().stream()
                .filter(token -> token.index() == phrase.head().index()
                        || suspicions.at(phrase.sentence(), token.index()).isEmpty())
                .toList();
        boolean leads = kept.size() < phrase.tokens().size()
                && kept.getLast().index() - kept.getFirst().index() == kept.size() - 1;
        return leads ? new NounPhrase(phrase.sentence(), phrase.head(), kept) : phrase;
    }

    private Optional<Match<Actors.Actor>> actorIn(NounPhrase phrase) {
        int from = phrase.tokens().getFirst().index();
        int to = phrase.tokens().getLast().index();
        return actors.in(phrase.sentence()).stream()
                .filter(match -> from <= match.first().index() && match.last().index() <= to)
                .reduce((first, second) -> second);
    }

    private static boolean isName(NounPhrase phrase) {
        return phrase.tokens().stream().anyMatch(token -> token.isName() || token.isProperNoun());
    }

    private static boolean isOrganisation(NounPhrase phrase) {
        String name = phrase.head().name().toUpperCase(Locale.ROOT);
        return phrase.head().isProperNoun() && (name.equals("ORGANIZATION") || name.equals("MISC"));
    }
}
