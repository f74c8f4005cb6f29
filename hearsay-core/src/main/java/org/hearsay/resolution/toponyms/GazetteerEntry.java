package org.hearsay.resolution.toponyms;

import org.hearsay.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// One place of a gazetteer.
///
/// @param name its main name
/// @param kind GeoNames feature code (`PPLA`, `ADM1`, `PCLI`), or a kind of our own supplement (`oil_field`, `base`)
/// @param point its coordinates
/// @param country ISO 3166-1 alpha-2 code; null at sea
/// @param admin1 name of its first-order division; null where it has none
/// @param geonamesId its GeoNames number; null for places of our own
/// @param population inhabitants; 0 where unknown
/// @param precisionKm radius in km within which something "in" this place lies
public record GazetteerEntry(
        String name,
        String kind,
        GeoPoint point,
        @Nullable String country,
        @Nullable String admin1,
        @Nullable Integer geonamesId,
        long population,
        double precisionKm) {}
