package org.hearsay.resolution.toponyms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.PhraseIndex.Match;
import org.hearsay.model.GeoPoint;
import org.hearsay.resolution.toponyms.PlaceWords.Word;
import org.hearsay.text.Sentence;

/// Where something lies, seen from a known place: "20 km north of Kara", "eastern Kara", "near Kara".
final class Bearings {
    /// The middle of a place's part lies halfway between its middle and its edge.
    private static final double HALFWAY = 0.5;

    /// What lies "north of" a place without a distance is looked for within this radius besides its own.
    private static final double BEYOND_KM = 20;

    /// A distance told in kilometres is right to a fifth of it.
    private static final double ROUNDING = 0.2;

    private static final String BETWEEN = "between";

    private static final Set<String> JOINS = Set.of("and", "to", "with");

    private final PlaceWords words;
    private final Roads roads;
    private final Numbers numbers;

    Bearings(PlaceWords words, Lexicon lexicon) {
        this.words = words;
        roads = new Roads(words);
        numbers = new Numbers(lexicon);
    }

    /// A point and how precise it is.
    ///
    /// @param point the middle
    /// @param precisionKm radius around it, more than 0
    /// @param printed from which token on the words tell of it
    /// @param last the last token that does
    record Spot(GeoPoint point, double precisionKm, int printed, int last) {}

    /// The other one of two names in "between Kara and Qamishli", "the Kara–Qamishli road"; empty where a name stands
    /// alone.
    ///
    /// @param all the names of the sentence, in order
    Optional<Toponym> partner(Toponym toponym, List<Toponym> all) {
        int at = all.indexOf(toponym);
        if (at >= 0 && at + 1 < all.size() && arePair(toponym, all.get(at + 1))) {
            return Optional.of(all.get(at + 1));
        }
        return at > 0 && arePair(all.get(at - 1), toponym) ? Optional.of(all.get(at - 1)) : Optional.empty();
    }

    private boolean arePair(Toponym first, Toponym second) {
        Sentence sentence = first.sentence();
        int from = first.tokens().getFirst().index();
        int to = second.tokens().getFirst().index();
        boolean joined = to == first.tokens().getLast().index() + 2
                && JOINS.contains(sentence.token(to - 1).word());
        return roads.join(first, second)
                || joined
                        && words.before(sentence, from)
                                .filter(match -> match.value().is(BETWEEN))
                                .isPresent();
    }

    /// The middle between two places, and half of what lies between them around it.
    Spot between(Toponym toponym, GazetteerEntry entry, Toponym partner, GazetteerEntry other) {
        boolean inOrder = toponym.span().compareTo(partner.span()) < 0;
        Toponym first = inOrder ? toponym : partner;
        Toponym second = inOrder ? partner : toponym;
        var middle = new GeoPoint(
                (entry.point().lat() + other.point().lat()) / 2,
                (entry.point().lon() + other.point().lon()) / 2);
        int from = words.before(toponym.sentence(), first.tokens().getFirst().index())
                .map(match -> match.first().index())
                .orElse(first.tokens().getFirst().index());
        return new Spot(
                middle,
                middle.kmTo(entry.point()) + Math.min(entry.precisionKm(), other.precisionKm()),
                from,
                second.tokens().getLast().index());
    }

    /// Where the words before a name point to; the place itself where there are none.
    Spot from(Toponym toponym, GazetteerEntry entry) {
        Sentence sentence = toponym.sentence();
        int first = toponym.tokens().getFirst().index();
        int last = toponym.tokens().getLast().index();
        var here = new Spot(entry.point(), entry.precisionKm(), first, last);
        int at = first > 0 && sentence.token(first - 1).tag().equals("DT") ? first - 1 : first;
        Optional<Match<Word>> before = words.before(sentence, at);
        if (before.isEmpty() && at > 1 && sentence.token(at - 1).tag().equals("IN")) {
            // "north of Kara": one preposition lies between
            return words.before(sentence, at - 1)
                    .filter(match -> match.value().is("part"))
                    .map(match -> beyondOrPart(sentence, match, here))
                    .orElse(here);
        }
        return before.map(match -> switch (match.value().kind()) {
                    case "part" -> part(match.value(), match.first().index(), here);
                    case "near" ->
                        distanceBefore(sentence, match.first().index())
                                .map(km -> widened(here, km))
                                .orElse(widened(here, match.value().precisionKm()));
                    case "from" ->
                        distanceBefore(sentence, match.first().index())
                                .map(km -> widened(here, km))
                                .orElse(here);
                    default -> here;
                })
                .orElse(here);
    }

    private static Spot widened(Spot spot, double km) {
        return new Spot(spot.point(), spot.precisionKm() + km, spot.printed(), spot.last());
    }

    /// "in the north of Kara" lies inside, "north of Kara" outside.
    private Spot beyondOrPart(Sentence sentence, Match<Word> match, Spot here) {
        int at = match.first().index();
        boolean inside = at > 0 && sentence.token(at - 1).tag().equals("DT");
        if (inside || match.value().number().isEmpty()) {
            return part(match.value(), at, here);
        }
        double bearing = match.value().number().get();
        return distanceBefore(sentence, at)
                .map(km -> new Spot(
                        here.point().towards(bearing, km),
                        here.precisionKm() + ROUNDING * km,
                        amountBefore(sentence, at),
                        here.last()))
                .orElseGet(() -> widened(here, BEYOND_KM));
    }

    private static Spot part(Word part, int from, Spot here) {
        double reach = here.precisionKm() * HALFWAY;
        GeoPoint middle = part.number()
                .map(bearing -> here.point().towards(bearing, reach))
                .orElse(here.point());
        return new Spot(middle, reach * 1.2, from, here.last());
    }

    /// The number of the distance that stands right before a word.
    private int amountBefore(Sentence sentence, int at) {
        return words.before(sentence, at).map(unit -> unit.first().index() - 1).orElse(at);
    }

    /// The kilometres that stand right before a word: "20 km", "about 12 miles".
    private Optional<Double> distanceBefore(Sentence sentence, int at) {
        return words.before(sentence, at)
                .filter(match -> match.value().is("km"))
                .flatMap(unit -> {
                    int index = unit.first().index();
                    double factor = unit.value().number().orElse(1.0);
                    return index == 0
                            ? Optional.empty()
                            : numbers.at(sentence, index - 1)
                                    .map(amount -> amount.range().min() * factor);
                });
    }
}
