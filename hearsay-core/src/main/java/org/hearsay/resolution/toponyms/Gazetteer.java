package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.List;

/// A table of places, asked by name. Safe for use by several threads.
public interface Gazetteer {

    /// The places of that name or alternate name, the most prominent first; none where it is unknown.
    ///
    /// @param name as printed, in any script; case, diacritics, hyphens and apostrophes make no difference
    List<GazetteerEntry> find(String name);

    /// A gazetteer that knows the places of both; those of `first` come first. A place that both have under one
    /// GeoNames
    /// number stands once, with its province where either knows it.
    static Gazetteer both(Gazetteer first, Gazetteer second) {
        return name -> {
            List<GazetteerEntry> found = new ArrayList<>(first.find(name));
            for (GazetteerEntry entry : second.find(name)) {
                int known = known(found, entry);
                if (known < 0 && isKnownProvince(found, entry)) {
                    continue;
                }
                if (known < 0) {
                    found.add(entry);
                } else if (found.get(known).admin1() == null) {
                    found.set(known, entry);
                }
            }
            return found;
        };
    }

    /// Two provinces of one country under one name are one.
    private static boolean isKnownProvince(List<GazetteerEntry> found, GazetteerEntry entry) {
        return PlaceLevel.of(entry.kind()) == PlaceLevel.PROVINCE
                && entry.country() != null
                && found.stream()
                        .anyMatch(other -> PlaceLevel.of(other.kind()) == PlaceLevel.PROVINCE
                                && entry.country().equals(other.country()));
    }

    private static int known(List<GazetteerEntry> found, GazetteerEntry entry) {
        for (int i = 0; i < found.size(); i++) {
            if (entry.geonamesId() != null
                    && entry.geonamesId().equals(found.get(i).geonamesId())) {
                return i;
            }
        }
        return -1;
    }
}
