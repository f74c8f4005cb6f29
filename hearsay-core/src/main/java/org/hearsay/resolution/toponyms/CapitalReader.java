package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds capitals that go by their country: "the Yemeni capital", "Yemen's capital".
final class CapitalReader {
    private static final String CAPITAL = "capital";

    private final PlaceWords words;
    private final Gazetteer gazetteer;

    CapitalReader(PlaceWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /// The capitals of a sentence that have no name beside them.
    ///
    /// @param named the places that the sentence names
    List<Toponym> read(Sentence sentence, List<Toponym> named) {
        List<Toponym> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean capital = words.at(sentence, token.index())
                    .filter(match -> match.value().is(CAPITAL))
                    .isPresent();
            if (capital && !isNamed(token, named)) {
                owner(sentence, token, named)
                        .flatMap(country -> capital(sentence, token, country))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// "the capital, Kara", "the capital Kara", "the capital of Kara"
    private static boolean isNamed(Token capital, List<Toponym> named) {
        return named.stream().anyMatch(toponym -> {
            int distance = toponym.tokens().getFirst().index() - capital.index();
            return distance > 0 && distance <= 2 && !toponym.isCountry();
        });
    }

    /// The country whose people or name stands right before the word.
    private Optional<String> owner(Sentence sentence, Token capital, List<Toponym> named) {
        Stream<String> peoples = words.peoples(sentence).stream()
                .filter(match -> match.last().index() == capital.index() - 1)
                .map(match -> match.value());
        Stream<String> countries = named.stream()
                .filter(Toponym::isCountry)
                .filter(toponym -> toponym.tokens().getLast().index() == capital.index() - 2)
                .map(toponym -> toponym.entries().getFirst().country())
                .filter(Objects::nonNull);
        return Stream.concat(peoples, countries).findFirst();
    }

    private Optional<Toponym> capital(Sentence sentence, Token token, String country) {
        List<GazetteerEntry> entries = words.capitalOf(country).stream()
                .flatMap(name -> gazetteer.find(name).stream())
                .filter(entry -> country.equals(entry.country()))
                .filter(entry -> PlaceLevel.of(entry.kind()) == PlaceLevel.SETTLEMENT)
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Toponym(sentence, List.of(token), entries, Optional.of(CAPITAL), Toponym.Use.PLACE));
    }
}
