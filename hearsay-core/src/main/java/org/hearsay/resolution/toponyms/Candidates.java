package org.hearsay.resolution.toponyms;

import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Place;
import org.hearsay.text.NounPhrase;

/// Makes places where an incident may have happened of the names in a sentence, with the words around them that say
/// how far off, in which part or between which two it was.
final class Candidates {
    private final Bearings bearings;
    private final Borders borders;

    Candidates(PlaceWords words, Lexicon lexicon, Gazetteer gazetteer) {
        bearings = new Bearings(words, lexicon);
        borders = new Borders(words, gazetteer);
    }

    /// The place that a name means there; none where no gazetteer knows it.
    ///
    /// @param distance from the word that tells of the incident, as `TreeDistance` counts
    Optional<Candidate> of(Surroundings surroundings, Toponym toponym, Candidate.Source source, int distance) {
        return surroundings.meaning(toponym).map(entry -> {
            Optional<Toponym> partner = bearings.partner(toponym, surroundings.in(toponym.sentence()));
            Optional<GazetteerEntry> other = partner.flatMap(surroundings::meaning);
            GazetteerEntry meant =
                    borders.of(toponym, entry, other, surroundings::mainCountry).orElse(entry);
            Bearings.Spot spot = meant.equals(entry) && other.isPresent()
                    ? bearings.between(toponym, entry, partner.orElseThrow(), other.get())
                    : bearings.from(toponym, meant);
            return new Candidate(place(toponym, meant, spot), level(toponym, meant), source, distance, toponym.span());
        });
    }

    /// How large a place is; "the region of Kara", of which only the town is known, is a region all the same.
    private static PlaceLevel level(Toponym toponym, GazetteerEntry entry) {
        PlaceLevel known = PlaceLevel.of(entry.kind());
        return toponym.kind()
                .map(PlaceLevel::of)
                .filter(said -> known == PlaceLevel.SETTLEMENT && said == PlaceLevel.REGION)
                .orElse(known);
    }

    private static Place place(Toponym toponym, GazetteerEntry entry, Bearings.Spot spot) {
        int first = toponym.tokens().getFirst().index();
        boolean part = spot.printed() < first
                || spot.last() > toponym.tokens().getLast().index();
        String name = part
                ? NounPhrase.printed(toponym.sentence().tokens().subList(spot.printed(), spot.last() + 1))
                : entry.name();
        boolean province = PlaceLevel.of(entry.kind()) == PlaceLevel.PROVINCE;
        String admin1 = entry.admin1() == null && province ? entry.name() : entry.admin1();
        return new Place(
                name,
                admin1,
                entry.country(),
                spot.point(),
                part ? null : entry.geonamesId(),
                Math.max(1, spot.precisionKm()));
    }
}
