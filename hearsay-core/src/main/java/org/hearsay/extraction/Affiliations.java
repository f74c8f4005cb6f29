package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// To whom those who did it are said to belong: "gunmen believed to belong to the Taliban", "militants loyal to him"
/// (`en/affiliations`).
final class Affiliations {
    /// So many words at most lie between a noun and the word that says to whom it belongs: ", who were".
    private static final int REACH = 4;

    private final PhraseIndex<String> words = new PhraseIndex<>();
    private final Actors actors;
    private final People people;

    Affiliations(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        people = People.of(lexicon);
        lexicon.table("en/affiliations").rows().forEach(row -> words.add(row.need("word"), row.id()));
    }

    /// Whoever stands behind a perpetrator as the group they belong to; empty where nobody does.
    Optional<Filler> behind(NounPhrase perpetrator) {
        Sentence sentence = perpetrator.sentence();
        int from = perpetrator.tokens().getLast().index() + 1;
        int to = Math.min(sentence.tokens().size() - 1, from + REACH);
        for (int at = from; at < to; at++) {
            Optional<Match<String>> word = words.at(sentence, at);
            if (word.isPresent()) {
                return group(sentence, word.get());
            }
            Token token = sentence.token(at);
            if (token.isNoun() || token.tag().equals("CC")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The first noun behind such a word with what it hangs on, where it can have done it.
    private Optional<Filler> group(Sentence sentence, Match<String> word) {
        int at = word.last().index() + 1;
        while (at < sentence.tokens().size() - 1 && !sentence.token(at).isNoun()) {
            if (sentence.token(at).isVerb() || sentence.token(at).tag().equals(",")) {
                return Optional.empty();
            }
            at++;
        }
        Token noun = sentence.token(at);
        while (noun.relation().equals("compound") && noun.head() > noun.index()) {
            noun = sentence.token(noun.head());
        }
        return noun.isNoun() ? group(NounPhrase.of(sentence, noun), word.value()) : Optional.empty();
    }

    private Optional<Filler> group(NounPhrase phrase, String rule) {
        Optional<Actors.Actor> actor = actors.in(phrase.sentence()).stream()
                .filter(match -> phrase.tokens().containsAll(match.tokens()))
                .findFirst()
                .map(Match::value);
        boolean attacks = people.kindOf(phrase).filter(People.Kind::attacks).isPresent() || isOrganisation(phrase);
        if (actor.isEmpty() && !attacks) {
            return Optional.empty();
        }
        List<String> rules = new ArrayList<>(List.of(rule));
        actor.ifPresent(known -> rules.add(known.rule()));
        String name = actor.map(Actors.Actor::name).orElseGet(phrase::labelWithShortForm);
        return Optional.of(Filler.asserted(Slot.PERPETRATORS, new SlotValue.Actor(name), phrase.span(), rules));
    }

    private static boolean isOrganisation(NounPhrase phrase) {
        String name = phrase.head().name().toUpperCase(Locale.ROOT);
        return phrase.head().isProperNoun() && (name.equals("ORGANIZATION") || name.equals("MISC"));
    }
}
