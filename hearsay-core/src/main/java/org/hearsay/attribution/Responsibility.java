package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Culprits;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Negations;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Who claims an incident, who denies it, who is blamed for it.
final class Responsibility {
    /// Where the accused stands in "attributed the attack to", "pinned it on", "pointed at".
    private static final Set<String> LAID = Set.of("obl:to", "nmod:to", "obl:on", "nmod:on", "obl:at", "nmod:at");

    private final Actors actors;
    private final PhraseIndex<Self> pronouns = new PhraseIndex<>();
    private final Deeds deeds;
    private final Negations negations;
    private final Culprits culprits;
    private final People people;

    Responsibility(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        deeds = new Deeds(lexicon);
        negations = new Negations(lexicon);
        culprits = new Culprits(lexicon);
        people = People.of(lexicon);
        lexicon.table("en/pronouns").rows().stream()
                .filter(row -> row.list("refers").contains("speaker")
                        || row.list("refers").contains("speakers"))
                .forEach(row -> pronouns.add(
                        row.need("word"),
                        new Self(
                                row.list("refers").contains("speakers"),
                                row.list("refers").contains("self"),
                                row.id())));
    }

    /// A pronoun by which speakers mean themselves, in the plural only a force; the first person means nobody else.
    private record Self(boolean plural, boolean first, String rule) {}

    /// The mentions with the claims of responsibility, denials and accusations that the speeches make.
    List<Mention> add(List<Mention> mentions, List<Speech> spoken) {
        List<Mention> fuller = new ArrayList<>(mentions);
        for (Speech speech : spoken) {
            boolean losses = speech.act() == Speech.Act.SAYS
                    && about(mentions, speech.sentence()).stream()
                            .anyMatch(i -> isAboutLosses(mentions.get(i), speech));
            // "The attack was blamed on rebels": nobody is named who does so, but somebody is accused.
            boolean open = speech.speakers().isEmpty()
                    && speech.act() != Speech.Act.BLAMES
                    && speech.act() != Speech.Act.LAYS_BLAME;
            (open ? Optional.<String>empty() : accused(speech))
                    .filter(accused -> !losses)
                    .ifPresent(accused -> add(fuller, speech.sentence(), claim(speech, accused)));
        }
        return fuller;
    }

    /// The mentions with the deeds that groups own to or disown: "the movement said it had carried out the attack",
    /// "the army says it had no hand in it".
    List<Mention> addOwned(List<Mention> mentions, List<Speech> spoken) {
        List<Mention> fuller = new ArrayList<>(mentions);
        for (Speech speech : spoken) {
            boolean own =
                    speech.act() == Speech.Act.SAYS && speech.stance() == Stance.ASSERTS && canOwn(speech.innermost());
            boolean denied = spoken.stream()
                    .anyMatch(other -> other.stance() == Stance.DENIES
                            && other.contains(speech.cue().span()));
            List<Own> deeds = own ? ownDeeds(speech) : List.of();
            deeds.stream()
                    .map(deed -> claim(speech, speech.innermost().voice())
                            .withStance(denied ? Stance.DENIES : deed.stance())
                            .withRule(deed.rule()))
                    .forEach(claim -> add(fuller, speech.sentence(), claim));
        }
        return fuller;
    }

    /// A deed that speakers say they did or did not do, and the id of the word by which they speak of themselves.
    private record Own(Stance stance, String rule) {}

    private List<Own> ownDeeds(Speech speech) {
        return Stream.of(calledOwn(speech), done(speech), doneBy(speech))
                .flatMap(it -> it)
                .limit(1)
                .toList();
    }

    /// "The bombs were its own".
    private Stream<Own> calledOwn(Speech speech) {
        Sentence sentence = speech.sentence();
        return culprits.in(sentence).stream()
                .filter(culprit -> culprit.who().tag().startsWith("PRP"))
                .filter(culprit -> speech.contains(culprit.who().span()))
                .map(culprit -> new Own(culprit.denied() ? Stance.DENIES : Stance.ASSERTS, culprit.rule()));
    }

