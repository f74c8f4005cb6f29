package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.GeoPoint;

/// The places of the lexicon: countries, and what GeoNames' towns lack. Thread-safe.
public final class SupplementGazetteer implements Gazetteer {
    private static final String COUNTRY = "PCLI";

    private final Map<String, List<GazetteerEntry>> byKey = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> byLoose = new HashMap<>();

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public SupplementGazetteer(Lexicon lexicon) {
        lexicon.table("shared/countries").rows().forEach(row -> add(row, row.need("code"), COUNTRY));
        lexicon.table("shared/places").rows().forEach(row -> add(row, row.need("country"), row.need("kind")));
    }

    @Override
    public List<GazetteerEntry> find(String name) {
        String key = PlaceNames.key(name);
        Set<GazetteerEntry> found = new LinkedHashSet<>(byKey.getOrDefault(key, List.of()));
        found.addAll(byLoose.getOrDefault(PlaceNames.loose(key), List.of()));
        return List.copyOf(found);
    }

    private void add(Row row, String country, String kind) {
        GeoPoint point = point(row);
        double precision = number(row, "precision_km");
        if (!(precision > 0)) {
            throw row.wrong("precision_km is a radius of more than 0 km");
        }
        var entry = new GazetteerEntry(
                row.need("name"), kind, point, country, row.cell("admin1").orElse(null), null, 0, precision);
        add(entry.name(), entry);
        row.list("names").forEach(name -> add(name, entry));
    }

    private void add(String name, GazetteerEntry entry) {
        String key = PlaceNames.key(name);
        put(byKey, key, entry);
        String country = entry.country();
        if (country != null && PlaceNames.areLooseIn(country)) {
            put(byLoose, PlaceNames.loose(key), entry);
        }
    }

    private static void put(Map<String, List<GazetteerEntry>> index, String key, GazetteerEntry entry) {
        List<GazetteerEntry> entries = index.computeIfAbsent(key, it -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    private static GeoPoint point(Row row) {
        try {
            return new GeoPoint(number(row, "lat"), number(row, "lon"));
        } catch (IllegalArgumentException notOnEarth) {
            throw row.wrong("lat is -90 to 90 and lon -180 to 180, in degrees");
        }
    }

    private static double number(Row row, String column) {
        String cell = row.need(column);
        if (!cell.matches("-?\\d{1,4}(\\.\\d+)?")) {
            throw row.wrong("'" + cell + "' in column '" + column + "' is no number; write one such as 35.1");
        }
        return Double.parseDouble(cell);
    }
}
