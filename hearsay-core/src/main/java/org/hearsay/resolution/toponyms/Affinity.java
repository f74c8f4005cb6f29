package org.hearsay.resolution.toponyms;

import java.util.Objects;

/// How much one place makes it likely that another is meant beside it, from 0 to 1: reports stay in one
/// country, one
/// province, one neighbourhood (Leidner 2007 calls it spatial minimality).
final class Affinity {
    /// Set by hand. Within so many kilometres a place is a neighbour.
    private static final double NEIGHBOUR_KM = 80;

    private static final double FAR_KM = 500;
    private static final double SAME_COUNTRY = 0.15;
    private static final double COUNTRY = 0.45;
    private static final double FOREIGN = 0.5;
    private static final double ROUND_KM = 10;
    private static final double KM_A_DEGREE = 111;

    private Affinity() {}

    /// What `there` says for `here`.
    static double of(GazetteerEntry here, PlaceLevel hereLevel, GazetteerEntry there, PlaceLevel thereLevel) {
        if (hereLevel == PlaceLevel.CONTINENT || thereLevel == PlaceLevel.CONTINENT) {
            return 0;
        }
        boolean country = here.country() != null && here.country().equals(there.country());
        if (thereLevel == PlaceLevel.COUNTRY || hereLevel == PlaceLevel.COUNTRY) {
            return country && hereLevel != thereLevel ? COUNTRY : 0;
        }
        if (country && (holds(there, thereLevel, here, hereLevel) || holds(here, hereLevel, there, thereLevel))) {
            return 1;
        }
        double near = Math.exp(-km(here, there) / NEIGHBOUR_KM);
        return country ? SAME_COUNTRY + (1 - SAME_COUNTRY) * near : FOREIGN * near;
    }

    private static double km(GazetteerEntry here, GazetteerEntry there) {
        double north = Math.abs(here.point().lat() - there.point().lat()) * KM_A_DEGREE;
        return north > FAR_KM ? north : here.point().kmTo(there.point());
    }

    /// Whether a district, province or region holds a smaller place.
    static boolean holds(GazetteerEntry outer, PlaceLevel outerLevel, GazetteerEntry inner, PlaceLevel innerLevel) {
        if (innerLevel.compareTo(outerLevel) >= 0 || outerLevel.compareTo(PlaceLevel.SETTLEMENT) <= 0) {
            return false;
        }
        if (outerLevel == PlaceLevel.COUNTRY) {
            return outer.country() != null && outer.country().equals(inner.country());
        }
        if (outer.country() != null && !Objects.equals(outer.country(), inner.country())) {
            return false;
        }
        String province = inner.admin1();
        if (outerLevel == PlaceLevel.PROVINCE
                && province != null
                && PlaceNames.key(province).equals(PlaceNames.key(outer.name()))) {
            return true;
        }
        return (outerLevel != PlaceLevel.PROVINCE || province == null || Homonyms.isOwn(outer))
                && outer.point().kmTo(inner.point()) <= outer.precisionKm() * 1.3 + ROUND_KM;
    }
}
