package org.hearsay.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.GeoPoint;
import org.hearsay.model.Place;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The table of places.
final class Places {
    private final Handle handle;
    private final Map<Long, Place> read = new HashMap<>();

    Places(Handle handle) {
        this.handle = handle;
    }

    /// The row of a place, written where it is new; null for no place.
    @Nullable
    Long idOf(@Nullable Place place) {
        if (place == null) {
            return null;
        }
        Optional<Long> known = handle.createQuery("""
                        SELECT id FROM places WHERE name = :name AND admin1 IS :admin1 AND country IS :country
                          AND lat IS :lat AND lon IS :lon AND geonames_id IS :geonamesId
                          AND precision_km IS :precisionKm
                        """)
                .bindMap(columns(place))
                .mapTo(Long.class)
                .findOne();
        return known.orElseGet(() -> handle.createUpdate("""
                        INSERT INTO places (name, admin1, country, lat, lon, geonames_id, precision_km)
                        VALUES (:name, :admin1, :country, :lat, :lon, :geonamesId, :precisionKm)
                        """)
                .bindMap(columns(place))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    private static Map<String, @Nullable Object> columns(Place place) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        GeoPoint point = place.point();
        columns.put("name", place.name());
        columns.put("admin1", place.admin1());
        columns.put("country", place.country());
        columns.put("lat", point == null ? null : point.lat());
        columns.put("lon", point == null ? null : point.lon());
        columns.put("geonamesId", place.geonamesId());
        columns.put("precisionKm", place.precisionKm());
        return columns;
    }

    /// The place of that row; null for no row.
    @Nullable
    Place at(@Nullable Long id) {
        return id == null ? null : read.computeIfAbsent(id, this::read);
    }

    private Place read(long id) {
        return handle.createQuery("SELECT * FROM places WHERE id = :id")
                .bind("id", id)
                .map(row -> {
                    Double lat = row.getColumn("lat", Double.class);
                    Double lon = row.getColumn("lon", Double.class);
                    return new Place(
                            row.getColumn("name", String.class),
                            row.getColumn("admin1", String.class),
                            row.getColumn("country", String.class),
                            lat == null || lon == null ? null : new GeoPoint(lat, lon),
                            row.getColumn("geonames_id", Integer.class),
                            row.getColumn("precision_km", Double.class));
                })
                .one();
    }
}
