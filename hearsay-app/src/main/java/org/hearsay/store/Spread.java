package org.hearsay.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// How incidents spread over places: read once, it tells how many there are, where, and what a map shows.
///
/// @param spots one a place, and one for the incidents without any
public record Spread(List<Spot> spots) {
    public Spread {
        spots = List.copyOf(spots);
    }

    /// The incidents of one place.
    ///
    /// @param place its name; null where no report says where
    /// @param country ISO 3166-1 alpha-2 code; null where unknown
    /// @param point null where it has no coordinates
    /// @param precisionKm the place lies within this radius; 0 where `point` is null
    /// @param count how many, 1 or more
    /// @param killed the sum of the least numbers of killed
    /// @param disputed how many are disputed
    /// @param id the first of them, by id
    /// @param type of that one
    public record Spot(
            @Nullable String place,
            @Nullable String country,
            @Nullable GeoPoint point,
            double precisionKm,
            int count,
            int killed,
            int disputed,
            String id,
            String type) {}

    /// Incidents near each other on a map.
    ///
    /// @param count how many, 1 or more
    /// @param lat mean latitude
    /// @param lon mean longitude
    /// @param precisionKm the largest radius of their places
    /// @param killed the sum of the least numbers of killed
    /// @param disputed how many are disputed
    /// @param id one of them, the only one where `count` is 1
    /// @param type of that one
    /// @param place the name of its place
    /// @param places how many places they have
    public record Cluster(
            int count,
            double lat,
            double lon,
            double precisionKm,
            int killed,
            int disputed,
            String id,
            String type,
            String place,
            int places) {}

    /// How many incidents there are.
    public int total() {
        return spots.stream().mapToInt(Spot::count).sum();
    }

    /// How many have no coordinates.
    public int unplaced() {
        return spots.stream()
                .filter(spot -> spot.point() == null)
                .mapToInt(Spot::count)
                .sum();
    }

    /// The area that holds all points; null where there is none.
    public @Nullable Area extent() {
        double[] box = {180, 90, -180, -90};
        boolean any = false;
        for (Spot spot : spots) {
            GeoPoint point = spot.point();
            if (point != null) {
                box[0] = Math.min(box[0], point.lon());
                box[1] = Math.min(box[1], point.lat());
                box[2] = Math.max(box[2], point.lon());
                box[3] = Math.max(box[3], point.lat());
                any = true;
            }
        }
        return any ? new Area(box[0], box[1], box[2], box[3]) : null;
    }

    /// How many there are in each country, the most first.
    public Map<String, Integer> countries() {
        Map<String, Integer> counts = new HashMap<>();
        for (Spot spot : spots) {
            if (spot.country() != null) {
                counts.merge(spot.country(), spot.count(), Integer::sum);
            }
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private record Cell(long x, long y) {}

    /// The incidents with coordinates, those of one cell of a grid together, the most first.
    ///
    /// @param cell the length of a cell's sides in degrees, more than 0
    public List<Cluster> clusters(double cell) {
        Map<Cell, List<Spot>> cells = new LinkedHashMap<>();
        for (Spot spot : spots) {
            GeoPoint point = spot.point();
            if (point != null) {
                var at = new Cell((long) ((point.lon() + 180) / cell), (long) ((point.lat() + 90) / cell));
                cells.computeIfAbsent(at, it -> new ArrayList<>()).add(spot);
            }
        }
        return cells.values().stream()
                .map(Spread::cluster)
                .sorted(Comparator.comparingInt((Cluster cluster) -> -cluster.count())
                        .thenComparing(Cluster::id))
                .toList();
    }

    private static Cluster cluster(List<Spot> spots) {
        int count = 0;
        int killed = 0;
        int disputed = 0;
        double lat = 0;
        double lon = 0;
        double km = 0;
        Set<String> names = new HashSet<>();
        for (Spot spot : spots) {
            GeoPoint point = spot.point();
            if (point != null) {
                lat += point.lat() * spot.count();
                lon += point.lon() * spot.count();
            }
            count += spot.count();
            killed += spot.killed();
            disputed += spot.disputed();
            km = Math.max(km, spot.precisionKm());
            names.add(String.valueOf(spot.place()));
        }
        Spot first = spots.stream().min(Comparator.comparing(Spot::id)).orElseThrow();
        return new Cluster(
                count,
                lat / count,
                lon / count,
                km,
                killed,
                disputed,
                first.id(),
                first.type(),
                String.valueOf(first.place()),
                names.size());
    }
}
