package org.hearsay.resolution.toponyms;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Tells names of villages that no gazetteer knows from the towns of other countries that bear the same name: "Kaya"
/// beside three towns of Nigeria is not the one in Burkina Faso.
final class Strangers {
    /// A town of so many inhabitants may be meant in a report on another country.
    private static final long FAMOUS = 500_000;

    /// So many names of one country say what a report is about.
    private static final int ENOUGH = 2;

    private final Set<String> countries;
    private final Map<String, Set<String>> names = new HashMap<>();

    /// @param countries codes of those that the report names, or provinces or peoples of
    /// @param toponyms all names of the report
    /// @param best the place that a name most likely means
    Strangers(Set<String> countries, Collection<Toponym> toponyms, Function<Toponym, GazetteerEntry> best) {
        this.countries = countries;
        for (Toponym toponym : toponyms) {
            GazetteerEntry entry = best.apply(toponym);
            String country = entry.country();
            if (country != null && PlaceLevel.of(entry.kind()).compareTo(PlaceLevel.COUNTRY) < 0) {
                names.computeIfAbsent(country, it -> new HashSet<>()).add(PlaceNames.key(toponym.printed()));
            }
        }
    }

    /// Whether a name is taken for a place that cannot be meant: a town of another country than the place that it
    /// is said to lie in, "Springs in Kaduna state", or the only one of its country where the report tells of
    /// places of another one.
    ///
    /// @param outer the place that words beside the name put it in
    boolean hold(Toponym toponym, GazetteerEntry best, Optional<GazetteerEntry> outer) {
        String country = best.country();
        return country != null
                && toponym.use() == Toponym.Use.PLACE
                && (PlaceLevel.of(best.kind()) == PlaceLevel.SETTLEMENT && !Homonyms.isOwn(best)
                        || Homonyms.isDistrict(best))
                && best.population() < FAMOUS
                && (outer.filter(around -> isElsewhere(toponym, around)).isPresent() || isAlone(country));
    }

    private static boolean isElsewhere(Toponym toponym, GazetteerEntry outer) {
        String country = outer.country();
        return country != null && toponym.entries().stream().noneMatch(entry -> country.equals(entry.country()));
    }

    private boolean isAlone(String country) {
        return !countries.contains(country)
                && names.getOrDefault(country, Set.of()).size() < ENOUGH
                && names.entrySet().stream()
                        .anyMatch(other -> countries.contains(other.getKey())
                                && other.getValue().size() >= ENOUGH);
    }
}
