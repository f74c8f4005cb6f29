package org.hearsay.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A place as far as it is known.
///
/// @param name its name, the gazetteer's where it was found there, else as printed
/// @param admin1 the first-order division (province, state) it lies in; null where unknown or larger than one
/// @param country ISO 3166-1 alpha-2 code; null where unknown
/// @param point its coordinates; null where it was not found in a gazetteer
/// @param geonamesId its GeoNames number; null where it has none
/// @param precisionKm radius in km around `point` within which the true place lies; null exactly where `point` is null
public record Place(
        String name,
        @Nullable String admin1,
        @Nullable String country,
        @Nullable GeoPoint point,
        @Nullable Integer geonamesId,
        @Nullable Double precisionKm) {
    public Place {
        if ((point == null) != (precisionKm == null)) {
            throw new IllegalArgumentException("a point needs its precision: " + name);
        }
        if (precisionKm != null && !(precisionKm > 0)) {
            throw new IllegalArgumentException("a precision is more than 0 km: " + precisionKm);
        }
    }

    /// Radii in km up to which a place is as exact as a town, and as a district.
    private static final double TOWN_KM = 20;

    private static final double DISTRICT_KM = 60;

    /// ACLED's geo-precision code: 1 where the town or a smaller place is known, 2 where a part of a region is or it
    /// was near a known place, 3 where only a larger region is; empty where the place is on no map.
    ///
    /// See the ACLED codebook, "Geo-precision". ACLED codes by what the source names; here its radius decides.
    public Optional<Integer> geoPrecision() {
        return Optional.ofNullable(precisionKm).map(km -> km <= TOWN_KM ? 1 : km <= DISTRICT_KM ? 2 : 3);
    }

    /// A place of which only the printed name is known.
    public static Place named(String name) {
        return new Place(name, null, null, null, null, null);
    }

    /// Whether this is called as the province that the other lies in: "in Idlib" may mean either.
    private boolean givesItsName(Place other) {
        return name.equalsIgnoreCase(other.admin1) && country != null && country.equals(other.country);
    }

    /// Whether both can be one place: near each other within their precisions, or, where either has no coordinates,
    /// called the same, or one the province of the other by its name.
    ///
    /// @param slackKm kilometres, 0 or more, by which reports may miss: they name the next town, gazetteers differ
    public boolean meets(Place other, double slackKm) {
        if (givesItsName(other) || other.givesItsName(this)) {
            return true;
        }
        if (point != null && precisionKm != null && other.point != null && other.precisionKm != null) {
            return point.kmTo(other.point) <= precisionKm + other.precisionKm + slackKm;
        }
        return name.equalsIgnoreCase(other.name);
    }
}
