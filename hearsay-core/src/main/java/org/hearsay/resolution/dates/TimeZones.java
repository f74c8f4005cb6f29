package org.hearsay.resolution.dates;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Place;

/// Whose time a place keeps (table `shared/time-zones`). Thread-safe.
final class TimeZones {
    /// A place that is known less precisely may lie in any zone of its country.
    private static final double MOST_KM = 600;

    private final Map<String, List<Town>> countries;

    /// A town of a country that keeps a zone's time.
    private record Town(String country, ZoneId zone, GeoPoint point) {}

    /// @throws org.hearsay.lexicon.LexiconException where a line of the table cannot be used
    TimeZones(Lexicon lexicon) {
        countries = lexicon.table("shared/time-zones").rows().stream()
                .map(TimeZones::town)
                .collect(Collectors.groupingBy(Town::country));
    }

    private static Town town(Row row) {
        try {
            return new Town(
                    row.need("country"),
                    ZoneId.of(row.need("zone")),
                    new GeoPoint(Double.parseDouble(row.need("lat")), Double.parseDouble(row.need("lon"))));
        } catch (DateTimeException e) {
            throw row.wrong("'" + row.need("zone") + "' is no zone of the tz database");
        } catch (IllegalArgumentException e) {
            throw row.wrong("lat is -90 to 90 and lon -180 to 180, in degrees");
        }
    }

    /// The zone of a place: of its country's the one whose town lies nearest. Empty where the country is unknown, or
    /// has
    /// several and the place is the country itself.
    Optional<ZoneId> of(Place place) {
        List<Town> towns = Optional.ofNullable(place.country())
                .map(country -> countries.getOrDefault(country, List.of()))
                .orElse(List.of());
        GeoPoint point = place.point();
        Double reach = place.precisionKm();
        boolean open = point == null || reach == null || reach > MOST_KM;
        return towns.size() > 1 && open
                ? Optional.empty()
                : towns.stream()
                        .min(Comparator.comparingDouble(
                                town -> point == null ? 0 : town.point().kmTo(point)))
                        .map(Town::zone);
    }
}
