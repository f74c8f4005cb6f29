package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Claim;
import org.hearsay.model.IncidentType;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.Stance;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Drops from the targets of a mention what says nothing: "people", and "the base" beside "a US base in Kara"; and
/// those
/// who did it themselves.
final class VagueNames {
    private static final String TRIGGERS = "en/triggers/";

    private static final String LOSSES = "en/losses/";

    /// What stands beside a noun and says nothing of it but how many.
    private static final Set<String> COUNTS = Set.of("det", "nummod", "case", "advmod");

    private final People people;
    private final Actors actors;

    /// The ids of the lines of `en/losses`.
    private final Set<String> losses;

    VagueNames(Lexicon lexicon) {
        people = People.of(lexicon);
        losses = lexicon.table("en/losses").rows().stream().map(Row::id).collect(Collectors.toUnmodifiableSet());
        actors = Actors.of(lexicon);
    }

    /// The mention without them.
    Mention cleared(AnnotatedReport report, Mention mention) {
        List<Claim> kept = new ArrayList<>(mention.claims());
        List<Claim> targets = mention.claimsOn(Slot.TARGETS).toList();
        for (Claim claim : targets) {
            Optional<NounPhrase> phrase = phrase(report, claim);
            boolean vague = phrase.isPresent()
                    && (isPlace(phrase.get())
                                    && !isStruck(mention, claim)
                                    && targets.stream()
                                            .flatMap(other -> phrase(report, other).stream())
                                            .anyMatch(other -> !isPlace(other))
                            || isOwnDead(report, mention, phrase.get())
                            || isBystander(report, claim, phrase.get(), targets)
                            || people.kindOf(phrase.get())
                                    .filter(kind -> kind == People.Kind.ANYONE)
                                    .isPresent()
                            || isOwnSide(mention, claim)
                            || targets.stream()
                                    .filter(other -> !other.value().equals(claim.value()))
                                    .flatMap(other -> phrase(report, other).stream())
                                    .anyMatch(other -> saysMore(other, phrase.get())));
            if (vague) {
                kept.remove(claim);
            }
        }
        mention.claimsOn(Slot.PERPETRATORS)
                .filter(claim -> phrase(report, claim).filter(this::isBomber).isPresent())
                .forEach(kept::remove);
        return kept.size() == mention.claims().size() ? mention : mention.withClaims(kept);
    }

    /// "A suicide bomber": the weapon, and no word on who sent him.
    private boolean isBomber(NounPhrase phrase) {
        return people.kindOf(phrase).filter(kind -> kind == People.Kind.BOMBER).isPresent()
                && phrase.nameBeside().isEmpty();
    }

    /// US forces that the United States are told to have hit: who fired back, taken for the other side.
    private boolean isOwnSide(Mention mention, Claim claim) {
        Set<String> sides = actors.sidesIn(claim.value().label());
        return mention.type() != IncidentType.ARMED_CLASH
                && mention.claimsOn(Slot.PERPETRATORS)
                        .filter(by -> by.stance() == Stance.ASSERTS)
                        .flatMap(by -> actors.sidesIn(by.value().label()).stream())
                        .anyMatch(sides::contains);
    }

    /// "A watchman died": one person of whom only words of loss tell, beside the depot that was hit. A soldier is one
    /// of
    /// those whom attacks on a base are for.
    private boolean isBystander(AnnotatedReport report, Claim claim, NounPhrase phrase, List<Claim> targets) {
        return isLost(claim)
                && !phrase.isPlural()
                && !phrase.head().isProperNoun()
                && !people.isCollective(phrase)
                && people.kindOf(phrase)
                        .filter(kind -> kind.isAlive() && kind != People.Kind.FORCE)
                        .isPresent()
                && targets.stream()
                        .filter(other -> !isLost(other))
                        .flatMap(other -> phrase(report, other).stream())
                        .flatMap(other -> people.kindOf(other).stream())
                        .anyMatch(kind -> kind == People.Kind.FACILITY || kind == People.Kind.VEHICLE);
    }

    /// Whether only a word for killing or hurting tells of somebody: one of `en/losses`, or a trigger that is one.
    private boolean isLost(Claim claim) {
        return claim.rules().stream()
                .anyMatch(rule -> rule.startsWith(LOSSES)
                        || rule.startsWith(TRIGGERS)
                                && losses.contains(LOSSES
                                        + rule.substring(TRIGGERS.length()).replaceFirst("/.*$", "")));
    }