    /// "The hall was not hit by us", "it was not them", "not us behind the blast".
    private Stream<Own> doneBy(Speech speech) {
        Sentence sentence = speech.sentence();
        return pronouns.in(sentence).stream()
                .filter(match -> speech.contains(match.first().span()))
                .flatMap(match -> deedBy(sentence, match.first())
                        .filter(stance -> match.value().first() || stance == Stance.DENIES)
                        .map(stance -> new Own(stance, match.value().rule()))
                        .stream());
    }

    private Optional<Stance> deedBy(Sentence sentence, Token pronoun) {
        boolean agent = sentence.markedRelation(pronoun).equals("obl:by");
        boolean named = !sentence.children(pronoun, "cop").isEmpty()
                && sentence.children(pronoun, "nsubj").stream()
                        .anyMatch(subject -> subject.tag().equals("PRP"));
        boolean disowned =
                negations.isNegated(sentence, pronoun) && pronoun.relation().equals("nsubj");
        Optional<Token> said = agent
                ? sentence.head(pronoun).filter(verb -> deeds.isTold(sentence, verb))
                : Optional.of(pronoun).filter(it -> named || disowned);
        return said.map(token -> negations.isNegated(sentence, token) ? Stance.DENIES : Stance.ASSERTS);
    }

    /// "It had attacked the base".
    private Stream<Own> done(Speech speech) {
        Sentence sentence = speech.sentence();
        return pronouns.in(sentence).stream()
                .filter(match -> speech.contains(match.first().span()))
                .filter(match -> match.value().plural() ? isForce(speech.innermost()) : canOwn(speech.innermost()))
                .filter(match -> !(BackReference.isPerson(speech.innermost()) && isThing(match.first())))
                .flatMap(match -> subject(sentence, match.first()).stream()
                        .flatMap(subject -> sentence.head(subject).stream())
                        .flatMap(doing -> deed(sentence, doing).stream())
                        .map(stance -> new Own(stance, match.value().rule())));
    }

    /// The subject that a pronoun is, or owns: "it attacked", "its fighters attacked".
    private static Optional<Token> subject(Sentence sentence, Token pronoun) {
        Optional<Token> own = pronoun.relation().equals("nmod:poss") ? sentence.head(pronoun) : Optional.of(pronoun);
        return own.filter(noun -> noun.relation().equals("nsubj"));
    }

    /// How a verb that says what somebody did stands to the deed; empty where it tells of no deed.
    private Optional<Stance> deed(Sentence sentence, Token doing) {
        List<Token> objects = sentence.children(doing).stream()
                .filter(child -> child.isNoun()
                        && (child.relation().equals("obj") || child.relation().equals("obl")))
                .filter(child -> child.index() > doing.index())
                .toList();
        boolean negated = negations.isNegated(sentence, doing)
                || objects.stream().anyMatch(object -> negations.isNegated(sentence, object));
        boolean told = deeds.isTold(sentence, doing)
                || objects.stream()
                        .anyMatch(object -> object.relation().equals("obj") && deeds.isTold(sentence, object));
        boolean disowned = negated
                && objects.stream()
                        .flatMap(object -> sentence.subtree(object, below -> false).stream())
                        .anyMatch(token -> deeds.isNamed(sentence, token));
        if (!told && !disowned) {
            return Optional.empty();
        }
        return Optional.of(negated ? Stance.DENIES : Stance.ASSERTS);
    }

    /// A claim for the incidents that a sentence speaks of; somebody else's deeds are not claimed by it.
    private void add(List<Mention> mentions, Sentence sentence, Claim claim) {
        List<Integer> about = about(mentions, sentence);
        for (int i : about) {
            Mention mention = mentions.get(i);
            boolean others =
                    about.size() > 1 && isSomebodyElses(mention, claim.value().label());
            if (!others) {
                List<Claim> claims = new ArrayList<>(mention.claims());
                claims.add(claim);
                mentions.set(i, mention.withClaims(claims));
            }
        }
    }

