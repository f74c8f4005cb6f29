package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Weapons;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// With what something was done, and how many of it were fired, by the phrases beside a trigger.
final class WeaponRoles {
    private static final Set<String> BY = Set.of("by", "with");
    private static final int BEHIND = 6;

    private final People people;
    private final Weapons weapons;
    private final Numbers numbers;

    WeaponRoles(People people, Weapons weapons, Numbers numbers) {
        this.people = people;
        this.weapons = weapons;
        this.numbers = numbers;
    }

    /// Adds the weapon and the munitions that a phrase names.
    void of(NounPhrase phrase, List<Filler> found) {
        Optional<Match<Weapons.Weapon>> match = weapons.in(phrase);
        if (match.isEmpty()) {
            vehicleBomb(phrase).ifPresent(found::add);
        }
        if (match.isEmpty() || found.stream().anyMatch(filler -> filler.span().overlaps(phrase.span()))) {
            return;
        }
        Weapons.Weapon weapon = match.get().value();
        List<String> rules = List.of(weapon.rule());
        found.add(Filler.asserted(Slot.WEAPONS, new SlotValue.Weapon(weapon.kind()), phrase.span(), rules));
        if (weapon.munition()) {
            numbers.in(phrase).ifPresent(number -> found.add(munitions(phrase, number, weapon)));
        }
    }

    /// "Government jets", "rebel mortars": those whose weapon it is, by a noun before it.
    Optional<Filler> owner(NounPhrase weapon) {
        return weapon.upToHead().stream()
                .filter(token ->
                        token.relation().equals("compound") && token.tag().startsWith("NN"))
                .filter(token -> people.kindOf(token.lemma())
                        .filter(kind -> kind == People.Kind.ARMED || kind == People.Kind.FORCE)
                        .isPresent())
                .map(token ->
                        Filler.asserted(Slot.PERPETRATORS, new SlotValue.Actor(token.word()), weapon.span(), List.of()))
                .findFirst();
    }

    /// "A truck packed with explosives": a vehicle that is itself the bomb.
    private Optional<Filler> vehicleBomb(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean vehicle = people.kindOf(phrase)
                .filter(kind -> kind == People.Kind.VEHICLE)
                .isPresent();
        return vehicle
                ? sentence.children(phrase.head(), "acl").stream()
                        .flatMap(laden -> Stream.concat(
                                sentence.children(laden, "obl").stream()
                                        .filter(load ->
                                                sentence.markedRelation(load).equals("obl:with")),
                                // "A bus carrying half a ton of dynamite".
                                laden.tag().equals("VBG") ? sentence.children(laden, "obj").stream() : Stream.empty()))
                        .flatMap(load -> load(sentence, load).stream())
                        .findFirst()
                        .map(match -> Filler.asserted(
                                Slot.WEAPONS,
                                new SlotValue.Weapon(match.value().kind()),
                                phrase.span().cover(match.last().span()),
                                List.of(match.value().rule())))
                : Optional.empty();
    }

    /// "Explosives", "half a ton of explosives".
    private Optional<Match<Weapons.Weapon>> load(Sentence sentence, Token load) {
        return Stream.concat(Stream.of(load), sentence.children(load, "nmod").stream())
                .flatMap(noun -> weapons.in(NounPhrase.of(sentence, noun)).stream())
                .findFirst();
    }

    private static Filler munitions(NounPhrase phrase, Numbers.Amount number, Weapons.Weapon weapon) {
        List<String> rules = new ArrayList<>(number.rules());
        rules.add(weapon.rule());
        Span span = new Span(
                phrase.sentence().token(number.from()).span().start(),
                phrase.span().end());
        return Filler.asserted(Slot.MUNITIONS, new SlotValue.Count(number.range(), weapon.kind()), span, rules);
    }

    /// "A drone also hit": a weapon right before the trigger, where the grammar lost it or part of it.
    void before(Sentence sentence, Token head, List<Filler> found) {
        for (Match<Weapons.Weapon> match : weapons.in(sentence)) {
            boolean right = match.last().index() < head.index()
                    && sentence.tokens().subList(match.last().index() + 1, head.index()).stream()
                            .allMatch(token -> token.tag().startsWith("RB")
                                    || token.relation().startsWith("aux"));
            if (right && isLost(sentence, head, match)) {
                Span span = Sentence.cover(match.tokens());
                found.removeIf(filler -> filler.slot() == Slot.WEAPONS && span.contains(filler.span()));
                if (found.stream().noneMatch(filler -> filler.slot() == Slot.WEAPONS)) {
                    of(NounPhrase.of(sentence, match.last()), found);
                }
            }
        }
    }

    /// Whether a weapon before a verb can be its subject: no other word is.
    private static boolean isLost(Sentence sentence, Token verb, Match<Weapons.Weapon> weapon) {
        List<Token> subjects = sentence.children(verb, "nsubj");
        // "An aircraft was damaged": it is what was hit.
        if (sentence.children(verb, "nsubj:pass").stream().anyMatch(weapon.tokens()::contains)) {
            return false;
        }
        return subjects.isEmpty()
                || !sentence.children(verb, "obj").isEmpty()
                || weapon.tokens().containsAll(subjects);
    }

    /// "was struck by rocket fire": a weapon right behind the trigger, where the grammar lost it.
    void behind(Sentence sentence, Token head, List<Filler> found) {
        boolean known = found.stream().anyMatch(filler -> filler.slot() == Slot.WEAPONS);
        if (known) {
            return;
        }
        for (Match<Weapons.Weapon> match : weapons.in(sentence)) {
            int distance = match.first().index() - head.index();
            boolean near = distance > 0 && distance <= BEHIND;
            if (near
                    && !isCut(sentence, head, match.first())
                    && sentence.tokens().subList(head.index(), match.first().index()).stream()
                            .anyMatch(token -> BY.contains(token.lemma()))) {
                of(NounPhrase.of(sentence, match.last()), found);
                return;
            }
        }
    }

    /// "Were injured; some were evacuated by helicopter": another clause lies between.
    private static boolean isCut(Sentence sentence, Token verb, Token weapon) {
        return sentence.tokens().subList(verb.index() + 1, weapon.index()).stream()
                .anyMatch(token -> token.word().equals(";")
                        || token.tag().equals("VBD")
                        || token.tag().equals("VBZ"));
    }
}