    /// "Four terrorists were killed": those who attacked, whose own dead were not what they hit.
    private boolean isOwnDead(AnnotatedReport report, Mention mention, NounPhrase target) {
        return mention.type() != IncidentType.ARMED_CLASH
                && people.kindOf(target)
                        .filter(kind -> kind == People.Kind.ARMED)
                        .isPresent()
                && mention.claimsOn(Slot.PERPETRATORS)
                        .filter(claim -> claim.stance() == Stance.ASSERTS)
                        .flatMap(claim -> phrase(report, claim).stream())
                        .anyMatch(by -> isSame(by.head(), target.head())
                                && by.head().index() != target.head().index());
    }

    /// "The village of Kara", "Kara": where it was, beside what was hit there.
    private boolean isPlace(NounPhrase phrase) {
        return people.kindOf(phrase)
                .map(kind -> kind == People.Kind.SETTLEMENT)
                .orElse(phrase.head().name().equals("LOCATION"));
    }

    private static Optional<NounPhrase> phrase(AnnotatedReport report, Claim claim) {
        return report.sentenceAt(claim.span())
                .flatMap(sentence -> sentence.headWithin(claim.span()))
                .map(head -> NounPhrase.of(report.sentenceAt(claim.span()).orElseThrow(), head));
    }

    private boolean saysMore(NounPhrase full, NounPhrase vague) {
        Optional<People.Kind> kind = people.kindOf(vague);
        if (isTitle(vague) && full.head().name().equals("PERSON") && full.head().isProperNoun()) {
            return true;
        }
        if (isNamedBy(full, vague)) {
            return true;
        }
        boolean known = isBare(vague) && isDescribed(full);
        return known && (kind.isPresent() && kind.equals(people.kindOf(full)) || isSame(full.head(), vague.head()));
    }

    /// "A councillor of the Union, Jairo Blandon": the name that a description has behind a comma.
    private boolean isNamedBy(NounPhrase name, NounPhrase described) {
        Sentence sentence = described.sentence();
        int first = name.tokens().getFirst().index();
        int from = described.head().index() + 1;
        return name.head().name().equals("PERSON")
                && name.head().isProperNoun()
                && !described.isPlural()
                && !described.head().isProperNoun()
                && people.kindOf(described).filter(People.Kind::isAlive).isPresent()
                && sentence.equals(name.sentence())
                && first > from
                && sentence.token(first - 1).word().equals(",")
                && sentence.tokens().subList(from, first - 1).stream()
                        .noneMatch(between -> between.isVerb()
                                || between.tag().equals("CC")
                                || between.word().equals(","));
    }

    /// "The army shelled the village": where shells and bombs fall, the place itself is hit.
    private static boolean isStruck(Mention mention, Claim claim) {
        boolean fromAfar = mention.type() == IncidentType.SHELLING || mention.type() == IncidentType.AIR_DRONE_STRIKE;
        return fromAfar && claim.rules().stream().anyMatch(rule -> rule.startsWith(TRIGGERS));
    }

    /// Whether more is said of somebody than how many they are.
    private static boolean isDescribed(NounPhrase phrase) {
        return phrase.head().isProperNoun()
                || phrase.sentence().children(phrase.head()).stream()
                        .filter(phrase.tokens()::contains)
                        .anyMatch(child -> !isKnown(child) && !COUNTS.contains(child.relation()));
    }

    /// "The former prime minister": somebody known already.
    private boolean isTitle(NounPhrase phrase) {
        return !phrase.isPlural()
                && !phrase.head().isProperNoun()
                && phrase.nameBeside().isEmpty()
                && people.kindOf(phrase).filter(People.Kind::isAlive).isPresent()
                && !people.isCollective(phrase)
                && phrase.sentence().children(phrase.head()).stream().anyMatch(VagueNames::isKnown);
    }

    private static boolean isSame(Token one, Token other) {
        return one.lemma().equalsIgnoreCase(other.lemma());
    }

    /// "The base", "its headquarters": known already, and nothing said of it.
    private static boolean isBare(NounPhrase phrase) {
        Sentence sentence = phrase.sentence();
        return !phrase.head().isProperNoun()
                && sentence.children(phrase.head()).stream().anyMatch(VagueNames::isKnown)
                && sentence.children(phrase.head()).stream()
                        .filter(child -> child.index() < phrase.head().index()
                                || phrase.tokens().contains(child))
                        .allMatch(child -> isKnown(child) || child.relation().equals("case"));
    }

    private static boolean isKnown(Token child) {
        return child.relation().equals("det") && !child.lemma().equals("a")
                || child.tag().equals("PRP$");
    }
}
