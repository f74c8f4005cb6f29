package org.hearsay.resolution.toponyms;

import java.util.List;

/// A table of places, asked by name. Safe for use by several threads.
public interface Gazetteer {

    /// The places of that name or alternate name, the most prominent first; none where it is unknown.
    ///
    /// @param name as printed, in any script; case, diacritics, hyphens and apostrophes make no difference
    List<GazetteerEntry> find(String name);

    /// A gazetteer that knows the places of both; those of `first` come first.
    static Gazetteer both(Gazetteer first, Gazetteer second) {
        return name -> {
            List<GazetteerEntry> found = new java.util.ArrayList<>(first.find(name));
            found.addAll(second.find(name));
            return found;
        };
    }
}
