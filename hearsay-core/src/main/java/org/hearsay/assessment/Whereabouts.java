package org.hearsay.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Place;

/// The place that others bear out best.
final class Whereabouts {
    private static final double HALF_SHARP_KM = 10;
    private static final double OFF_THE_MAP = 0.001;

    private Whereabouts() {}

    /// Each place that can be the same one speaks for it, the more the preciser both are; being named more often speaks
    /// for it too, though less than in proportion. Of equals the first by name;
    /// one off the map only where none is on it.
    ///
    /// @param places as often as they are named
    static Optional<Place> best(Collection<Place> places) {
        List<Place> all = List.copyOf(places);
        return all.stream()
                .distinct()
                .max(Comparator.comparingDouble((Place place) -> support(place, all))
                        .thenComparing(Comparator.comparing(Place::name).reversed())
                        .thenComparing(Place::toString));
    }

    private static double support(Place place, List<Place> all) {
        double others = all.stream()
                .filter(other -> other.meets(place, 0))
                .mapToDouble(Whereabouts::sharpness)
                .sum();
        double named = all.stream().filter(place::equals).count();
        return others * sharpness(place) * Math.sqrt(named);
    }

    /// 1 for a point, a half where the place is known to within 10 km, near 0 for a country or a place off the map.
    private static double sharpness(Place place) {
        Double km = place.precisionKm();
        return km == null ? OFF_THE_MAP : HALF_SHARP_KM / (HALF_SHARP_KM + km);
    }
}
