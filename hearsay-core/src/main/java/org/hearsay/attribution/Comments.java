package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// What speakers say of an incident without telling it again: "the ministry called it false", "he confirmed this".
final class Comments {
    private final Actors actors;
    private final PhraseIndex<String> refutations = new PhraseIndex<>();
    private final PhraseIndex<String> deeds = new PhraseIndex<>();
    private final PhraseIndex<String> pronouns = new PhraseIndex<>();
    private final PhraseIndex<String> words = new PhraseIndex<>();
    private final Set<String> unconfirmed;
    private final Deeds claims;

    Comments(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        claims = new Deeds(lexicon);
        lexicon.table("en/triggers").rows().forEach(row -> deeds.add(row.need("word"), row.id()));
        lexicon.table("en/source-nouns").rows().stream()
                .filter(row -> row.need("kind").equals("words"))
                .forEach(row -> words.add(row.need("word"), row.id()));
        unconfirmed = lexicon.table("en/reporting-verbs").rows().stream()
                .filter(row -> Stance.of(row.need("stance"))
                        .filter(Stance.CANNOT_CONFIRM::equals)
                        .isPresent())
                .map(Row::id)
                .collect(Collectors.toUnmodifiableSet());
        lexicon.table("en/refutations").rows().forEach(row -> refutations.add(row.need("word"), row.id()));
        lexicon.table("en/pronouns").rows().stream()
                .filter(row -> row.list("refers").contains("told"))
                .forEach(row -> pronouns.add(row.need("word"), row.id()));
    }

    /// Whether what is said says that something else is not so: "there is no truth in reports of an attack".
    boolean refutes(Speech speech) {
        return refutations.in(speech.sentence()).stream()
                .anyMatch(match -> match.first().index() > speech.cue().index()
                        || speech.contains(match.first().span()));
    }

    /// The mentions with a claim that it happened, or did not, for each speech about an incident told before.
    List<Mention> add(List<Mention> mentions, List<Speech> spoken) {
        List<Mention> fuller = new ArrayList<>(mentions);
        for (Speech speech : spoken) {
            int about = speech.act() == Speech.Act.SAYS && isAboutTold(speech) ? about(mentions, speech) : -1;
            if (about >= 0) {
                Mention mention = fuller.get(about);
                List<Claim> claims = new ArrayList<>(mention.claims());
                claims.add(claim(mention, speech));
                fuller.set(about, mention.withClaims(claims));
            }
        }
        return fuller;
    }

    /// The incident told in the sentence of a speech that takes back a claim to it, else the one told last before.
    private static int about(List<Mention> mentions, Speech speech) {
        Sentence sentence = speech.sentence();
        for (int i = 0; i < mentions.size() && speech.stance() == Stance.RETRACTS; i++) {
            if (mentions.get(i).triggers().stream().anyMatch(sentence.span()::contains)) {
                return i;
            }
        }
        return before(mentions, sentence);
    }

    /// "Withdrew its claim of responsibility", "deleted the post": what was said, not troops or a bill.
    private boolean takesBack(Speech speech) {
        return speech.stance() == Stance.RETRACTS
                && speech.sentence().children(speech.cue()).stream()
                        .filter(child -> child.relation().equals("obj")
                                || child.relation().equals("nsubj:pass"))
                        .anyMatch(object ->
                                words.at(speech.sentence(), object.index()).isPresent()
                                        || claims.isHand(speech.sentence(), object));
    }

    /// "Confirmed it", "called all this false", "denied that the base had been hit".
    private boolean isAboutTold(Speech speech) {
        boolean denied = speech.stance() == Stance.DENIES
                && Responsibility.isSuffered(speech)
                && speech.sentence().children(speech.cue(), "ccomp").stream()
                        .anyMatch(clause ->
                                deeds.at(speech.sentence(), clause.index()).isPresent());
        return denied
                || refutes(speech)
                || unconfirmed.contains(speech.rule())
                || takesBack(speech)
                || speech.stance() != Stance.RETRACTS
                        && speech.sentence().children(speech.cue(), "obj").stream()
                                .filter(child -> child.index() > speech.cue().index())
                                .anyMatch(child -> isTold(speech.sentence(), child));
    }

    private boolean isTold(Sentence sentence, Token object) {
        return pronouns.at(sentence, object.index()).isPresent() && !object.isNoun();
    }

    /// The incident told last before a sentence; -1 where the sentence tells one itself, or none was told.
    private static int before(List<Mention> mentions, Sentence sentence) {
        int latest = -1;
        int end = -1;
        for (int i = 0; i < mentions.size(); i++) {
            for (var trigger : mentions.get(i).triggers()) {
                if (sentence.span().contains(trigger)) {
                    return -1;
                }
                if (trigger.end() <= sentence.span().start() && trigger.end() > end) {
                    latest = i;
                    end = trigger.end();
                }
            }
        }
        return latest;
    }

    /// Who is accused and denies it denies the deed; anybody else, that it happened.
    private Claim claim(Mention mention, Speech speech) {
        Stance stance = refutes(speech) ? Stance.DENIES : speech.stance();
        boolean deed = (stance == Stance.DENIES || stance == Stance.RETRACTS) && isAccused(mention, speech.innermost())
                || stance == Stance.DENIES && isOfAccusation(speech);
        return new Claim(
                deed ? Slot.PERPETRATORS : Slot.OCCURRED,
                deed
                        ? new SlotValue.Actor(speech.innermost().voice())
                        : new SlotValue.Event(mention.type().code()),
                stance,
                new SourceChain(speech.speakers()),
                speech.sentence().span(),
                List.of(speech.rule()));
    }

    /// "Rejected the allegation": whoever answers it is the one accused.
    private boolean isOfAccusation(Speech speech) {
        return speech.sentence().children(speech.cue(), "obj").stream()
                .anyMatch(object -> claims.isHand(speech.sentence(), object));
    }

    private boolean isAccused(Mention mention, Speaker speaker) {
        Set<String> sides = actors.sidesIn(speaker.voice());
        return mention.claimsOn(Slot.PERPETRATORS)
                .map(claim -> claim.value().label())
                .anyMatch(name -> name.equals(speaker.voice())
                        || actors.sidesIn(name).stream().anyMatch(sides::contains));
    }
}
