package org.hearsay.resolution.toponyms;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Says of words that a gazetteer knows whether they are something else in their sentence: a people, an outlet, a
/// person, part of an actor's name, or a common word with a capital.
final class OtherNames {
    private static final long LARGE = 50_000;
    private static final String LOCATION = "LOCATION";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String PERSON = "PERSON";
    private static final Pattern POSTAL_CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{3,}");

    private final PlaceWords words;
    private final Sentence sentence;
    private final Set<String> locations;
    private final List<List<Token>> peoples;
    private final List<List<Token>> outlets;
    private final List<List<Token>> actors;

    /// @param locations keys of the names that the annotator takes for places somewhere in the report
    OtherNames(PlaceWords words, Sentence sentence, Set<String> locations) {
        this.words = words;
        this.sentence = sentence;
        this.locations = locations;
        peoples = words.peoples(sentence).stream().map(Match::tokens).toList();
        outlets = words.outlets(sentence);
        actors = words.actors(sentence);
    }

    /// Whether these words are no place.
    ///
    /// @param entries what the gazetteer knows of that name, the first one first
    /// @param stands whether they stand where only a place can, as behind "in"
    boolean hold(List<Token> tokens, List<GazetteerEntry> entries, boolean stands) {
        PlaceLevel level = PlaceLevel.of(entries.getFirst().kind());
        boolean large = level.compareTo(PlaceLevel.PROVINCE) >= 0;
        boolean country = level == PlaceLevel.COUNTRY;
        if (words.isDate(sentence, tokens)
                || inLonger(actors, tokens)
                || !country && holds(peoples, tokens)
                || isWord(tokens)
                || isStreet(tokens)
                || isSide(tokens)
                || isMoney(tokens)
                || isCode(tokens, entries)
                || !isProper(tokens)
                || isPartOfPerson(tokens)) {
            return true;
        }
        boolean named = tokens.stream().anyMatch(token -> token.name().equals(PERSON))
                || isAcronym(tokens, entries)
                || holds(outlets, tokens)
                || !large && isDoubtful(tokens, entries.getFirst());
        return named && !stands;
    }

    /// Whether these words are the whole name of an actor, as "Washington".
    boolean areActor(List<Token> tokens) {
        return actors.contains(tokens);
    }

    private static boolean isProper(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.isProperNoun() || token.isName());
    }

    /// "Union" and "North" are towns somewhere, and "White House" is a name of Casablanca.
    private boolean isWord(List<Token> tokens) {
        if (tokens.size() > 1) {
            return words.isNotPlace(NounPhrase.printed(tokens));
        }
        Token token = tokens.getFirst();
        boolean kind = words.at(sentence, token.index()).isPresent();
        return kind || words.isNotPlace(token.word());
    }

    /// "Haifa Street" is not in Haifa; "the Haifa road" leads there.
    private boolean isStreet(List<Token> tokens) {
        int next = tokens.getLast().index() + 1;
        return next < sentence.tokens().size()
                && Character.isUpperCase(sentence.token(next).word().codePointAt(0))
                && words.at(sentence, next)
                        .filter(match -> match.value().is("street"))
                        .isPresent();
    }

    /// "The Northwest Side" is a part of whatever town the report is about, not the town of that name.
    private boolean isSide(List<Token> tokens) {
        return tokens.size() == 2
                && words.isNotPlace(tokens.getLast().word())
                && words.at(sentence, tokens.getFirst().index())
                        .filter(match -> match.value().is("part"))
                        .isPresent();
    }

    /// "US$" and "$US" are no place.
    private boolean isMoney(List<Token> tokens) {
        int first = tokens.getFirst().index();
        return isCurrency(first - 1) || isCurrency(tokens.getLast().index() + 1) || isCurrency(first);
    }

    private boolean isCurrency(int at) {
        return at >= 0
                && at < sentence.tokens().size()
                && sentence.token(at)
                        .word()
                        .codePoints()
                        .anyMatch(sign -> Character.getType(sign) == Character.CURRENCY_SYMBOL);
    }

    /// Two capitals are a province behind a comma only: "Paris, TX", but "OK, he said".
    private boolean isCode(List<Token> tokens, List<GazetteerEntry> entries) {
        Token token = tokens.getFirst();
        boolean code = tokens.size() == 1
                && POSTAL_CODE.matcher(token.word()).matches()
                && PlaceLevel.of(entries.getFirst().kind()) == PlaceLevel.PROVINCE;
        return code
                && !(token.index() > 1
                        && sentence.token(token.index() - 1).word().equals(",")
                        && sentence.token(token.index() - 2).isProperNoun());
    }

    /// "SANA reported": capitals amid a sentence are letters of a longer name, unless a place bears no other name.
    private boolean isAcronym(List<Token> tokens, List<GazetteerEntry> entries) {
        Token token = tokens.getFirst();
        return tokens.size() == 1
                && token.index() > 0
                && CAPITALS.matcher(token.word()).matches()
                && sentence.tokens().stream().anyMatch(OtherNames::isSmall)
                && entries.stream()
                        .noneMatch(entry -> PlaceLevel.of(entry.kind()) == PlaceLevel.COUNTRY
                                || PlaceNames.key(entry.name()).equals(PlaceNames.key(token.word())));
    }

    private static boolean isSmall(Token token) {
        return token.isVerb() && Character.isLowerCase(token.word().codePointAt(0));
    }

    /// "Oil" is a town of South Sudan: what the annotator does not take for a place must be large, or taken for one
    /// elsewhere in the report, or lend its name to an organisation.
    private boolean isDoubtful(List<Token> tokens, GazetteerEntry first) {
        boolean location = tokens.stream().anyMatch(token -> token.name().equals(LOCATION));
        if (location || first.geonamesId() == null && first.population() == 0) {
            return false;
        }
        if (locations.contains(PlaceNames.key(NounPhrase.printed(tokens)))) {
            return false;
        }
        boolean lends = tokens.stream().allMatch(token -> token.name().equals(ORGANIZATION)) && isAtEdge(tokens);
        return !(lends && first.population() >= LARGE);
    }

    /// "Dresden Zoo" and "University of Dresden", not "Great Dresden Bank".
    private boolean isAtEdge(List<Token> tokens) {
        int first = tokens.getFirst().index();
        return first == 0
                || !sentence.token(first - 1).name().equals(ORGANIZATION)
                || sentence.token(first - 1).tag().equals("IN");
    }

    private boolean isPartOfPerson(List<Token> tokens) {
        return isPerson(tokens.getFirst().index() - 1)
                || isPerson(tokens.getLast().index() + 1);
    }

    private boolean isPerson(int at) {
        return at >= 0
                && at < sentence.tokens().size()
                && sentence.token(at).name().equals(PERSON);
    }

    private static boolean holds(List<List<Token>> names, List<Token> tokens) {
        return names.stream().anyMatch(name -> name.containsAll(tokens));
    }

    private static boolean inLonger(List<List<Token>> names, List<Token> tokens) {
        return names.stream().anyMatch(name -> name.size() > tokens.size() && name.containsAll(tokens));
    }
}
