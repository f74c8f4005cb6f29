package org.hearsay.resolution.toponyms;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// A name of a place in a sentence, with all places it can mean.
///
/// @param sentence the sentence
/// @param tokens its words, at least one
/// @param entries the places of that name, the gazetteer's first one first; none where no gazetteer knows it
/// @param kind the kind of place that words beside it give, where they do
/// @param use what it does in the sentence
record Toponym(Sentence sentence, List<Token> tokens, List<GazetteerEntry> entries, Optional<String> kind, Use use) {

    /// What a name of a place does in its sentence.
    enum Use {
        /// Something happens there.
        PLACE,
        /// The place a story was sent from.
        DATELINE,
        /// It names a state that acts, owns or is spoken of: a hint at the country, not a place.
        HINT
    }

    Toponym {
        tokens = List.copyOf(tokens);
        entries = List.copyOf(entries);
    }

    Toponym withUse(Use use) {
        return new Toponym(sentence, tokens, entries, kind, use);
    }

    Span span() {
        return Sentence.cover(tokens);
    }

    /// The word that the rest of the sentence hangs on: the one whose head lies outside the name.
    Token head() {
        return tokens.stream()
                .filter(token -> token.head() < tokens.getFirst().index()
                        || token.head() > tokens.getLast().index())
                .reduce((first, second) -> second)
                .orElse(tokens.getLast());
    }

    String printed() {
        return NounPhrase.printed(tokens);
    }

    /// Whether the first that it can mean is a country or a province.
    boolean isLarge() {
        return !entries.isEmpty() && PlaceLevel.of(entries.getFirst().kind()).compareTo(PlaceLevel.PROVINCE) >= 0;
    }

    /// Whether all it can mean are countries.
    boolean isCountry() {
        return !entries.isEmpty() && PlaceLevel.of(entries.getFirst().kind()) == PlaceLevel.COUNTRY;
    }

    /// Whether the first that it can mean is a country or holds countries.
    boolean isVast() {
        return !entries.isEmpty() && PlaceLevel.of(entries.getFirst().kind()).compareTo(PlaceLevel.COUNTRY) >= 0;
    }
}
