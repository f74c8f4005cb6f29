package org.hearsay.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Claim;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// What a speaker takes for granted and so does not say.
///
/// Who says that two people died in the attack, or when rockets hit the base, says how many died; that there was an
/// attack, and on what, is the report's to tell. Definite descriptions and clauses of time and cause carry such
/// presuppositions, which belong to the one who reports (Karttunen, *Theoretical Linguistics* 1, 1974).
final class Given {
    private static final String RELATIVE = "acl:relcl";

    private final PhraseIndex<String> definite = new PhraseIndex<>();
    private final PhraseIndex<String> happening = new PhraseIndex<>();
    private final Set<String> judging = new HashSet<>();

    Given(Lexicon lexicon) {
        lexicon.table("en/pronouns").rows().stream()
                .filter(row -> row.list("refers").contains("heard"))
                .forEach(row -> definite.add(row.need("word"), row.id()));
        lexicon.table("en/reporting-verbs").rows().stream()
                .filter(row -> row.need("object").equals("thing")
                        && Stance.of(row.need("stance"))
                                .filter(Stance.ASSERTS::equals)
                                .isPresent())
                .forEach(row -> judging.add(row.id()));
        lexicon.table("en/event-verbs").rows().stream()
                .filter(row -> row.need("role").equals("happens"))
                .forEach(row -> happening.add(row.need("word"), row.id()));
    }

    /// Whether the words of a claim only name what is known already.
    ///
    /// @param words the words that decide in whose mouth the claim is
    boolean isIn(Speech speech, Claim claim, List<Span> words) {
        return switch (claim.slot()) {
            case OCCURRED -> words.stream().allMatch(span -> isGiven(speech, span, true));
            case TARGETS, WEAPONS -> words.stream().allMatch(span -> isGiven(speech, span, false));
            case PLACE, TIME, PERPETRATORS, MUNITIONS, KILLED, INJURED, DAMAGE, RESPONDS_TO -> false;
        };
    }

    private boolean isGiven(Speech speech, Span words, boolean deed) {
        Sentence sentence = speech.sentence();
        Optional<Token> head = sentence.headWithin(words);
        return head.filter(token -> isKnown(speech, token, deed) || isInTimeClause(speech, token))
                .isPresent();
    }

    /// "The attack", "their rockets", and the rockets of "the rocket attack"; a thing with a name may be news.
    private boolean isKnown(Speech speech, Token word, boolean deed) {
        Sentence sentence = speech.sentence();
        Token noun = word;
        while (noun.relation().equals("compound") && sentence.head(noun).isPresent()) {
            noun = sentence.head(noun).orElseThrow();
        }
        boolean named = !deed && NounPhrase.of(sentence, noun).tokens().stream().anyMatch(Token::isProperNoun);
        return noun.isNoun()
                && !named
                && isDefinite(sentence, noun)
                && !isSpokenOf(speech, noun)
                && !happens(sentence, noun);
    }

    /// "The attack took place on Monday": where and when it did is the point.
    private boolean happens(Sentence sentence, Token noun) {
        return noun.relation().startsWith("nsubj")
                && sentence.head(noun)
                        .filter(verb -> happening.at(sentence, verb.index()).isPresent())
                        .isPresent();
    }

    /// "When rockets hit the base", "after the blast": told as the frame of what is said.
    private static boolean isInTimeClause(Speech speech, Token word) {
        Sentence sentence = speech.sentence();
        Optional<Token> at = Optional.of(word);
        while (at.isPresent() && at.get().index() != speech.cue().index()) {
            Token token = at.get();
            boolean time = token.relation().equals("advcl")
                    && token.isVerb()
                    && token.head() != speech.cue().index()
                    && sentence.children(token, "mark").stream()
                            .noneMatch(mark -> mark.tag().equals("TO"));
            if (time) {
                return true;
            }
            at = sentence.head(token);
        }
        return false;
    }

    /// "Confirmed the attack", "announced the strikes": the thing that the speaker speaks of is not beside the
    /// point. Who condemns the attack takes for granted that it happened, unless words of theirs are quoted: “a
    /// crime”.
    private boolean isSpokenOf(Speech speech, Token noun) {
        if (judging.contains(speech.rule()) && !isQuoted(speech)) {
            return false;
        }
        Sentence sentence = speech.sentence();
        int cue = speech.cue().index();
        boolean first = sentence.tokens().stream()
                .noneMatch(token -> token.index() > cue
                        && token.index() < noun.index()
                        && token.isNoun()
                        && !token.relation().equals("compound"));
        boolean ofVerb = sentence.head(noun)
                .filter(head -> head.isVerb() && head.index() != cue)
                .isPresent();
        return noun.head() == cue || noun.index() > cue && first && !ofVerb;
    }

    private static boolean isQuoted(Speech speech) {
        return speech.sentence().tokens().stream()
                .anyMatch(token -> token.tag().equals("``") || token.tag().equals("''"));
    }

    private boolean isDefinite(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> child.relation().equals("det")
                                && definite.at(sentence, child.index()).isPresent()
                        || child.tag().equals("PRP$"));
    }

    /// "Rejected reports according to which the bridge had been hit": what the reports tell is denied.
    private static boolean isDenied(Speech speech, Token noun) {
        return noun.head() == speech.cue().index() && noun.relation().equals("obj");
    }

    /// "Denied using gas in the town, where 80 people died": what a relative clause tells is not what is denied.
    static boolean isBesideDenial(Speech speech, Span claim) {
        Sentence sentence = speech.sentence();
        Optional<Token> at = claim.equals(sentence.span()) ? Optional.empty() : sentence.lastWithin(claim);
        while (at.isPresent() && at.get().index() != speech.cue().index()) {
            Optional<Token> head = sentence.head(at.get());
            if (at.get().relation().equals(RELATIVE)
                    && head.filter(noun -> isDenied(speech, noun)).isEmpty()) {
                return true;
            }
            at = head;
        }
        return false;
    }
}
