package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Claim;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.SourceChain;
import org.hearsay.model.Stance;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Who is named as the perpetrator without a verb of blaming (`en/blame`): "the work of rebels", "rebels were behind
/// it".
final class Blame {
    private final Actors actors;
    private final People people;
    private final Negations negations;
    private final PhraseIndex<Phrase> phrases = new PhraseIndex<>();
    private final PhraseIndex<String> owned = new PhraseIndex<>();

    private record Phrase(boolean behind, String rule) {}

    Blame(Lexicon lexicon, Actors actors, Negations negations) {
        this.actors = actors;
        this.negations = negations;
        people = new People(lexicon);
        for (Row row : lexicon.table("en/blame").rows()) {
            switch (row.need("accused")) {
                case "behind" -> phrases.add(row.need("word"), new Phrase(true, row.id()));
                case "before" -> phrases.add(row.need("word"), new Phrase(false, row.id()));
                case "speaker" -> owned.add(row.need("word"), row.id());
                default -> throw row.wrong("accused is behind, before or speaker");
            }
        }
    }

    boolean isIn(Sentence sentence) {
        return !phrases.in(sentence).isEmpty();
    }

    /// The perpetrators that a sentence names, in the report's own voice.
    List<Claim> in(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        if (sentence.hasTree()) {
            for (Match<Phrase> match : phrases.in(sentence)) {
                accused(sentence, match)
                        .flatMap(this::name)
                        .ifPresent(name -> claims.add(claim(sentence, match, name)));
            }
        }
        return claims;
    }

    /// How a speaker stands to a deed called their own ("the bombs were its own"); empty where none is called so.
    Optional<Stance> owned(Speech speech) {
        return owned.in(speech.sentence()).stream()
                .filter(match -> speech.contains(match.first().span()))
                .map(match -> match.tokens().stream().anyMatch(token -> negations.isNegated(speech.sentence(), token))
                        ? Stance.DENIES
                        : Stance.ASSERTS)
                .findFirst();
    }

    private Optional<NounPhrase> accused(Sentence sentence, Match<Phrase> match) {
        if (match.value().behind()) {
            return sentence.tokens().stream()
                    .filter(token -> token.index() > match.last().index() && token.isNoun())
                    .findFirst()
                    .map(token -> NounPhrase.of(sentence, SourcePhrases.lastOfRun(sentence, token)));
        }
        return match.tokens().stream()
                .flatMap(token -> Stream.concat(Stream.of(token), sentence.head(token).stream()))
                .flatMap(token -> sentence.children(token, "nsubj").stream())
                .filter(Token::isNoun)
                .findFirst()
                .map(token -> NounPhrase.of(sentence, token));
    }

    /// The name of somebody who can have done it.
    Optional<String> name(NounPhrase phrase) {
        return actors.at(phrase)
                .map(Actors.Actor::name)
                .or(() -> people.kindOf(phrase).filter(People.Kind::attacks).map(kind -> phrase.name()));
    }

    private Claim claim(Sentence sentence, Match<Phrase> match, String name) {
        boolean negated = match.tokens().stream().anyMatch(token -> negations.isNegated(sentence, token));
        return new Claim(
                Slot.PERPETRATORS,
                new SlotValue.Actor(name),
                negated ? Stance.DENIES : Stance.ASSERTS,
                SourceChain.UNKNOWN,
                sentence.span(),
                List.of(match.value().rule()));
    }
}
