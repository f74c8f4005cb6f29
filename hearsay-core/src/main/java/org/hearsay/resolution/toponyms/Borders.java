package org.hearsay.resolution.toponyms;

import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.text.Sentence;

/// Finds the border that words name by the states on its sides: "the border between Mali and Niger", "the border with
/// Niger". Thread-safe where its gazetteer is.
///
/// Only borders that a gazetteer knows under their own name, "Mali-Niger border", can be told from the states.
final class Borders {
    private static final String BORDER = "border";
    private static final String BETWEEN = "between";

    private final PlaceWords words;
    private final Gazetteer gazetteer;

    Borders(PlaceWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /// The border that a country's name stands for.
    ///
    /// @param entry what the name means
    /// @param partner the country named with it behind a "between"
    /// @param home the country that the report speaks of most
    Optional<GazetteerEntry> of(
            Toponym toponym, GazetteerEntry entry, Optional<GazetteerEntry> partner, Supplier<Optional<String>> home) {
        if (PlaceLevel.of(entry.kind()) != PlaceLevel.COUNTRY || !isBorder(toponym)) {
            return Optional.empty();
        }
        return partner.or(() -> home.get().flatMap(words::country))
                .filter(other -> PlaceLevel.of(other.kind()) == PlaceLevel.COUNTRY)
                .filter(other -> !other.name().equals(entry.name()))
                .flatMap(other -> named(entry, other).or(() -> named(other, entry)));
    }

    private Optional<GazetteerEntry> named(GazetteerEntry one, GazetteerEntry other) {
        return gazetteer.find(one.name() + "-" + other.name() + " " + BORDER).stream()
                .filter(entry -> entry.kind().equals(BORDER))
                .findFirst();
    }

    private boolean isBorder(Toponym toponym) {
        if (toponym.kind().filter(BORDER::equals).isPresent()) {
            return true;
        }
        Sentence sentence = toponym.sentence();
        int first = toponym.tokens().getFirst().index();
        return sentence.tokens().subList(0, first).stream()
                .filter(token -> words.at(sentence, token.index())
                        .filter(match -> match.value().is(BETWEEN))
                        .isPresent())
                .reduce((one, next) -> next)
                .flatMap(token -> words.before(sentence, token.index()))
                .filter(match -> match.value().is(BORDER))
                .isPresent();
    }
}
