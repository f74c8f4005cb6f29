package org.hearsay.resolution.toponyms;

/// How large a kind of place is, the smallest first.
public enum PlaceLevel {
    /// A base, field, camp, crossing, building.
    SITE,
    /// A town, village or quarter.
    SETTLEMENT,
    /// A second-order division or smaller.
    DISTRICT,
    /// A first-order division.
    PROVINCE,
    /// A stretch of land, water or border without an administration.
    REGION,
    /// A state or territory.
    COUNTRY,
    /// A continent or another part of the world that holds countries.
    CONTINENT;

    /// The level of a kind: a GeoNames feature code or a kind of `en/place-kinds`.
    public static PlaceLevel of(String kind) {
        return switch (kind) {
            case "village", "town", "quarter", "capital" -> SETTLEMENT;
            case "district" -> DISTRICT;
            case "province" -> PROVINCE;
            case "region", "border", "sea" -> REGION;
            case "continent", "world_region" -> CONTINENT;
            default -> ofFeature(kind);
        };
    }

    private static PlaceLevel ofFeature(String code) {
        if (code.startsWith("PPL") || code.equals("STLMT")) {
            return SETTLEMENT;
        }
        if (code.startsWith("PCL") || code.equals("TERR")) {
            return COUNTRY;
        }
        if (code.equals("CONT")) {
            return CONTINENT;
        }
        if (code.startsWith("ADM1")) {
            return PROVINCE;
        }
        if (code.startsWith("ADM")) {
            return DISTRICT;
        }
        return code.startsWith("RGN") || code.equals("AREA") || code.equals("VAL") || code.equals("DSRT")
                ? REGION
                : SITE;
    }
}
