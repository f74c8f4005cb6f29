package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Sentence;

/// All place names of one report, each told apart from its homonyms by the countries and provinces named around it.
///
/// The same name means the same place throughout a report (one sense per discourse), unless words beside it say
/// otherwise.
final class Surroundings {
    /// The points that a homonym gets, set by hand: what the sentence says outweighs the size of a town.
    private static final double SAME_SENTENCE = 4;

    private static final double SAME_REPORT = 2.5;
    private static final double INSIDE = 3;
    private static final double KIND = 3;
    private static final double OF_OUR_OWN = 2;
    private static final double COUNTRY = 7;
    private static final double TOWN = 1;
    private static final double FAR_KM = 2000;
    private static final double ROUND_KM = 10;
    private static final long KNOWN = 5_000;

    private final Map<Integer, List<Toponym>> bySentence = new HashMap<>();
    private final Map<Integer, Set<String>> countriesBySentence = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();

    Surroundings(AnnotatedReport report, PlaceWords words, ToponymReader reader) {
        for (Sentence sentence : report.sentences()) {
            List<Toponym> toponyms = reader.read(sentence);
            bySentence.put(sentence.index(), toponyms);
            Set<String> here = new HashSet<>();
            toponyms.stream()
                    .filter(Toponym::isCountry)
                    .flatMap(toponym ->
                            Optional.ofNullable(toponym.entries().getFirst().country()).stream())
                    .forEach(here::add);
            words.peoples(sentence).stream().map(PhraseIndex.Match::value).forEach(here::add);
            countriesBySentence.put(sentence.index(), here);
            here.forEach(country -> countries.merge(country, 1, Integer::sum));
        }
    }

    /// The place names of a sentence, in order.
    List<Toponym> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /// The countries that a sentence names or whose people it names, ISO 3166-1.
    Set<String> countriesIn(Sentence sentence) {
        return countriesBySentence.getOrDefault(sentence.index(), Set.of());
    }

