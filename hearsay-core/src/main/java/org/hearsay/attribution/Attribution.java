package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Slot;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stance;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Puts every claim into the mouth of the one who says it.
///
/// Takes mentions whose claims stand in the report's own voice; gives them with their source chains and stances, and
/// with the claims and denials of responsibility that only speakers make. Thread-safe.
public final class Attribution {
    private final SpeakerReader speakers;
    private final Speeches speeches;
    private final Responsibility responsibility;
    private final Comments comments;
    private final Given given;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public Attribution(Lexicon lexicon) {
        speakers = new SpeakerReader(lexicon);
        speeches = new Speeches(lexicon, speakers, false);
        responsibility = new Responsibility(lexicon);
        comments = new Comments(lexicon);
        given = new Given(lexicon);
    }

    /// Whether a sentence can put words in somebody's mouth, and so needs a tree.
    public boolean maySpeak(Sentence sentence) {
        return speeches.mayHold(sentence);
    }

    public List<Mention> attribute(AnnotatedReport report, List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return mentions;
        }
        List<Speech> all = heardThrough(speeches.in(report));
        List<Speech> spoken =
                all.stream().filter(speech -> !speech.speakers().isEmpty()).toList();
        Optional<Speaker> outlet = outlet(report.report().publication());
        List<Mention> attributed = new ArrayList<>();
        List<Mention> answered = responsibility.addOwned(responsibility.add(mentions, all), spoken);
        for (Mention mention : comments.add(answered, spoken)) {
            attributed.add(mention.withClaims(once(mention.claims().stream()
                    .map(claim -> attributed(claim, words(claim, mention), spoken))
                    .map(claim -> outlet.map(it -> claim.withChain(claim.chain().printedBy(it)))
                            .orElse(claim))
                    .toList())));
        }
        return attributed;
    }

    /// "Rebels denied the attack, the agency reported": each speech with those through whom it was heard before its
    /// own speakers.
    private static List<Speech> heardThrough(List<Speech> spoken) {
        return spoken.stream()
                .map(speech -> {
                    if (speech.speakers().isEmpty()) {
                        return speech;
                    }
                    List<Speaker> chain = new ArrayList<>();
                    spoken.stream()
                            .filter(outer -> outer.act() == Speech.Act.SAYS
                                    && !outer.contains(outer.cue().span()))
                            .filter(outer -> outer.contains(speech.cue().span()) && passesOn(outer, speech))
                            .sorted(Comparator.comparingInt((Speech outer) -> -outer.length()))
                            .forEach(outer -> addNew(chain, outer.speakers()));
                    addNew(chain, speech.speakers());
                    return speech.withSpeakers(chain);
                })
                .toList();
    }

    /// Whether one passes on that another spoke: named behind them, or with their speech as the clause that is
    /// said.
    private static boolean passesOn(Speech outer, Speech inner) {
        Sentence sentence = inner.sentence();
        if (outer.sentence().index() != sentence.index()
                || outer.cue().index() > inner.cue().index()) {
            return true;
        }
        Token at = inner.cue();
        while (at.head() >= 0 && at.head() != outer.cue().index()) {
            at = sentence.token(at.head());
        }
        return at.head() >= 0 && at.relation().equals("ccomp");
    }

    /// Adds who is not in a chain yet; a body is not heard through itself.
    private static void addNew(List<Speaker> chain, List<Speaker> speakers) {
        speakers.stream()
                .filter(speaker -> chain.stream().noneMatch(other -> isSame(other, speaker)))
                .forEach(chain::add);
    }

    private static boolean isSame(Speaker one, Speaker other) {
        return one.name().equals(other.name())
                || one.name().startsWith(other.name() + " ")
                || one.voice().equals(other.voice()) && !BackReference.isPerson(one) && !BackReference.isPerson(other);
    }

    /// The claims, those that say the same in the same words of the same speaker made one.
    private static List<Claim> once(List<Claim> claims) {
        Map<Claim, Claim> kept = new LinkedHashMap<>();
        for (Claim claim : claims) {
            var bare = new Claim(claim.slot(), claim.value(), claim.stance(), claim.chain(), claim.span(), List.of());
            Claim merged = kept.getOrDefault(bare, claim);
            for (String rule : claim.rules()) {
                merged = merged.withRule(rule);
            }
            kept.put(bare, merged);
        }
        return List.copyOf(kept.values());
    }

    /// The words that decide in whose mouth a claim is: its own, or, where it spans its sentence, those that tell
    /// of the incident there.
    private static List<Span> words(Claim claim, Mention mention) {
        List<Span> triggers =
                mention.triggers().stream().filter(claim.span()::contains).toList();
        return claim.slot() != Slot.OCCURRED || triggers.isEmpty() ? List.of(claim.span()) : triggers;
    }

    /// The speeches around a claim make its chain, the widest outermost; the innermost decides the stance.
    private Claim attributed(Claim claim, List<Span> words, List<Speech> spoken) {
        if (!claim.chain().speakers().isEmpty()) {
            return claim;
        }
        List<Speech> around = spoken.stream()
                .filter(speech -> speech.act() == Speech.Act.SAYS
                        && speech.stance() != Stance.RETRACTS
                        && words.stream().anyMatch(span -> holds(speech, span)))
                .filter(speech -> comments.refutes(speech) || !given.isIn(speech, claim, words))
                .sorted(Comparator.comparingInt((Speech speech) -> -speech.length())
                        // "…, he said, Example Daily reported": the last one named passes on the others.
                        .thenComparingInt(speech -> -speech.cue().span().start()))
                .toList();
        if (around.isEmpty()) {
            return claim;
        }
        List<Speaker> chain = new ArrayList<>();
        around.forEach(speech -> addNew(chain, speech.speakers()));
        Speech inner = around.getLast();
        Stance said = claim.slot() == Slot.OCCURRED && comments.refutes(inner) ? Stance.DENIES : inner.stance();
        Stance stance = claim.stance() == Stance.ASSERTS ? said : claim.stance();
        return claim.withChain(new SourceChain(chain)).withStance(stance).withRule(inner.rule());
    }

    /// Words are in the mouth of whoever says most of them.
    private static boolean holds(Speech speech, Span claim) {
        if (speech.stance() == Stance.DENIES && Given.isBesideDenial(speech, claim)) {
            return false;
        }
        return speech.holds(claim);
    }

    private Optional<Speaker> outlet(Publication publication) {
        String name = publication.outlet();
        return name == null
                ? Optional.empty()
                : Optional.of(speakers.outlet(name).orElse(new Speaker(name, Speaker.Kind.OUTLET)));
    }
}
