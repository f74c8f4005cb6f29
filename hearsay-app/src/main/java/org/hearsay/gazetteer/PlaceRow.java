package org.hearsay.gazetteer;

import java.util.List;
import org.hearsay.model.GeoPoint;
import org.hearsay.resolution.toponyms.PlaceLevel;

/// One place on its way into a [PlaceTable].
///
/// @param geonamesId its GeoNames number; 0 for a place that has none
/// @param name its main name
/// @param otherNames other names, in any script and order; those that differ only in spelling may be among them
/// @param point its coordinates
/// @param country ISO 3166-1 alpha-2; empty at sea
/// @param admin1 name of its first-order division; empty where it has none
/// @param feature GeoNames feature code
/// @param population inhabitants; 0 where unknown
/// @param precisionKm radius in whole km within which something "in" it lies, 1 or more
public record PlaceRow(
        int geonamesId,
        String name,
        List<String> otherNames,
        GeoPoint point,
        String country,
        String admin1,
        String feature,
        long population,
        int precisionKm) {
    private static final int SITE_KM = 5;
    private static final int DISTRICT_KM = 30;
    private static final int PROVINCE_KM = 80;
    private static final int REGION_KM = 100;
    private static final int COUNTRY_KM = 300;
    private static final int CONTINENT_KM = 2000;

    public PlaceRow {
        otherNames = List.copyOf(otherNames);
    }

    /// The usual precision, in km, of a place of that feature code and population.
    public static int usualPrecision(String feature, long population) {
        return usualPrecision(PlaceLevel.of(feature), population);
    }

    /// The usual precision, in km, of a place of that size and population.
    static int usualPrecision(PlaceLevel level, long population) {
        return switch (level) {
            case SITE -> SITE_KM;
            case SETTLEMENT -> ofTown(population);
            case DISTRICT -> DISTRICT_KM;
            case PROVINCE -> PROVINCE_KM;
            case REGION -> REGION_KM;
            case COUNTRY -> COUNTRY_KM;
            case CONTINENT -> CONTINENT_KM;
        };
    }

    private static int ofTown(long population) {
        if (population < 20_000) {
            return 3;
        }
        if (population < 200_000) {
            return 5;
        }
        return population < 2_000_000 ? 10 : 20;
    }
}