    /// The place that a name most likely means; empty where it is a small place in a country nobody mentions.
    Optional<GazetteerEntry> meaning(Toponym toponym) {
        GazetteerEntry best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < toponym.entries().size(); i++) {
            GazetteerEntry entry = toponym.entries().get(i);
            double points = points(toponym, entry) - 0.02 * i;
            if (points > most) {
                most = points;
                best = entry;
            }
        }
        return Optional.ofNullable(best)
                .filter(entry -> isCredible(toponym, entry))
                .map(entry -> named(toponym, entry));
    }

    /// A place that stands in the lexicon too goes by the name that reports use, and keeps its GeoNames number.
    private static GazetteerEntry named(Toponym toponym, GazetteerEntry entry) {
        return toponym.entries().stream()
                .filter(other -> isOwn(other) && PlaceLevel.of(other.kind()) == PlaceLevel.of(entry.kind()))
                .filter(other -> other.point().kmTo(entry.point()) <= other.precisionKm())
                .findFirst()
                .map(own -> new GazetteerEntry(
                        own.name(),
                        own.kind(),
                        own.point(),
                        own.country(),
                        own.admin1(),
                        entry.geonamesId(),
                        entry.population(),
                        own.precisionKm()))
                .orElse(entry);
    }

    private static boolean isOwn(GazetteerEntry entry) {
        return entry.geonamesId() == null && entry.population() == 0;
    }

    private boolean isCredible(Toponym toponym, GazetteerEntry entry) {
        boolean known = isOwn(entry) || entry.population() >= KNOWN;
        String country = entry.country();
        boolean mentioned = country != null && countries.containsKey(country);
        // "Medina hospital" in a report on Somalia is not the Medina everybody knows.
        if (!mentioned && !countries.isEmpty() && toponym.kind().isPresent() && !isOwn(entry)) {
            return false;
        }
        return mentioned || known && (countries.isEmpty() || entry.population() == 0 || isFamous(toponym, entry));
    }

    /// Large enough to be named without its country.
    private static boolean isFamous(Toponym toponym, GazetteerEntry entry) {
        return entry.population() >= 10 * KNOWN || toponym.entries().size() == 1;
    }

    private double points(Toponym toponym, GazetteerEntry entry) {
        double points = Math.log10(entry.population() + 1.0) / 2;
        PlaceLevel level = PlaceLevel.of(entry.kind());
        boolean own = isOwn(entry);
        points += level == PlaceLevel.COUNTRY ? COUNTRY : own ? OF_OUR_OWN : 0;
        points += kindPoints(toponym, level);
        String country = entry.country();
        if (country != null && level != PlaceLevel.COUNTRY) {
            if (countriesIn(toponym.sentence()).contains(country)) {
                points += SAME_SENTENCE;
            } else if (countries.containsKey(country)) {
                points += SAME_REPORT;
            }
        }
        return points + (isInside(toponym, entry) ? INSIDE : 0) - distance(toponym, entry);
    }

    private static double kindPoints(Toponym toponym, PlaceLevel level) {
        if (toponym.kind().isEmpty()) {
            // "in Kherson" means the town rather than the province around it
            return level == PlaceLevel.SITE || level == PlaceLevel.SETTLEMENT ? TOWN : 0;
        }
        PlaceLevel said = PlaceLevel.of(toponym.kind().get());
        if (said == level) {
            return KIND;
        }
        if (said == PlaceLevel.SITE) {
            // "Kara airport" may be known by its town only
            return level == PlaceLevel.SETTLEMENT ? TOWN : 0;
        }
        return said == PlaceLevel.REGION || level == PlaceLevel.COUNTRY ? 0 : -KIND;
    }

    /// Whether a larger place that the sentence names holds it.
    private boolean isInside(Toponym toponym, GazetteerEntry entry) {
        return in(toponym.sentence()).stream()
                .filter(other -> !other.span().equals(toponym.span()))
                .filter(other -> !PlaceNames.key(other.printed()).equals(PlaceNames.key(toponym.printed())))
                .flatMap(other -> other.entries().stream())
                .anyMatch(other -> holds(other, entry));
    }

    /// Whether a district or province holds a smaller place.
    static boolean holds(GazetteerEntry outer, GazetteerEntry inner) {
        PlaceLevel level = PlaceLevel.of(outer.kind());
        boolean larger = (level == PlaceLevel.DISTRICT || level == PlaceLevel.PROVINCE || level == PlaceLevel.REGION)
                && level.compareTo(PlaceLevel.of(inner.kind())) > 0;
        return larger
                && (outer.country() == null || outer.country().equals(inner.country()))
                && outer.point().kmTo(inner.point()) <= outer.precisionKm() * 1.3 + ROUND_KM;
    }

    /// From 0 to 1: how far it lies from what the other names of the report can mean.
    private double distance(Toponym toponym, GazetteerEntry entry) {
        String key = PlaceNames.key(toponym.printed());
        List<GazetteerEntry> others = new ArrayList<>();
        bySentence.values().stream()
                .flatMap(List::stream)
                .filter(other -> !PlaceNames.key(other.printed()).equals(key))
                .forEach(other -> others.add(other.entries().getFirst()));
        return others.stream()
                .mapToDouble(other -> Math.min(1, entry.point().kmTo(other.point()) / FAR_KM))
                .average()
                .orElse(0);
    }

    /// The country that the report speaks of most, where one is named more often than each other.
    Optional<String> mainCountry() {
        Map<String, Integer> counts = new HashMap<>();
        bySentence.values().stream()
                .flatMap(List::stream)
                .filter(toponym -> toponym.use() == Toponym.Use.PLACE)
                .flatMap(toponym -> meaning(toponym).stream())
                .map(GazetteerEntry::country)
                .filter(Objects::nonNull)
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> first = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
