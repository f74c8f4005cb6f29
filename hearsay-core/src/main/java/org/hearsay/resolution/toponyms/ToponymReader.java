package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.resolution.toponyms.PlaceWords.Word;
import org.hearsay.resolution.toponyms.Toponym.Use;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// Finds the names of places in a sentence, and what they do there.
final class ToponymReader {
    private static final int LONGEST = 9;
    private static final int SHORTEST = 2;
    private static final long LARGE = 200_000;
    private static final long MUCH_LARGER = 20;
    private static final String LOCATION = "LOCATION";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final String PERSON = "PERSON";
    private static final String VILLAGE = "village";
    private static final String STREET = "street";
    private static final Set<String> JOINS = Set.of("-", "–", "/", "'s", "’s");

    private final PlaceWords words;
    private final Gazetteer gazetteer;
    private final ToponymUses uses;
    private final Roads roads;

    ToponymReader(PlaceWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
        uses = new ToponymUses(words);
        roads = new Roads(words);
    }

    /// The names of places in a sentence, in order, none overlapping another; among them, without entries, those that
    /// no gazetteer knows.
    ///
    /// @param locations keys of the names that the annotator takes for places somewhere in the report
    List<Toponym> read(Sentence sentence, Set<String> locations) {
        var others = new OtherNames(words, sentence, locations);
        List<Toponym> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<Toponym> toponym = road(sentence, at, others);
            if (toponym.isEmpty() && canBegin(sentence, at)) {
                toponym = longest(sentence, at, others);
            }
            if (toponym.isEmpty()) {
                toponym = unknown(sentence, at, others);
            }
            if (toponym.isEmpty()) {
                toponym = village(sentence, at, others, found);
            }
            toponym.ifPresent(found::add);
            at = toponym.map(it -> it.tokens().getLast().index() + 1).orElse(at + 1);
        }
        found.addAll(new CapitalReader(words, gazetteer).read(sentence, found));
        found.sort(Comparator.comparing(Toponym::span));
        return Datelines.whole(found);
    }

    /// A road by the names of its two ends, unless both are known.
    private Optional<Toponym> road(Sentence sentence, int from, OtherNames others) {
        return roads.at(sentence, from)
                .filter(name -> longest(sentence, from, others).isEmpty()
                        || name.stream()
                                .skip(2)
                                .allMatch(token ->
                                        longest(sentence, token.index(), others).isEmpty()))
                .map(name -> new Toponym(sentence, name, List.of(), Optional.of(STREET), Use.PLACE));
    }

    /// The rest of a run of words that the annotator takes for a place; a word that says which part of it is
    /// left out.
    private Optional<Toponym> unknown(Sentence sentence, int from, OtherNames others) {
        int end = from;
        boolean letter = Character.isLetter(sentence.token(from).word().codePointAt(0));
        while (letter && end < sentence.tokens().size() && isLocation(sentence, end)) {
            end++;
        }
        boolean common = end == from + 1 && words.at(sentence, from).isPresent();
        boolean part = words.at(sentence, from)
                .filter(match -> !match.value().isKind())
                .isPresent();
        return end == from
                        || common
                        || part
                        || words.isDate(sentence, sentence.tokens().subList(from, end))
                        || others.areActor(sentence.tokens().subList(from, end))
                ? Optional.empty()
                : Optional.of(unknown(sentence, sentence.tokens().subList(from, end)));
    }

    /// "Bombed Let Pan Hla village", "outside Duk Padiet", "in Narathiwat's Sungai Kolok", "Kauru, in Kaduna State":
    /// names that nobody knows and that words beside them make a place.
    private Optional<Toponym> village(Sentence sentence, int from, OtherNames others, List<Toponym> found) {
        int end = from;
        while (end < sentence.tokens().size()
                && isCapital(sentence.token(end))
                && !sentence.token(end).name().equals(ORGANIZATION)
                && words.at(sentence, end).isEmpty()) {
            end++;
        }
        List<Token> tokens = sentence.tokens().subList(from, end);
        boolean named = tokens.stream().anyMatch(token -> token.isProperNoun() || token.isName());
        boolean inside = from > 0 && isCapital(sentence.token(from - 1));
        if (!named
                || inside
                || others.areActor(tokens)
                || !gazetteer.find(NounPhrase.printed(tokens)).isEmpty()
                || words.peoples(sentence).stream()
                        .anyMatch(people -> people.tokens().stream().anyMatch(tokens::contains))) {
            return Optional.empty();
        }
        boolean village = words.at(sentence, end)
                .map(Match::value)
                .filter(word -> word.isKind() && PlaceLevel.of(word.kind()) == PlaceLevel.SETTLEMENT)
                .isPresent();
        boolean near =
                uses.lead(sentence, tokens).filter(word -> word.is("near")).isPresent();
        if (village || near) {
            return Optional.of(new Toponym(sentence, tokens, List.of(), Optional.empty(), Use.PLACE));
        }
        boolean person = !Datelines.opens(sentence, tokens)
                && tokens.stream().anyMatch(token -> token.name().equals(PERSON));
        String kind = kind(sentence, tokens).map(Word::kind).orElse(VILLAGE);
        return isOwned(sentence, from, found) || !person && isHeld(sentence, end, others)
                ? Optional.of(new Toponym(sentence, tokens, List.of(), Optional.of(kind), Use.PLACE))
                : Optional.empty();
    }

    /// "In Narathiwat's …".
    private boolean isOwned(Sentence sentence, int from, List<Toponym> found) {
        return !found.isEmpty()
                && from > 1
                && Hierarchy.owns(sentence.token(from - 1))
                && found.getLast().tokens().getLast().index() == from - 2
                && uses.lead(sentence, found.getLast().tokens())
                        .filter(word -> word.is("at") || word.is("near"))
                        .isPresent();
    }

    /// "…, Okla. (", "…, in Kaduna State,": a larger place behind a comma, and nothing that it owns.
    private boolean isHeld(Sentence sentence, int comma, OtherNames others) {
        int size = sentence.tokens().size();
        if (comma + 2 >= size || !sentence.token(comma).word().equals(",")) {
            return false;
        }
        int at = sentence.token(comma + 1).word().equals("in") ? comma + 2 : comma + 1;
        Optional<Toponym> outer =
                at < size && canBegin(sentence, at) ? longest(sentence, at, others) : Optional.empty();
        return outer.filter(Toponym::isLarge)
                .map(it -> it.tokens().getLast().index() + 1)
                .filter(next -> next >= size || !Hierarchy.owns(sentence.token(next)))
                .isPresent();
    }

    private Toponym unknown(Sentence sentence, List<Token> tokens) {
        Optional<String> kind = kind(sentence, tokens)
                .or(() -> tokens.stream()
                        .flatMap(token -> words.at(sentence, token.index()).map(Match::value).stream())
                        .filter(Word::isKind)
                        .findFirst())
                .map(Word::kind);
        var plain = new Toponym(sentence, tokens, List.of(), kind, Use.HINT);
        return stands(sentence, tokens) && !uses.isSpokenAt(plain) ? plain.withUse(Use.PLACE) : plain;
    }

    private static boolean isLocation(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.tokens().size()
                && sentence.token(at).name().equals(LOCATION);
    }

    /// "Stoke" of "Stoke Newington": the annotator's name goes on with words that are none of their own.
    private boolean isTorn(Sentence sentence, List<Token> tokens) {
        int last = tokens.getLast().index();
        if (!isLocation(sentence, last) || !isLocation(sentence, last + 1)) {
            return false;
        }
        int end = last + 1;
        while (isLocation(sentence, end)) {
            end++;
        }
        boolean kind = words.at(sentence, last + 1).isPresent();
        List<Token> rest = sentence.tokens().subList(last + 1, end);
        return !kind && gazetteer.find(NounPhrase.printed(rest)).isEmpty();
    }

    /// "North Philadelphia" is a part of the city that everybody knows, not a small town that bears the whole name.
    private boolean isPartOfLarger(Sentence sentence, List<Token> tokens, List<GazetteerEntry> entries) {
        boolean part = tokens.size() > 1
                && words.at(sentence, tokens.getFirst().index())
                        .filter(match -> match.value().is("part"))
                        .isPresent();
        long whole =
                entries.stream().mapToLong(GazetteerEntry::population).max().orElse(0);
        boolean known = entries.stream()
                .anyMatch(entry -> entry.geonamesId() == null
                        || PlaceLevel.of(entry.kind()).compareTo(PlaceLevel.DISTRICT) >= 0);
        return part
                && !known
                && gazetteer.find(NounPhrase.printed(tokens.subList(1, tokens.size()))).stream()
                        .anyMatch(city -> city.population() >= LARGE && city.population() >= whole * MUCH_LARGER);
    }

    private static boolean canBegin(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (isCapital(token)) {
            return token.isProperNoun()
                    || token.isName()
                    || token.isNoun()
                    || token.tag().startsWith("JJ");
        }
        // al-Mayadin begins with a small letter, in one token or three
        if (PlaceNames.key(token.word()).contains(" ")) {
            return token.word().codePoints().anyMatch(Character::isUpperCase);
        }
        return isArticle(sentence, at);
    }

    private static boolean isArticle(Sentence sentence, int at) {
        int size = sentence.tokens().size();
        boolean hyphen = at + 1 < size && sentence.token(at + 1).word().equals("-");
        int next = hyphen ? at + 2 : at + 1;
        // "in New York" has no article, "an-Nasiriyah" has
        boolean preposition = !hyphen && sentence.token(at).tag().equals("IN");
        return next < size
                && !preposition
                && isCapital(sentence.token(next))
                && PlaceNames.isArticle(
                        sentence.token(at).word(), sentence.token(next).word().toLowerCase(Locale.ROOT));
    }

    private Optional<Toponym> longest(Sentence sentence, int from, OtherNames others) {
        int last = from;
        int to = Math.min(sentence.tokens().size() - 1, from + LONGEST - 1);
        while (last < to && goesOn(sentence, last + 1)) {
            last++;
        }
        for (int end = last; end >= from; end--) {
            List<Token> tokens = sentence.tokens().subList(from, end + 1);
            if (!canEnd(tokens.getLast())) {
                continue;
            }
            String name = NounPhrase.printed(tokens);
            List<GazetteerEntry> entries = name.length() < SHORTEST ? List.of() : gazetteer.find(name);
            boolean letters = name.length() == SHORTEST && entries.stream().allMatch(entry -> entry.population() > 0);
            if (!entries.isEmpty()
                    && !letters
                    && !isTorn(sentence, tokens)
                    && !isPartOfLarger(sentence, tokens, entries)
                    && !others.hold(tokens, entries, stands(sentence, tokens) || Datelines.opens(sentence, tokens))) {
                return Optional.of(toponym(sentence, tokens, entries, others));
            }
        }
        return Optional.empty();
    }

    private boolean goesOn(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return isCapital(token)
                || isArticle(sentence, at)
                || isInside(sentence, at)
                || JOINS.contains(token.word())
                || token.tag().equals("IN")
                || token.tag().equals("DT")
                || token.tag().equals("CC")
                || token.tag().equals("CD")
                || PlaceNames.key(token.word()).contains(" ")
                || words.before(sentence, at + 1)
                        .filter(match -> match.value().isKind())
                        .isPresent()
                || words.at(sentence, at)
                        .filter(match -> match.value().isKind())
                        .isPresent();
    }

    /// The "au" of "Port-au-Prince", the "de" of "Rio de Janeiro".
    private static boolean isInside(Sentence sentence, int at) {
        Token token = sentence.token(at);
        Token before = sentence.token(at - 1);
        boolean hyphen = before.word().equals("-")
                && before.span().end() == token.span().start()
                && at > 1
                && sentence.token(at - 2).span().end() == before.span().start();
        return hyphen || isLocation(sentence, at) && isLocation(sentence, at - 1);
    }

    private static boolean canEnd(Token token) {
        return token.isNoun()
                || isCapital(token)
                || token.tag().equals("CD")
                || token.word().length() > 3;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }

    /// Whether it stands where only a place can: behind "in" or "near", or beside "town" or "oil field".
    private boolean stands(Sentence sentence, List<Token> tokens) {
        return kind(sentence, tokens).isPresent()
                || uses.lead(sentence, tokens)
                        .filter(word -> word.is("at") || word.is("all") || word.is("near") || word.is("between"))
                        .isPresent();
    }

    private Toponym toponym(Sentence sentence, List<Token> tokens, List<GazetteerEntry> entries, OtherNames others) {
        Optional<String> kind = kind(sentence, tokens).map(Word::kind);
        var plain = new Toponym(sentence, tokens, entries, kind, Use.PLACE);
        boolean actor = others.areActor(tokens) && !stands(sentence, tokens) && !plain.isCountry();
        return new Toponym(sentence, tokens, entries, kind, actor ? Use.HINT : uses.of(plain));
    }

    /// The kind of place that words right behind or before a name give: "Kara district", "the town of Kara".
    private Optional<Word> kind(Sentence sentence, List<Token> tokens) {
        Optional<Word> behind = words.at(sentence, tokens.getLast().index() + 1)
                .map(Match::value)
                .filter(Word::isKind);
        if (behind.isPresent()) {
            return behind;
        }
        int at = tokens.getFirst().index();
        boolean of = at > 1
                && sentence.token(at - 1).tag().equals("IN")
                && words.at(sentence, at - 1).isEmpty();
        if (of) {
            at--;
        } else if (at > 1 && sentence.token(at - 1).word().equals(",")) {
            at--;
        }
        return words.before(sentence, at).map(Match::value).filter(Word::isKind);
    }
}
