package org.hearsay.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.model.Place;
import org.hearsay.model.Slot;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Where a sentence says that something happened, by its words alone: "near the village of Rais, south of Algiers".
///
/// It keeps two incidents apart before anybody knows the places; which places they are is found out later.
final class Whereabouts {
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "off", "between");
    private static final Set<String> CHAINED = Set.of("in", "of", "near", "at", "'s", ",", "and", "the");
    /// "In the early hours, near the northern town of Kara": so far may the name stand behind its preposition.
    private static final int TO_NAME = 5;
    private static final int SHORTEST = 3;
    private static final String FROM = "from";
    /// "In Kara, …" speaks for its whole sentence, unless a nearer place is named.
    private static final int HEAD_OF_SENTENCE = 8;

    /// Relations of en/responses between two events of one sentence.
    private static final Set<String> BETWEEN = Set.of("after", "before", "responds-to", "answered-by");

    private final PhraseIndex<String> dateWords = new PhraseIndex<>();
    private final PhraseIndex<String> between = new PhraseIndex<>();

    /// A place as a sentence names it.
    private record Named(int at, List<Token> tokens) {}

    Whereabouts(Lexicon lexicon) {
        lexicon.table("en/date-words").rows().forEach(row -> dateWords.add(row.need("word"), row.id()));
        lexicon.table("en/responses").rows().stream()
                .filter(row -> BETWEEN.contains(row.need("relation")))
                .forEach(row -> between.add(row.need("word"), row.id()));
    }

    /// The proper words of the place named nearest to a word of the sentence, in lower case; none where it names none.
    Set<String> near(Sentence sentence, Token word) {
        return nearest(sentence, word).stream()
                .map(token -> token.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /// The place named nearest to a word of the sentence, as a filler; empty where it names none.
    Optional<Filler> place(Sentence sentence, Token word) {
        List<Token> name = nearest(sentence, word);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Span span = Sentence.cover(name);
        List<Token> all = sentence.tokens()
                .subList(name.getFirst().index(), name.getLast().index() + 1);
        return Optional.of(Filler.asserted(
                Slot.PLACE, new SlotValue.Where(Place.named(NounPhrase.printed(all))), span, List.of()));
    }

    private List<Token> nearest(Sentence sentence, Token word) {
        List<Token> nearest = List.of();
        int least = Integer.MAX_VALUE;
        for (Named named : places(sentence)) {
            if (isOrigin(sentence, word, named) || isOfAnother(sentence, word, named)) {
                continue;
            }
            int distance = named.at() == 0 ? HEAD_OF_SENTENCE : Math.abs(named.at() - word.index());
            if (distance < least) {
                least = distance;
                nearest = named.tokens();
            }
        }
        return nearest;
    }

    /// "Launched from ships in the Gulf": where it came from, not where it struck; but "shot from tubes, at the town".
    private static boolean isOrigin(Sentence sentence, Token word, Named named) {
        for (int at = named.at() - 1;
                at >= word.index() && !sentence.token(at).tag().equals(",");
                at--) {
            if (sentence.token(at).lemma().equals(FROM)) {
                return true;
            }
        }
        return false;
    }

    /// "The attack came a day after a raid in Kara": where the raid was.
    private boolean isOfAnother(Sentence sentence, Token word, Named named) {
        return between.in(sentence).stream()
                .anyMatch(match ->
                        match.first().index() > word.index() && match.last().index() < named.at());
    }

    private List<Named> places(Sentence sentence) {
        List<Named> places = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Token token = sentence.token(at);
            Optional<Integer> name = PREPOSITIONS.contains(token.lemma()) && !token.isNoun()
                    ? nameBehind(sentence, at)
                    : Optional.empty();
            if (name.isPresent()) {
                List<Token> words = new ArrayList<>();
                int end = collect(sentence, name.get(), words);
                if (!words.isEmpty()) {
                    places.add(new Named(at, words));
                }
                at = end;
            } else {
                at++;
            }
        }
        return places;
    }

    private Optional<Integer> nameBehind(Sentence sentence, int preposition) {
        for (int at = preposition + 1; at < sentence.tokens().size() && at <= preposition + TO_NAME; at++) {
            Token token = sentence.token(at);
            if (isName(sentence, token)) {
                return Optional.of(at);
            }
            boolean inside = token.tag().equals("DT")
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("NN")
                    || token.lemma().equals("of")
                    || token.tag().equals("HYPH")
                    // "the rebel-held Kara district"
                    || token.tag().equals("VBN") && sentence.token(at - 1).tag().equals("HYPH");
            if (!inside) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Collects the words of a name and of those that it is said to lie in; gives where they end.
    private int collect(Sentence sentence, int from, List<Token> words) {
        int at = from;
        int last = from;
        while (at < sentence.tokens().size() && at - last <= 2) {
            Token token = sentence.token(at);
            if (isName(sentence, token)) {
                words.add(token);
                last = at + 1;
            } else if (!CHAINED.contains(token.word()) && !token.isNoun()) {
                return last;
            }
            at++;
        }
        return last;
    }

    private boolean isName(Sentence sentence, Token token) {
        return token.isProperNoun()
                && token.word().length() >= SHORTEST
                && !token.name().equals("PERSON")
                && !token.name().equals("ORGANIZATION")
                && dateWords.at(sentence, token.index()).isEmpty();
    }
}
