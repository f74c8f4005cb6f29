package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table of places, asked by name. Safe for use by several threads.
public interface Gazetteer {

    /// The places of that name or alternate name, the most prominent first; none where it is unknown.
    ///
    /// @param name as printed, in any script; case, diacritics, hyphens and apostrophes make no difference
    List<GazetteerEntry> find(String name);

    /// A gazetteer that knows the places of both; those of `first` come first. A place that both have under one
    /// GeoNames number stands once, with its province where either knows it.
    static Gazetteer both(Gazetteer first, Gazetteer second) {
        return name -> {
            List<GazetteerEntry> found = new ArrayList<>(first.find(name));
            // A name such as San José has a hundred bearers, each of which is to be told from all before it.
            Map<Integer, Integer> known = new HashMap<>();
            for (int at = 0; at < found.size(); at++) {
                note(known, found.get(at), at);
            }
            for (GazetteerEntry entry : second.find(name)) {
                Integer at = entry.geonamesId() == null ? null : known.get(entry.geonamesId());
                if (at != null) {
                    if (found.get(at).admin1() == null) {
                        found.set(at, entry);
                    }
                } else if (!isKnownProvince(found, entry)) {
                    note(known, entry, found.size());
                    found.add(entry);
                }
            }
            return found;
        };
    }

    private static void note(Map<Integer, Integer> known, GazetteerEntry entry, int at) {
        Integer number = entry.geonamesId();
        if (number != null) {
            known.putIfAbsent(number, at);
        }
    }

    /// Two provinces of one country under one name are one.
    private static boolean isKnownProvince(List<GazetteerEntry> found, GazetteerEntry entry) {
        return PlaceLevel.of(entry.kind()) == PlaceLevel.PROVINCE
                && entry.country() != null
                && found.stream()
                        .anyMatch(other -> PlaceLevel.of(other.kind()) == PlaceLevel.PROVINCE
                                && entry.country().equals(other.country()));
    }
}
