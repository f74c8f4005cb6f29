package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.People;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Speaker;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Whose fighters and planes they were: "Hezbollah said its fighters attacked the post", "the group fired", told of
/// somebody whom the words before name.
final class Antecedents {
    /// Sentences back in which the one meant may stand.
    private static final int BACK = 2;

    private final Actors actors;
    private final People people;

    Antecedents(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        people = People.of(lexicon);
    }

    /// The readings of a report's sentences, perpetrators that go back to somebody named under that name.
    List<EventReader.Reading> named(List<Sentence> sentences, List<EventReader.Reading> readings) {
        List<EventReader.Reading> named = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            int at = i;
            EventReader.Reading reading = readings.get(i);
            named.add(new EventReader.Reading(
                    reading.events().stream()
                            .map(event -> named(event, sentences.subList(Math.max(0, at - BACK), at)))
                            .toList(),
                    reading.unreal(),
                    reading.total()));
        }
        return named;
    }

    private Event named(Event event, List<Sentence> before) {
        List<Filler> fillers = new ArrayList<>();
        for (Filler filler : event.fillers()) {
            Optional<Actors.Actor> meant = meant(event.sentence(), filler, before);
            if (meant.isPresent() && filler.slot() == Slot.PERPETRATORS) {
                fillers.add(perpetrator(filler, meant.get()));
                continue;
            }
            fillers.add(filler);
            if (meant.isPresent() && event.on(Slot.PERPETRATORS).findAny().isEmpty()) {
                fillers.add(perpetrator(filler, meant.get()));
            }
        }
        return event.withFillers(fillers);
    }

    private static Filler perpetrator(Filler filler, Actors.Actor actor) {
        return Filler.asserted(
                Slot.PERPETRATORS, new SlotValue.Actor(actor.name()), filler.span(), List.of(actor.rule()));
    }

    /// Who is meant by a perpetrator or the owner of a weapon; empty where the words name him themselves.
    private Optional<Actors.Actor> meant(Sentence sentence, Filler filler, List<Sentence> before) {
        if (filler.slot() != Slot.PERPETRATORS && filler.slot() != Slot.WEAPONS) {
            return Optional.empty();
        }
        return sentence.headWithin(filler.span())
                .map(head -> NounPhrase.of(sentence, head))
                .filter(phrase -> isOwned(phrase) || filler.slot() == Slot.PERPETRATORS && isKnownGroup(phrase))
                .flatMap(phrase -> before(phrase, filler.slot() == Slot.WEAPONS ? List.of() : before));
    }

    /// "Its fighters", "their jets".
    private static boolean isOwned(NounPhrase phrase) {
        return phrase.sentence().children(phrase.head(), "nmod:poss").stream()
                .anyMatch(owner -> owner.tag().equals("PRP$"));
    }

    /// "The group", "the movement": told before, and nothing said of it.
    private boolean isKnownGroup(NounPhrase phrase) {
        return people.kindOf(phrase).filter(kind -> kind == People.Kind.ARMED).isPresent()
                && people.isCollective(phrase)
                && !phrase.isPlural()
                && phrase.tokens().size() == 2
                && phrase.sentence().children(phrase.head(), "det").stream()
                        .anyMatch(article -> !article.lemma().equals("a"));
    }

    /// The last subject named before a phrase, of its own sentence also another; of those before only subjects.
    private Optional<Actors.Actor> before(NounPhrase phrase, List<Sentence> sentences) {
        int start = phrase.tokens().getFirst().index();
        Optional<Actors.Actor> here = actors.in(phrase.sentence()).stream()
                .filter(match -> match.last().index() < start && canAct(match))
                .max(Comparator.comparing(Antecedents::isSubject)
                        .thenComparing(match -> match.last().index()))
                .map(Match::value);
        for (int i = sentences.size() - 1; here.isEmpty() && i >= 0; i--) {
            here = sentences.get(i).hasTree()
                    ? actors.in(sentences.get(i)).stream()
                            .filter(match -> canAct(match) && isSubject(match))
                            .reduce((first, second) -> second)
                            .map(Match::value)
                    : Optional.empty();
        }
        return here;
    }

    private static boolean canAct(Match<Actors.Actor> match) {
        Speaker.Kind kind = match.value().kind();
        return kind == Speaker.Kind.ARMED_GROUP || kind == Speaker.Kind.MILITARY || kind == Speaker.Kind.GOVERNMENT;
    }

    private static boolean isSubject(Match<Actors.Actor> match) {
        Token last = match.last();
        return last.relation().equals("nsubj");
    }
}
