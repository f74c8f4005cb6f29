package org.hearsay.resolution.toponyms;

import java.util.List;
import org.hearsay.model.Mention;
import org.hearsay.model.Slot;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Tells by the words around a name whether something happened there, or whether somebody is at home there or bears
/// it. Thread-safe.
final class Standing {
    private static final String PERSON = "PERSON";

    private final PlaceWords words;
    private final Roads roads;

    Standing(PlaceWords words) {
        this.words = words;
        roads = new Roads(words);
    }

    /// "In Kara", "Kara village": where something happens, and not where somebody is at home.
    boolean isSite(Sentence sentence, Toponym toponym, Mention mention) {
        boolean village = isVillage(sentence, toponym);
        return (village || isBehindPreposition(sentence, toponym))
                && !isPerpetrator(toponym, mention)
                && !isHome(sentence, toponym)
                && (village || !isPartOfName(sentence, toponym, toponym.head()));
    }

    /// "Kara village", or a name that nobody knows and that the words around it make that of a village or a road.
    boolean isVillage(Sentence sentence, Toponym toponym) {
        boolean held = toponym.entries().isEmpty()
                && toponym.kind()
                        .filter(kind -> kind.equals("village") || kind.equals("street"))
                        .isPresent();
        return held
                || words.at(sentence, toponym.tokens().getLast().index() + 1)
                        .filter(match -> match.value().isKind())
                        .filter(match -> PlaceLevel.of(match.value().kind()) == PlaceLevel.SETTLEMENT)
                        .isPresent();
    }

    /// "In Kara", "most of Kara", but not "the channel Al Kara".
    static boolean isBehindPreposition(Sentence sentence, Toponym toponym) {
        int first = toponym.tokens().getFirst().index();
        return first > 0 && sentence.token(first - 1).tag().equals("IN");
    }

    /// "The Geneva Conventions" are not in Geneva; "the Kara attack" was in Kara.
    boolean isPartOfName(Sentence sentence, Toponym toponym, Token trigger) {
        if (roads.isEnd(sentence, toponym)) {
            return false;
        }
        if (!sentence.hasTree()) {
            return isBeforeName(sentence, toponym);
        }
        return toponym.kind().isEmpty()
                && toponym.head().relation().equals("compound")
                && sentence.head(toponym.head())
                        .filter(noun -> noun.isProperNoun() && noun.index() != trigger.index())
                        .filter(noun -> !toponym.tokens().contains(noun))
                        .isPresent();
    }

    /// "Kara Courier", where no tree says how the words hang together.
    private static boolean isBeforeName(Sentence sentence, Toponym toponym) {
        int next = toponym.tokens().getLast().index() + 1;
        return toponym.kind().isEmpty()
                && next < sentence.tokens().size()
                && sentence.token(next).isProperNoun();
    }

    /// "In several places in Iraq", "across Iraq": all over it, and not at one place that is named elsewhere.
    boolean isSpread(Toponym toponym) {
        return words.before(toponym.sentence(), toponym.tokens().getFirst().index())
                .filter(word -> word.value().is("all"))
                .isPresent();
    }

    /// "The Kara Herald" says nothing on where; "Kara Mayor Adan Haile" does.
    boolean isPartOfThing(Sentence sentence, Toponym toponym) {
        return isPartOfName(sentence, toponym, toponym.head())
                && sentence.head(toponym.head())
                        .filter(noun -> noun.name().equals(PERSON))
                        .isEmpty();
    }

    /// "Rebels in Kara said": where somebody is at home, not where he struck.
    boolean isHome(Sentence sentence, Toponym toponym) {
        int preposition = toponym.tokens().getFirst().index() - 1;
        return preposition > 0
                && sentence.token(preposition).tag().equals("IN")
                && isActor(sentence, sentence.token(preposition - 1));
    }

    /// "General of Iran", "the support of the US": what a state has, not where something happened; but "the shelling of
    /// Syria", "the north of Syria".
    boolean isOfState(Sentence sentence, Toponym toponym, Token trigger) {
        return toponym.isCountry()
                && sentence.markedRelation(toponym.head()).equals("nmod:of")
                && sentence.head(toponym.head())
                        .filter(noun -> noun.isNoun() && noun.index() != trigger.index())
                        .filter(noun -> words.at(sentence, noun.index()).isEmpty())
                        .isPresent();
    }

    /// "A delegate in Kara said": where somebody is who tells of it from afar.
    boolean isSpeakers(Sentence sentence, Toponym toponym) {
        return sentence.markedRelation(toponym.head()).equals("nmod:in")
                && sentence.head(toponym.head())
                        .filter(speaker -> speaker.relation().equals("nsubj"))
                        .flatMap(sentence::head)
                        .filter(verb -> words.isReporting(sentence, verb))
                        .isPresent();
    }

    boolean isActor(Sentence sentence, Token token) {
        return words.isActor(sentence, List.of(token)) || words.isInActor(sentence, List.of(token));
    }

    /// "US airstrikes" were not in the US.
    static boolean isPerpetrator(Toponym toponym, Mention mention) {
        return mention.claimsOn(Slot.PERPETRATORS)
                .anyMatch(claim -> claim.span().overlaps(toponym.span()));
    }
}
