package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Who claims an incident, who denies it, who is blamed for it.
final class Responsibility {
    private static final Set<String> ON_WHOM = Set.of("obl:on", "obl:to");

    private final Actors actors;
    private final People people;
    private final PhraseIndex<String> pronouns = new PhraseIndex<>();
    private final PhraseIndex<String> deeds = new PhraseIndex<>();

    Responsibility(Lexicon lexicon) {
        actors = new Actors(lexicon);
        people = new People(lexicon);
        lexicon.table("en/deeds").rows().forEach(row -> deeds.add(row.need("word"), row.id()));
        lexicon.table("en/triggers").rows().stream()
                .filter(row -> row.list("with").isEmpty())
                .forEach(row -> deeds.add(row.need("word"), row.id()));
        lexicon.table("en/pronouns").rows().forEach(row -> pronouns.add(row.need("word"), row.id()));
    }

    /// The mentions with the claims of responsibility, denials and accusations that the speeches make.
    List<Mention> add(List<Mention> mentions, List<Speech> spoken) {
        List<Mention> fuller = new ArrayList<>(mentions);
        for (Speech speech : spoken) {
            // "The attack was blamed on rebels": nobody is named who does so, but somebody is accused.
            boolean open = speech.speakers().isEmpty() && speech.act() != Speech.Act.BLAMES;
            Optional<String> accused = open ? Optional.empty() : accused(speech);
            if (accused.isPresent()) {
                List<Integer> about = about(mentions, speech);
                for (int i : about) {
                    Mention mention = fuller.get(i);
                    if (about.size() > 1 && isSomebodyElses(mention, accused.get())) {
                        continue;
                    }
                    if (speech.act() == Speech.Act.SAYS && isAboutLosses(mention, speech)) {
                        continue;
                    }
                    List<Claim> claims = new ArrayList<>(mention.claims());
                    claims.add(claim(speech, accused.get()));
                    fuller.set(i, mention.withClaims(claims));
                }
            }
        }
        return fuller;
    }

    /// The mentions with the deeds that groups own to: "the movement said it had carried out the attack".
    List<Mention> addOwned(AnnotatedReport report, List<Mention> mentions, List<Speech> spoken) {
        List<Mention> fuller = new ArrayList<>();
        for (Mention mention : mentions) {
            List<Claim> claims = new ArrayList<>(mention.claims());
            for (Speech speech : spoken) {
                if (speech.act() == Speech.Act.SAYS
                        && speech.stance() == Stance.ASSERTS
                        && canOwn(speech.innermost())) {
                    mention.triggers().stream()
                            .filter(speech::contains)
                            .flatMap(trigger -> owner(report, trigger).stream())
                            .findFirst()
                            .ifPresent(rule -> claims.add(
                                    claim(speech, speech.innermost().name()).withRule(rule)));
                }
            }
            fuller.add(mention.withClaims(claims));
        }
        return fuller;
    }

    /// The id of the pronoun that does what a trigger tells.
    private Optional<String> owner(AnnotatedReport report, Span trigger) {
        Sentence sentence = report.sentenceAt(trigger).orElse(null);
        if (sentence == null) {
            return Optional.empty();
        }
        Optional<Token> head = sentence.lastWithin(trigger);
        Optional<Token> verb = head.filter(Token::isVerb)
                .or(() -> head.filter(noun -> noun.relation().equals("obj")).flatMap(sentence::head));
        if (verb.isEmpty()) {
            // "Its fighters were behind the assault."
            verb = head.filter(noun -> !sentence.children(noun, "cop").isEmpty());
        }
        // "It had been attacked": the group is the one that suffered.
        return verb.filter(doing -> sentence.children(doing, "aux:pass").isEmpty()).stream()
                .flatMap(doing -> sentence.children(doing, "nsubj").stream())
                .flatMap(subject -> Stream.concat(Stream.of(subject), sentence.children(subject, "nmod:poss").stream()))
                .flatMap(pronoun -> pronouns.at(sentence, pronoun.index()).stream())
                .map(Match::value)
                .findFirst();
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
            case ANSWERS_FOR -> Optional.of(speech.innermost().name());
            case BLAMES -> blamed(speech);
            case THINKS -> Optional.empty();
            case SAYS ->
                speech.stance() == Stance.DENIES && isActor(speech.innermost()) && isAboutDeed(speech)
                        ? Optional.of(speech.innermost().name())
                        : Optional.empty();
        };
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
        return open
                || deeds.in(speech.sentence()).stream()
                        .anyMatch(match -> speech.contains(match.first().span()));
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
        List<Token> parts = sentence.children(speech.cue());
        // "Blamed the raid on the rebels": the object is the deed.
        List<Token> marked = parts.stream()
                .filter(child -> ON_WHOM.contains(sentence.markedRelation(child)))
                .filter(Token::isNoun)
                .toList();
        return (marked.isEmpty() ? parts : marked)
                .stream()
                        .filter(child -> !marked.isEmpty()
                                || child.relation().equals("obj")
                                || child.relation().equals("nsubj:pass"))
                        .filter(Token::isNoun)
                        .map(child -> NounPhrase.of(sentence, child))
                        .filter(this::canDoIt)
                        .map(phrase -> actors.at(phrase).map(Actors.Actor::name).orElse(phrase.name()))
                        .findFirst();
    }

    /// Whether a phrase can stand for whoever did it: "blamed the weather" accuses nobody.
    private boolean canDoIt(NounPhrase phrase) {
        return people.kindOf(phrase)
                .map(People.Kind::attacks)
                .orElse(phrase.tokens().stream().anyMatch(Token::isProperNoun));
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
    /// one
    /// for several ("the strikes"), else its first news.
    private static List<Integer> about(List<Mention> mentions, Speech speech) {
        Sentence sentence = speech.sentence();
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
            here.add(0);
        }
        return here;
    }
}
