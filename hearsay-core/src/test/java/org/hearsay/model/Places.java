package org.hearsay.model;

/// Places of the tests, where they roughly lie.
public final class Places {
    public static final Place OMAR = site("Al-Omar oil field", "SY", 35.1, 40.57);
    public static final Place MAYADIN = site("Al-Mayadin", "SY", 35.02, 40.45);
    public static final Place GANJA = site("Ganja", "AZ", 40.68, 46.36);
    public static final Place BAKU = site("Baku", "AZ", 40.38, 49.89);
    public static final Place ALEPPO = site("Aleppo", "SY", 36.2, 37.16);
    public static final Place SYRIA = new Place("Syria", null, "SY", new GeoPoint(35, 38.5), 163843, 350.0);

    private Places() {}

    /// A town or base, known to within 5 km.
    public static Place site(String name, String country, double lat, double lon) {
        return new Place(name, null, country, new GeoPoint(lat, lon), null, 5.0);
    }
}
