package org.hearsay.resolution.toponyms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Actors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.lexicon.Row;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// The words of the lexicon that bear on places: kinds, bearings, peoples, and names that are no places.
final class PlaceWords {
    private final PhraseIndex<Word> words = new PhraseIndex<>();
    private final PhraseIndex<String> peoples = new PhraseIndex<>();
    private final PhraseIndex<String> outlets = new PhraseIndex<>();
    private final PhraseIndex<String> dates = new PhraseIndex<>();
    private final PhraseIndex<String> reporting = new PhraseIndex<>();
    private final Set<String> notPlaces = new HashSet<>();
    private final Map<String, GazetteerEntry> countries = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();
    private final Actors actors;

    /// A word of `en/place-kinds`.
    ///
    /// @param kind the first word of its kind: `base`, `part`, `near`, `km`
    /// @param number what stands behind it: a bearing in degrees or a factor; empty where nothing does
    /// @param precisionKm its precision; 0 where it has none
    /// @param rule id of its line
    record Word(String kind, Optional<Double> number, double precisionKm, String rule) {
        /// Whether it says what a place is, not where something lies from it.
        boolean isKind() {
            return switch (kind) {
                case "part", "near", "from", "km", "at", "all", "between" -> false;
                default -> true;
            };
        }

        boolean is(String kind) {
            return this.kind.equals(kind);
        }
    }

    PlaceWords(Lexicon lexicon) {
        actors = Actors.of(lexicon);
        for (Row row : lexicon.table("en/place-kinds").rows()) {
            String[] parts = row.need("kind").split(" ");
            words.add(row.need("word"), new Word(parts[0], number(row, parts), precision(row), row.id()));
        }
        for (Row row : lexicon.table("shared/countries").rows()) {
            row.cell("capital").ifPresent(capital -> capitals.put(row.need("code"), capital));
            countries.put(row.need("code"), SupplementGazetteer.country(row));
            row.list("people").forEach(people -> peoples.add(people, row.need("code")));
        }
        for (Row row : lexicon.table("shared/outlets").rows()) {
            outlets.add(row.need("outlet"), row.need("outlet"));
            row.list("names").forEach(name -> outlets.add(name, row.need("outlet")));
        }
        lexicon.table("en/not-places").rows().forEach(row -> notPlaces.add(PlaceNames.key(row.need("word"))));
        lexicon.table("en/date-words").rows().forEach(row -> dates.add(row.need("word"), row.id()));
        lexicon.table("en/time-words").rows().stream()
                .filter(row -> row.need("kind").equals("zone"))
                .forEach(row -> dates.add(row.need("word"), row.id()));
        lexicon.table("en/reporting-verbs").rows().forEach(row -> reporting.add(row.need("word"), row.id()));
    }

    private static Optional<Double> number(Row row, String[] parts) {
        if (parts.length < 2) {
            return Optional.empty();
        }
        if (!parts[1].matches("\\d+(\\.\\d+)?")) {
            throw row.wrong("'" + parts[1] + "' behind '" + parts[0] + "' is no number");
        }
        return Optional.of(Double.parseDouble(parts[1]));
    }

    private static double precision(Row row) {
        String cell = row.need("precision_km");
        if (!cell.matches("\\d+(\\.\\d+)?")) {
            throw row.wrong("'" + cell + "' in column 'precision_km' is no number of kilometres");
        }
        return Double.parseDouble(cell);
    }

    /// Whether a single word is hardly ever a place's name, though towns bear it.
    boolean isNotPlace(String word) {
        return notPlaces.contains(PlaceNames.key(word));
    }

    /// The word that begins at a token, with its tokens.
    Optional<Match<Word>> at(Sentence sentence, int index) {
        return index < 0 || index >= sentence.tokens().size() ? Optional.empty() : words.at(sentence, index);
    }

    /// The longest word that ends right before a token.
    Optional<Match<Word>> before(Sentence sentence, int index) {
        for (int from = Math.max(0, index - 4); from < index; from++) {
            Optional<Match<Word>> match =
                    words.at(sentence, from).filter(it -> it.last().index() == index - 1);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /// Whether words before a name count kilometres from it or say that something lies near it, which is done of towns
    /// rather than of provinces: "50 km south of Hasakah".
    boolean isPoint(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        int first = toponym.tokens().getFirst().index();
        Optional<Match<Word>> before = before(sentence, first);
        Optional<Match<Word>> part = first > 0
                        && sentence.token(first - 1).tag().equals("IN")
                ? before(sentence, first - 1).filter(match -> match.value().is("part"))
                : Optional.empty();
        return before.filter(match -> match.value().is("near")).isPresent()
                || before.filter(match -> match.value().is("from"))
                        .or(() -> part)
                        .flatMap(match -> before(sentence, match.first().index()))
                        .filter(match -> match.value().is("km"))
                        .isPresent();
    }

    /// A country.
    ///
    /// @param code ISO 3166-1 alpha-2
    Optional<GazetteerEntry> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /// The name of a country's capital.
    ///
    /// @param country ISO 3166-1 alpha-2
    Optional<String> capitalOf(String country) {
        return Optional.ofNullable(capitals.get(country));
    }

    /// The adjectives and names of peoples in a sentence, with the country's code.
    List<Match<String>> peoples(Sentence sentence) {
        return peoples.in(sentence);
    }

    /// The names of outlets in a sentence.
    List<List<Token>> outlets(Sentence sentence) {
        return outlets.in(sentence).stream().map(Match::tokens).toList();
    }

    /// The names of actors in a sentence.
    List<List<Token>> actors(Sentence sentence) {
        return actors.in(sentence).stream().map(Match::tokens).toList();
    }

    /// Whether these words are part of the longer name of an actor, as "Syria" of "Free Syrian Army".
    boolean isInActor(Sentence sentence, List<Token> tokens) {
        return actors.in(sentence).stream()
                .anyMatch(match ->
                        match.tokens().size() > tokens.size() && match.tokens().containsAll(tokens));
    }

    /// Whether these words are the name of an actor, as "White House".
    boolean isActor(Sentence sentence, List<Token> tokens) {
        return actors.in(sentence).stream().anyMatch(match -> match.tokens().equals(tokens));
    }

    /// Whether these words are of a date or an hour, as "Thursday", which is a place as well, or "UTC".
    boolean isDate(Sentence sentence, List<Token> tokens) {
        return dates.at(sentence, tokens.getFirst().index())
                .filter(match -> match.tokens().containsAll(tokens))
                .isPresent();
    }

    boolean isReporting(Sentence sentence, Token verb) {
        return reporting.at(sentence, verb.index()).isPresent();
    }
}