    private static Claim claim(Speech speech, String accused) {
        return new Claim(
                Slot.PERPETRATORS,
                new SlotValue.Actor(accused),
                speech.stance(),
                speech.speakers().isEmpty() ? SourceChain.UNKNOWN : new SourceChain(speech.speakers()),
                speech.sentence().span(),
                List.of(speech.rule()));
    }

    /// "The group claimed the strikes": not those that the report has others carry out.
    private boolean isSomebodyElses(Mention mention, String accused) {
        Set<String> own = new TreeSet<>();
        mention.claimsOn(Slot.PERPETRATORS)
                .filter(claim -> claim.stance() == Stance.ASSERTS)
                .forEach(claim -> own.add(claim.value().label()));
        Set<String> sides = new TreeSet<>();
        own.forEach(name -> sides.addAll(actors.sidesIn(name)));
        return !own.isEmpty()
                && !own.contains(accused)
                && actors.sidesIn(accused).stream().noneMatch(sides::contains);
    }

    /// "It denied that any American was hurt": what is denied is not the deed.
    private static boolean isAboutLosses(Mention mention, Speech speech) {
        return mention.claims().stream()
                .filter(claim -> switch (claim.slot()) {
                    case KILLED, INJURED, DAMAGE -> true;
                    case OCCURRED, TIME, PLACE, PERPETRATORS, TARGETS, WEAPONS, MUNITIONS, RESPONDS_TO -> false;
                })
                .anyMatch(claim -> speech.contains(claim.span()));
    }

    private Optional<String> accused(Speech speech) {
        return switch (speech.act()) {
            case ANSWERS_FOR -> Optional.of(speech.innermost().voice());
            case BLAMES, LAYS_BLAME -> blamed(speech);
            case THINKS -> Optional.empty();
            case SAYS ->
                speech.stance() == Stance.DENIES
                                && (isActor(speech.innermost()) && isAboutDeed(speech) || isAboutOwnHand(speech))
                                && !isSuffered(speech)
                        ? Optional.of(speech.innermost().voice())
                        : Optional.empty();
        };
    }

    /// "Denied any part in it", "dismissed the accusation": nobody does so for somebody else.
    private boolean isAboutOwnHand(Speech speech) {
        return speech.innermost().isNamed()
                && speech.sentence().children(speech.cue(), "obj").stream()
                        .anyMatch(object -> deeds.isHand(speech.sentence(), object));
    }

    /// "Denied that prices had risen": not the deed; "denied it" and a bare "denied": the deed.
    private boolean isAboutDeed(Speech speech) {
        boolean open = speech.sentence().children(speech.cue()).stream()
                .filter(child -> child.index() > speech.cue().index())
                .filter(child -> child.isNoun() || child.isVerb() || child.tag().equals("PRP"))
                .filter(child -> !child.relation().startsWith("obl")
                        && !child.relation().startsWith("conj")
                        && !child.relation().startsWith("nsubj"))
                .allMatch(child -> child.tag().equals("PRP"));
        return open || deeds.isIn(speech);
    }

    /// "Denied that the base had been hit": who suffers it denies that it happened, not that they did it.
    static boolean isSuffered(Speech speech) {
        Sentence sentence = speech.sentence();
        return sentence.children(speech.cue(), "ccomp").stream()
                .anyMatch(clause -> SubjectReader.isPassive(sentence, clause)
                        && sentence.children(clause).stream()
                                .noneMatch(
                                        child -> sentence.markedRelation(child).equals("obl:by")
                                                || child.relation().equals("obl:agent")));
    }

    /// "It hit the base, the spokesman said": no person is meant by "it".
    private static boolean isThing(Token pronoun) {
        return pronoun.lemma().equals("it") || pronoun.lemma().equals("its");
    }

    private static boolean isForce(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.ARMED_GROUP || speaker.kind() == Speaker.Kind.MILITARY;
    }

    private static boolean isActor(Speaker speaker) {
        return switch (speaker.kind()) {
            case GOVERNMENT, MILITARY, ARMED_GROUP -> true;
            case OUTLET, AGENCY, MONITOR, PERSON, SOCIAL_MEDIA, ANONYMOUS -> false;
        };
    }

