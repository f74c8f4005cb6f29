package org.hearsay.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Weapons;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// The stretch of words around a verb up to the next verb or clause on either side: what the verb goes with where the
/// grammar lost it.
///
/// "An explosive device in a parcel addressed to a judge was defused": the device, though the tree hangs it elsewhere.
final class Stretch {
    private static final int BEFORE = 14;
    private static final int BEHIND = 10;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "get");
    private static final Set<String> ENDS = Set.of(";", ":", "``", "''", "-LRB-", "-RRB-", "(", ")", "\"");
    private static final Set<String> MARKS = Set.of("that", "when", "after", "before", "while", "as", "who", "which");

    private static final Set<String> MEANS = Set.of("with", "by", "from", "use");
    private static final Set<String> ELSEWHERE =
            Set.of("in", "aboard", "on", "near", "for", "about", "against", "over", "into");

    private final Weapons weapons;

    Stretch(Lexicon lexicon) {
        weapons = new Weapons(lexicon);
    }

    /// The weapon in the stretch of a verb, the nearest one: what it was done with or what it was done to.
    Optional<Filler> weapon(Sentence sentence, Token verb, Frame frame) {
        int from = start(sentence, verb);
        int to = end(sentence, verb);
        return weapons.in(sentence).stream()
                .filter(match -> match.first().index() >= from && match.last().index() < to)
                .filter(match -> match.last().isNoun() && isThing(sentence, match, verb))
                .filter(match -> frame.isOfFiring() || !isUndergoing(match, verb))
                .filter(match -> match.last().index() > verb.index()
                        ? frame.needsWeapon() || isMeans(sentence, match)
                        : !isElsewhere(sentence, match))
                .min((one, other) -> Integer.compare(distance(one, verb), distance(other, verb)))
                .map(match -> Filler.asserted(
                        Slot.WEAPONS,
                        new SlotValue.Weapon(match.value().kind()),
                        Sentence.cover(match.tokens()),
                        List.of(match.value().rule())));
    }

    /// "An aircraft was damaged", "downed a helicopter, killing its crew": what was hit.
    private static boolean isUndergoing(Match<Weapons.Weapon> match, Token verb) {
        Weapons.Weapon weapon = match.value();
        boolean carrier = weapon.type() == IncidentType.AIR_DRONE_STRIKE && !weapon.munition();
        return match.tokens().stream()
                .anyMatch(token -> token.relation().equals("nsubj:pass") && (carrier || token.head() == verb.index())
                        || carrier && token.relation().equals("obj"));
    }

    /// "A bomb squad", "the rocket site": not the weapon but something of it.
    private static boolean isThing(Sentence sentence, Match<Weapons.Weapon> match, Token verb) {
        int next = match.last().index() + 1;
        return next == verb.index()
                || next >= sentence.tokens().size()
                || !sentence.token(next).isNoun();
    }

    /// "Hit the post with mortars", but not "hit the guns".
    private static boolean isMeans(Sentence sentence, Match<Weapons.Weapon> match) {
        return MEANS.contains(preposition(sentence, match));
    }

    /// "Arrived in two helicopters and shot".
    private static boolean isElsewhere(Sentence sentence, Match<Weapons.Weapon> match) {
        return ELSEWHERE.contains(preposition(sentence, match));
    }

    /// The preposition before a phrase, or what else stands there.
    private static String preposition(Sentence sentence, Match<Weapons.Weapon> match) {
        int at = match.first().index() - 1;
        while (at >= 0 && isInside(sentence.token(at))) {
            at--;
        }
        return at < 0 ? "" : sentence.token(at).lemma();
    }

    private static boolean isInside(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("CD")
                || token.tag().startsWith("JJ")
                || token.tag().equals("PRP$")
                || token.tag().equals("HYPH")
                || token.isNoun();
    }

    private static int distance(Match<Weapons.Weapon> match, Token verb) {
        return Math.abs(match.last().index() - verb.index());
    }

    private static int start(Sentence sentence, Token verb) {
        int at = verb.index();
        boolean own = true;
        while (at > 0 && verb.index() - at < BEFORE) {
            Token before = sentence.token(at - 1);
            own &= before.tag().startsWith("RB") || AUXILIARIES.contains(before.lemma());
            if (!own && isBorder(before) && !isPassive(sentence, before)) {
                return at;
            }
            at--;
        }
        return at;
    }

    private static int end(Sentence sentence, Token verb) {
        List<Token> tokens = sentence.tokens();
        IntPredicate inside = at -> at < tokens.size()
                && at - verb.index() <= BEHIND
                && !isBorder(tokens.get(at))
                && !tokens.get(at).word().equals(",");
        int at = verb.index() + 1;
        while (inside.test(at)) {
            at++;
        }
        return at;
    }

    /// "Were discovered and defused": one subject.
    private static boolean isPassive(Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        return AUXILIARIES.contains(verb.lemma())
                && next < sentence.tokens().size()
                && sentence.token(next).tag().equals("VBN");
    }

    private static boolean isBorder(Token token) {
        return FINITE.contains(token.tag()) || ENDS.contains(token.word()) || MARKS.contains(token.lemma());
    }
}
