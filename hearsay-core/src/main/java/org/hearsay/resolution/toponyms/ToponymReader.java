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
    private static final int DATELINE = 8;
    private static final long LARGE = 200_000;
    private static final long MUCH_LARGER = 20;
    private static final String LOCATION = "LOCATION";
    private static final String ORGANIZATION = "ORGANIZATION";
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "-LRB-", "(");
    private static final Set<String> JOINS = Set.of("-", "–", "/", "'s", "’s");

    private final PlaceWords words;
    private final Gazetteer gazetteer;

    ToponymReader(PlaceWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /// The names of places in a sentence, in order, none overlapping another; among them, without entries,
    /// those that
    /// only the annotator takes for places.
    ///
    /// @param locations keys of the names that the annotator takes for places somewhere in the report
    List<Toponym> read(Sentence sentence, Set<String> locations) {
        var others = new OtherNames(words, sentence, locations);
        List<Toponym> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<Toponym> toponym = canBegin(sentence, at) ? longest(sentence, at, others) : Optional.empty();
            if (toponym.isEmpty()) {
                toponym = unknown(sentence, at, others);
            }
            if (toponym.isEmpty()) {
                toponym = village(sentence, at, others);
            }
            toponym.ifPresent(found::add);
            at = toponym.map(it -> it.tokens().getLast().index() + 1).orElse(at + 1);
        }
        found.addAll(new CapitalReader(words, gazetteer).read(sentence, found));
        found.sort(Comparator.comparing(Toponym::span));
        return withWholeDateline(found);
    }

    /// "NAIROBI, Kenya (Northwire) —": the larger place behind the first belongs to the dateline.
    private static List<Toponym> withWholeDateline(List<Toponym> found) {
        if (found.size() < 2) {
            return found;
        }
        Toponym first = found.getFirst();
        Toponym second = found.get(1);
        int comma = first.tokens().getLast().index() + 1;
        boolean pair = first.tokens().getFirst().index() == 0
                && second.tokens().getFirst().index() == comma + 1
                && first.sentence().token(comma).word().equals(",");
        if (!pair || !isBeforeDash(second) && first.use() != Use.DATELINE) {
            return found;
        }
        List<Toponym> marked = new ArrayList<>(found);
        marked.set(0, first.withUse(Use.DATELINE));
        marked.set(1, second.withUse(Use.DATELINE));
        return marked;
    }

    /// The rest of a run of words that the annotator takes for a place; a word that says which part of it is
    /// left out.
    private Optional<Toponym> unknown(Sentence sentence, int from, OtherNames others) {
        int end = from;
        while (end < sentence.tokens().size() && isLocation(sentence, end)) {
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

    /// "Bombed Let Pan Hla village", "outside Duk Padiet": names that nobody knows and that words beside them make a
    /// place.
    private Optional<Toponym> village(Sentence sentence, int from, OtherNames others) {
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
        boolean near = lead(sentence, tokens).filter(word -> word.is("near")).isPresent();
        return village || near
                ? Optional.of(new Toponym(sentence, tokens, List.of(), Optional.empty(), Use.PLACE))
                : Optional.empty();
    }

    private Toponym unknown(Sentence sentence, List<Token> tokens) {
        var plain = new Toponym(sentence, tokens, List.of(), Optional.empty(), Use.HINT);
        boolean place = stands(sentence, tokens) && !isSpokenAt(plain);
        return place ? new Toponym(sentence, tokens, List.of(), Optional.empty(), Use.PLACE) : plain;
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
                    && !others.hold(tokens, entries, stands(sentence, tokens) || opens(sentence, tokens))) {
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
                || lead(sentence, tokens)
                        .filter(word -> word.is("at") || word.is("all") || word.is("near"))
                        .isPresent();
    }

    private Optional<Word> lead(Sentence sentence, List<Token> tokens) {
        int at = tokens.getFirst().index();
        if (at > 0 && sentence.token(at - 1).tag().equals("DT")) {
            at--;
        }
        return words.before(sentence, at).map(Match::value);
    }

    private Toponym toponym(Sentence sentence, List<Token> tokens, List<GazetteerEntry> entries, OtherNames others) {
        Optional<String> kind = kind(sentence, tokens).map(Word::kind);
        var plain = new Toponym(sentence, tokens, entries, kind, Use.PLACE);
        boolean actor = others.areActor(tokens) && !stands(sentence, tokens) && !plain.isCountry();
        return new Toponym(sentence, tokens, entries, kind, actor ? Use.HINT : use(plain));
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

    private Use use(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        if (isDateline(toponym)) {
            return Use.DATELINE;
        }
        if (!sentence.hasTree()) {
            return lead(sentence, toponym.tokens()).isPresent()
                            || toponym.kind().isPresent()
                            || !toponym.isCountry()
                    ? Use.PLACE
                    : Use.HINT;
        }
        return acts(toponym) || isSpokenAt(toponym) ? Use.HINT : Use.PLACE;
    }

    private static boolean isDateline(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        int first = toponym.tokens().getFirst().index();
        int next = toponym.tokens().getLast().index() + 1;
        if (first > 2 || next >= sentence.tokens().size()) {
            return false;
        }
        boolean dash = isBeforeDash(toponym);
        boolean capitals = opens(sentence, toponym.tokens());
        return first == 0 && dash || capitals;
    }

    /// "PORT-AU-PRINCE (Northwire) —": capitals that open a dateline.
    private static boolean opens(Sentence sentence, List<Token> tokens) {
        String name = NounPhrase.printed(tokens);
        return tokens.getFirst().index() == 0
                && name.length() > 3
                && name.equals(name.toUpperCase(Locale.ROOT))
                && sentence.tokens().stream()
                        .skip(tokens.getLast().index() + 1)
                        .limit(DATELINE)
                        .anyMatch(token -> DASHES.contains(token.word()));
    }

    private static boolean isBeforeDash(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        int next = toponym.tokens().getLast().index() + 1;
        return next < sentence.tokens().size()
                && DASHES.contains(sentence.token(next).word())
                && sentence.token(next).span().start()
                        > sentence.token(next - 1).span().end();
    }

    /// A state does things, owns them and lends its name to them, which is nobody's place: "Israel struck", "US
    /// base".
    private boolean acts(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        Token head = toponym.head();
        Optional<Word> lead = lead(sentence, toponym.tokens());
        if (lead.filter(word -> word.is("from")).isPresent()) {
            return !isDistance(sentence, toponym);
        }
        String relation = sentence.markedRelation(head);
        boolean large = toponym.isCountry();
        boolean site = PlaceLevel.of(toponym.entries().getFirst().kind()) == PlaceLevel.SITE;
        boolean acts = relation.equals("nsubj") && !site || relation.endsWith(":by") || relation.endsWith(":with");
        boolean lends = relation.equals("compound") || relation.equals("amod");
        boolean owns = relation.startsWith("nmod:poss") || relation.endsWith(":'s") || relation.endsWith(":’s");
        // "the Syria border" is a place all the same
        boolean border = toponym.kind()
                .filter(kind -> PlaceLevel.of(kind) == PlaceLevel.REGION)
                .isPresent();
        return acts || large && (lends || owns) && !border;
    }

    private boolean isDistance(Sentence sentence, Toponym toponym) {
        int at = toponym.tokens().getFirst().index() - 1;
        return words.before(sentence, at)
                .filter(match -> match.value().is("km") || match.value().is("part"))
                .isPresent();
    }

    /// "told reporters in Washington": the verb it hangs on says something.
    private boolean isSpokenAt(Toponym toponym) {
        Sentence sentence = toponym.sentence();
        return sentence.head(toponym.head())
                .filter(verb -> verb.isVerb() && words.isReporting(sentence, verb))
                .isPresent();
    }
}
