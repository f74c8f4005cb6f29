package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Place;
import org.hearsay.model.SlotValue;
import org.hearsay.model.Span;
import org.hearsay.resolution.toponyms.Toponym.Use;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.hearsay.text.TreeDistance;

/// Makes places of the names that no gazetteer knows: they keep their name and lie in what is named with them.
final class UnknownPlaces {
    /// No name of a place that a gazetteer does not know has more words, articles and signs included.
    private static final int LONGEST_NAME = 7;

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");

    private final PlaceWords words;
    private final Standing standing;
    private final Candidates candidates;

    UnknownPlaces(PlaceWords words, Standing standing, Candidates candidates) {
        this.words = words;
        this.standing = standing;
        this.candidates = candidates;
    }

    /// The villages of a trigger's sentence that no gazetteer knows; they lie in what is named with them.
    List<Candidate> near(
            Surroundings surroundings, Sentence sentence, Token trigger, List<Mention> all, Mention mention) {
        List<Candidate> near = new ArrayList<>();
        for (Toponym toponym : surroundings.unknown(sentence)) {
            int distance = TreeDistance.between(sentence, trigger, toponym.head());
            if ((Standing.isBehindPreposition(sentence, toponym) || standing.isVillage(sentence, toponym))
                    && !Standing.isPerpetrator(toponym, mention)
                    && !standing.isHome(sentence, toponym)
                    && !standing.isSpeakers(sentence, toponym)
                    && !standing.isPartOfName(sentence, toponym, trigger)
                    && !TreeDistance.isNearer(sentence, mention.rivals(all), toponym.head(), distance)) {
                of(surroundings, toponym, distance).ifPresent(near::add);
            }
        }
        return near;
    }

    /// The place that such a name stands for; none where its words are no name of their own.
    ///
    /// @param distance from the word that tells of the incident, as `TreeDistance` counts
    Optional<Candidate> of(Surroundings surroundings, Toponym toponym, int distance) {
        Sentence sentence = toponym.sentence();
        if (!hasName(surroundings, sentence, toponym.span())) {
            return Optional.empty();
        }
        var bare = new Place(spelled(toponym), null, null, null, null, null);
        Place place = within(surroundings, sentence, toponym.span(), bare);
        return Optional.of(
                new Candidate(place, PlaceLevel.SETTLEMENT, Candidate.Source.NEAR, distance, toponym.span()));
    }

    /// A village of that name inside a larger place.
    static Candidate inside(Toponym toponym, Place outer) {
        var place =
                new Place(spelled(toponym), outer.admin1(), outer.country(), outer.point(), null, outer.precisionKm());
        return new Candidate(place, PlaceLevel.SETTLEMENT, Candidate.Source.UNKNOWN, 0, toponym.span());
    }

    /// The name with one capital a word, where a dateline prints it in capitals.
    private static String spelled(Toponym toponym) {
        String printed = toponym.printed();
        return toponym.use() == Use.DATELINE && printed.equals(printed.toUpperCase(Locale.ROOT))
                ? CAPITALS.matcher(printed)
                        .replaceAll(word -> word.group().substring(0, 1)
                                + word.group().substring(1).toLowerCase(Locale.ROOT))
                : printed;
    }

    /// A claimed place that no gazetteer knows; a district or a province where its words say so.
    Optional<Candidate> claimed(Sentence sentence, Claim claim) {
        PlaceLevel level = sentence.lastWithin(claim.span())
                .flatMap(last -> words.at(sentence, last.index()))
                .filter(match -> match.value().isKind())
                .map(match -> PlaceLevel.of(match.value().kind()))
                .filter(said -> said.compareTo(PlaceLevel.SETTLEMENT) > 0)
                .orElse(PlaceLevel.SETTLEMENT);
        return claim.value() instanceof SlotValue.Where(Place place) && place.geonamesId() == null
                ? Optional.of(new Candidate(place, level, Candidate.Source.UNKNOWN, 0, claim.span()))
                : Optional.empty();
    }

    /// A place of that name in the one that its sentence names beside it.
    Place within(Surroundings surroundings, Sentence sentence, Span span, Place unknown) {
        Optional<Place> container = surroundings.in(sentence).stream()
                .filter(toponym -> !toponym.span().overlaps(span) && isThere(surroundings, toponym))
                .flatMap(toponym -> candidates.of(surroundings, toponym, Candidate.Source.NEAR, 0).stream())
                .filter(candidate -> candidate.level() != PlaceLevel.CONTINENT)
                .min(Comparator.comparingInt(
                        candidate -> Math.abs(candidate.words().start() - span.start())))
                .map(Candidate::place)
                .or(() -> isInTown(sentence, span) ? town(surroundings, sentence) : Optional.empty());
        return container
                .map(outer -> new Place(
                        unknown.name(), outer.admin1(), outer.country(), outer.point(), null, outer.precisionKm()))
                .orElseGet(() -> new Place(
                        unknown.name(), null, surroundings.mainCountry().orElse(null), null, null, null));
    }

    /// A place where things happen; in a round-up of several towns, those of a dateline are the place of its news.
    static boolean isThere(Surroundings surroundings, Toponym toponym) {
        return toponym.use() == Use.PLACE || toponym.use() == Use.DATELINE && surroundings.isRoundUp();
    }

    /// A hospital, a street or a quarter stands in the town that the report is about; a village or a base does not.
    private boolean isInTown(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                        .filter(token -> span.contains(token.span()))
                        .anyMatch(token -> isOf(sentence, token.index(), "venue", "street", "quarter"))
                || sentence.lastWithin(span)
                        .filter(last -> isOf(sentence, last.index() + 1, "quarter"))
                        .isPresent();
    }

    private boolean isOf(Sentence sentence, int at, String... kinds) {
        return words.at(sentence, at)
                .filter(match -> Arrays.stream(kinds).anyMatch(match.value()::is))
                .isPresent();
    }

    /// The town of a sentence's dateline, or the one named last before it.
    private Optional<Place> town(Surroundings surroundings, Sentence sentence) {
        Stream<Toponym> dateline = surroundings.in(sentence).stream().filter(toponym -> toponym.use() == Use.DATELINE);
        return Stream.concat(dateline, surroundings.before(sentence))
                .filter(toponym -> toponym.use() != Use.HINT)
                .filter(toponym -> !standing.isPartOfThing(toponym.sentence(), toponym))
                .flatMap(toponym -> candidates.of(surroundings, toponym, Candidate.Source.NEAR, 0).stream())
                .filter(candidate -> candidate.level() == PlaceLevel.SETTLEMENT)
                .map(Candidate::place)
                .findFirst();
    }

    /// Whether words are a name of their own: "US base" bears only the name of a state, and what is long is a story.
    boolean hasName(Surroundings surroundings, Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
        return tokens.size() <= LONGEST_NAME
                && tokens.stream()
                        .filter(Token::isProperNoun)
                        .anyMatch(token -> !words.isDate(sentence, List.of(token))
                                && !words.isNotPlace(token.word())
                                && !words.isActor(sentence, List.of(token))
                                && !words.isInActor(sentence, List.of(token))
                                && surroundings.in(sentence).stream()
                                        .noneMatch(toponym -> toponym.tokens().contains(token))
                                && words.peoples(sentence).stream()
                                        .noneMatch(match -> match.tokens().contains(token)));
    }
}
