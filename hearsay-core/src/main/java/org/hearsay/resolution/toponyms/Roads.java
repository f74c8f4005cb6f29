package org.hearsay.resolution.toponyms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds the roads that go by the two places they lead to: "the Maiduguri–Damaturu highway". Thread-safe.
final class Roads {
    /// No name of a place at an end of a road has more words.
    private static final int LONGEST = 4;

    private static final Set<String> DASHES = Set.of("-", "–", "—", "/");

    private final PlaceWords words;

    Roads(PlaceWords words) {
        this.words = words;
    }

    /// The words of a road's name that begin at a token, that for the road included; none where no such name begins
    /// there.
    Optional<List<Token>> at(Sentence sentence, int from) {
        int dash = end(sentence, from);
        if (dash == from || !isDash(sentence, dash)) {
            return Optional.empty();
        }
        int second = end(sentence, dash + 1);
        return second > dash + 1 && isRoad(sentence, second)
                ? Optional.of(sentence.tokens().subList(from, second + 1))
                : Optional.empty();
    }

    /// Whether two names are the ends of such a road.
    boolean join(Toponym first, Toponym second) {
        int behind = first.tokens().getLast().index() + 1;
        return second.tokens().getFirst().index() == behind + 1
                && isDash(first.sentence(), behind)
                && isRoad(first.sentence(), second.tokens().getLast().index() + 1);
    }

    /// Whether a name is one of the two that such a road goes by.
    boolean isEnd(Sentence sentence, Toponym toponym) {
        int first = toponym.tokens().getFirst().index();
        int behind = toponym.tokens().getLast().index() + 1;
        return isDash(sentence, behind) && isRoad(sentence, end(sentence, behind + 1))
                || isDash(sentence, first - 1) && isRoad(sentence, behind);
    }

    private static int end(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.tokens().size()
                && end < from + LONGEST
                && Character.isUpperCase(sentence.token(end).word().codePointAt(0))) {
            end++;
        }
        return end;
    }

    private static boolean isDash(Sentence sentence, int at) {
        return at > 0
                && at < sentence.tokens().size()
                && DASHES.contains(sentence.token(at).word());
    }

    private boolean isRoad(Sentence sentence, int at) {
        return words.at(sentence, at)
                .filter(match -> match.value().is("street"))
                .isPresent();
    }
}
