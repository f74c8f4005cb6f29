package org.hearsay.model;

/// A point on the WGS 84 ellipsoid.
///
/// @param lat degrees north, -90 to 90
/// @param lon degrees east, -180 to 180
public record GeoPoint(double lat, double lon) {
    private static final double EARTH_DIAMETER_KM = 12_742;

    public GeoPoint {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("not on earth: " + lat + ", " + lon);
        }
    }

    /// Great-circle distance in kilometres (haversine, spherical earth; off by up to 0.5 %).
    public double kmTo(GeoPoint other) {
        double north = Math.toRadians(other.lat - lat) / 2;
        double east = Math.toRadians(other.lon - lon) / 2;
        double h = square(Math.sin(north))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(east));
        return EARTH_DIAMETER_KM * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /// The point that lies `km` away in the direction `bearing`.
    ///
    /// @param bearing degrees clockwise from north
    public GeoPoint towards(double bearing, double km) {
        double angle = 2 * km / EARTH_DIAMETER_KM;
        double course = Math.toRadians(bearing);
        double from = Math.toRadians(lat);
        double north =
                Math.asin(Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(course));
        double east = Math.toRadians(lon)
                + Math.atan2(
                        Math.sin(course) * Math.sin(angle) * Math.cos(from),
                        Math.cos(angle) - Math.sin(from) * Math.sin(north));
        return new GeoPoint(Math.toDegrees(north), (Math.toDegrees(east) + 540) % 360 - 180);
    }

    private static double square(double x) {
        return x * x;
    }
}