    /// Whether a speaker can have done it: an organisation nobody knows is taken for a person.
    private static boolean canOwn(Speaker speaker) {
        return isActor(speaker) || speaker.kind() == Speaker.Kind.PERSON;
    }

    private Optional<String> blamed(Speech speech) {
        Sentence sentence = speech.sentence();
        Token cue = speech.cue();
        boolean laid = speech.act() == Speech.Act.LAYS_BLAME;
        if (isNamedAsVictim(sentence, cue)) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(Token::isNoun)
                .filter(token -> laid
                        ? sentence.dominates(cue, token) && LAID.contains(sentence.markedRelation(token))
                        : token.head() == cue.index()
                                && (token.relation().equals("obj")
                                        || token.relation().equals("nsubj:pass")
                                        || sentence.markedRelation(token).equals("obl:on")))
                .filter(token -> sentence.children(token, "det").stream()
                        .noneMatch(no -> no.lemma().equals("no")))
                .map(token -> NounPhrase.of(sentence, token))
                .flatMap(phrase -> name(phrase).stream())
                .findFirst();
    }

    /// "Four Saudis were named as the dead": as somebody who did nothing.
    private boolean isNamedAsVictim(Sentence sentence, Token cue) {
        return sentence.children(cue, "obl").stream()
                .filter(role -> role.isNoun() && sentence.markedRelation(role).equals("obl:as"))
                .anyMatch(role -> people.kindOf(NounPhrase.of(sentence, role))
                        .filter(People.Kind::isAlive)
                        .filter(kind -> !kind.attacks())
                        .isPresent());
    }

    /// The name of somebody who can have done it.
    private Optional<String> name(NounPhrase phrase) {
        return actors.at(phrase)
                .map(Actors.Actor::name)
                .or(() -> people.kindOf(phrase).filter(People.Kind::attacks).map(kind -> phrase.labelWithShortForm()))
                .or(() -> isOrganisation(phrase) ? Optional.of(phrase.labelWithShortForm()) : Optional.empty());
    }

    /// "The Popular Front of the North (PFN)": a name, though no table knows it.
    private static boolean isOrganisation(NounPhrase phrase) {
        return phrase.head().isProperNoun() && phrase.head().name().equals("ORGANIZATION")
                || phrase.tokens().stream().anyMatch(token -> token.name().equals("ORGANIZATION"));
    }

    /// "The strikes", "these attacks": a plural that is known already.
    private static boolean isForSeveral(Sentence sentence, Span trigger) {
        return sentence.lastWithin(trigger)
                .filter(noun -> noun.tag().equals("NNS"))
                .filter(noun -> sentence.children(noun, "det").stream()
                        .anyMatch(article -> !article.lemma().equals("a")))
                .isPresent();
    }

    /// The incidents that a sentence speaks of: those with a trigger in it, all the news of the report where that is
    /// one for several ("the strikes"), else the one told last before it.
    private static List<Integer> about(List<Mention> mentions, Sentence sentence) {
        List<Integer> here = new ArrayList<>();
        boolean several = false;
        for (int i = 0; i < mentions.size(); i++) {
            List<Span> told = mentions.get(i).triggers().stream()
                    .filter(sentence.span()::contains)
                    .toList();
            several |= told.stream().anyMatch(trigger -> isForSeveral(sentence, trigger));
            if (!told.isEmpty()) {
                here.add(i);
            }
        }
        if (several) {
            for (int i = 0; i < mentions.size(); i++) {
                if (!here.contains(i) && mentions.get(i).role() == Mention.Role.MAIN) {
                    here.add(i);
                }
            }
        }
        if (here.isEmpty()) {
            here.add(lastBefore(mentions, sentence));
        }
        return here;
    }

    /// The incident told last before a sentence; the first one where none was.
    private static int lastBefore(List<Mention> mentions, Sentence sentence) {
        int latest = 0;
        int end = -1;
        for (int i = 0; i < mentions.size(); i++) {
            for (Span trigger : mentions.get(i).triggers()) {
                if (trigger.end() <= sentence.span().start() && trigger.end() > end) {
                    latest = i;
                    end = trigger.end();
                }
            }
        }
        return latest;
    }
}
