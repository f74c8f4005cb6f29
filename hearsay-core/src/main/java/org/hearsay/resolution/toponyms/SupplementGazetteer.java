package org.hearsay.resolution.toponyms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/// The places of the lexicon: countries, large regions, and what GeoNames' towns lack. Thread-safe.
public final class SupplementGazetteer implements Gazetteer {
    private static final String COUNTRY = "PCLI";
    private static final String NOWHERE = "-";
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Map<String, List<GazetteerEntry>> byKey = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> byLoose = new HashMap<>();
    private final Map<String, List<GazetteerEntry>> byAbbreviation = new HashMap<>();

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public SupplementGazetteer(Lexicon lexicon) {
        lexicon.table("shared/countries").rows().forEach(row -> add(row, row.need("code"), COUNTRY, 0));
        lexicon.table("shared/places").rows().forEach(row -> add(row, row.need("country"), row.need("kind"), 0));
        lexicon.table("shared/regions").rows().forEach(row -> {
            String country = row.need("country");
            add(row, country.equals(NOWHERE) ? null : country, row.need("kind"), population(row));
        });
    }

    @Override
    public List<GazetteerEntry> find(String name) {
        String key = PlaceNames.key(name);
        Set<GazetteerEntry> found = new LinkedHashSet<>(byKey.getOrDefault(key, List.of()));
        found.addAll(byLoose.getOrDefault(PlaceNames.loose(key), List.of()));
        found.addAll(byAbbreviation.getOrDefault(plain(name), List.of()));
        return List.copyOf(found);
    }

    private static String plain(String abbreviation) {
        return BLANK.matcher(abbreviation).replaceAll("");
    }

    /// A line of `shared/countries`.
    static GazetteerEntry country(Row row) {
        return entry(row, row.need("code"), COUNTRY, 0);
    }

    private void add(Row row, @Nullable String country, String kind, long population) {
        GazetteerEntry entry = entry(row, country, kind, population);
        add(entry.name(), entry);
        row.list("names").forEach(name -> add(name, entry));
        row.list("abbreviations").forEach(name -> {
            String plain = plain(name);
            put(byAbbreviation, plain, entry);
            // the full stop of the last letter may be the one of the sentence
            if (plain.indexOf('.') < plain.length() - 1 && plain.endsWith(".")) {
                put(byAbbreviation, plain.substring(0, plain.length() - 1), entry);
            }
        });
    }

    private static GazetteerEntry entry(Row row, @Nullable String country, String kind, long population) {
        GeoPoint point = point(row);
        double precision = number(row, "precision_km");
        if (!(precision > 0)) {
            throw row.wrong("precision_km is a radius of more than 0 km");
        }
        return new GazetteerEntry(
                row.need("name"), kind, point, country, row.cell("admin1").orElse(null), null, population, precision);
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

    private static long population(Row row) {
        String cell = row.need("population");
        if (!cell.matches("\\d{1,10}")) {
            throw row.wrong("'" + cell + "' in column 'population' is no whole number");
        }
        return Long.parseLong(cell);
    }

    private static double number(Row row, String column) {
        String cell = row.need(column);
        if (!cell.matches("-?\\d{1,4}(\\.\\d+)?")) {
            throw row.wrong("'" + cell + "' in column '" + column + "' is no number; write one such as 35.1");
        }
        return Double.parseDouble(cell);
    }
}
