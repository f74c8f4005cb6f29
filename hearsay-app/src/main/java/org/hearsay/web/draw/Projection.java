package org.hearsay.web.draw;

import org.hearsay.store.Area;

/// Web Mercator (EPSG:3857's formula on the sphere) onto a drawing.
///
/// @param width of the drawing
/// @param height of the drawing
/// @param west the longitude at its left edge
/// @param top the projected latitude at its upper edge
/// @param scale units of the drawing a degree of longitude
record Projection(int width, int height, double west, double top, double scale) {
    /// Mercator has no poles.
    static final double MOST_LATITUDE = 84;

    private static final double LEAST_SPAN = 0.04;
    private static final double WORLD = 360;

    /// The projection that shows an area whole, with some room around it.
    ///
    /// @param room by how much longer the sides are than the area's, 1 or more
    static Projection showing(Area area, int width, int height, double room) {
        double east = area.east() < area.west() ? area.east() + WORLD : area.east();
        double low = y(area.south());
        double high = y(area.north());
        double span = Math.max(Math.max((east - area.west()) * room, LEAST_SPAN), (high - low) * room * width / height);
        double scale = width / Math.min(span, WORLD);
        double middle = (area.west() + east) / 2;
        double half = height / scale / 2;
        double centre = Math.clamp(
                (low + high) / 2,
                y(-MOST_LATITUDE) + half,
                Math.max(y(-MOST_LATITUDE) + half, y(MOST_LATITUDE) - half));
        return new Projection(width, height, middle - width / scale / 2, centre + half, scale);
    }

    /// Projected latitude, in degrees of longitude at the equator.
    static double y(double lat) {
        double held = Math.clamp(lat, -MOST_LATITUDE, MOST_LATITUDE);
        return Math.toDegrees(Math.log(Math.tan(Math.PI / 4 + Math.toRadians(held) / 2)));
    }

    private static double lat(double y) {
        return Math.toDegrees(2 * Math.atan(Math.exp(Math.toRadians(y))) - Math.PI / 2);
    }

    /// Units from the left.
    double x(double lon) {
        return (lon - west) * scale;
    }

    /// Units from the top.
    double down(double lat) {
        return (top - y(lat)) * scale;
    }

    /// Units that so many kilometres are at a latitude.
    double km(double km, double lat) {
        return km / (111.32 * Math.cos(Math.toRadians(Math.min(MOST_LATITUDE, Math.abs(lat))))) * scale;
    }

    /// Degrees of longitude from edge to edge.
    double span() {
        return width / scale;
    }

    /// What is seen, in whole degrees of the globe.
    Area seen() {
        return area(west, west + span());
    }

    /// The part seen after a move or a zoom about the middle.
    ///
    /// @param right by how much of its width the view moves to the right
    /// @param up by how much of its height it moves up
    /// @param factor by how much more is seen
    Area moved(double right, double up, double factor) {
        double middle = west + span() * (0.5 + right);
        double heightSpan = height / scale;
        double centre = top - heightSpan * (0.5 - up);
        double half = Math.min(span() * factor, WORLD) / 2;
        double halfHeight = Math.min(heightSpan * factor, 2 * y(MOST_LATITUDE)) / 2;
        return new Area(
                half >= WORLD / 2 ? -180 : wrapped(middle - half),
                round(lat(Math.max(y(-MOST_LATITUDE), centre - halfHeight))),
                half >= WORLD / 2 ? 180 : wrapped(middle + half),
                round(lat(Math.min(y(MOST_LATITUDE), centre + halfHeight))));
    }

    private Area area(double left, double right) {
        boolean all = right - left >= WORLD;
        return new Area(
                all ? -180 : wrapped(left),
                round(lat(top - height / scale)),
                all ? 180 : wrapped(right),
                round(lat(top)));
    }

    private static double wrapped(double lon) {
        double once = (lon + 540) % WORLD - 180;
        return round(once < -180 ? once + WORLD : once);
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }
}
