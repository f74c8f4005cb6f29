package org.hearsay.store;

import java.util.Locale;

/// A part of the map, between two meridians and two parallels.
///
/// @param west degrees east, -180 to 180; greater than `east` where the area lies across the 180th meridian
/// @param south degrees north, -90 to 90, not more than `north`
/// @param east degrees east, -180 to 180
/// @param north degrees north, -90 to 90
public record Area(double west, double south, double east, double north) {
    private static final int CORNERS = 4;

    public Area {
        if (!(isLongitude(west) && isLongitude(east) && isLatitude(south) && isLatitude(north) && south <= north)) {
            throw new IllegalArgumentException("not an area: " + west + "," + south + "," + east + "," + north);
        }
    }

    /// The area that four numbers tell: `west,south,east,north`.
    ///
    /// @throws IllegalArgumentException where they do not
    public static Area of(String words) {
        String[] numbers = words.split(",", -1);
        if (numbers.length != CORNERS) {
            throw new IllegalArgumentException("not four numbers: " + words);
        }
        return new Area(
                Double.parseDouble(numbers[0]),
                Double.parseDouble(numbers[1]),
                Double.parseDouble(numbers[2]),
                Double.parseDouble(numbers[3]));
    }

    private static boolean isLongitude(double degrees) {
        return degrees >= -180 && degrees <= 180;
    }

    private static boolean isLatitude(double degrees) {
        return degrees >= -90 && degrees <= 90;
    }

    /// As addresses write it, to a ten-thousandth of a degree.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s,%s,%s,%s", plain(west), plain(south), plain(east), plain(north));
    }

    private static String plain(double degrees) {
        String fixed = String.format(Locale.ROOT, "%.4f", degrees);
        return fixed.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }
}
