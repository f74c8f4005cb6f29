package org.hearsay.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Place;
import org.jspecify.annotations.Nullable;

/// What codebooks call countries: `countries.tsv`.
public final class Countries {
    private static final Countries TABLE = new Countries();
    private static final Country UNKNOWN = new Country("", "", "", "");

    private final Map<String, Country> countries = new HashMap<>();

    /// One country; what is empty is not known, or not counted.
    ///
    /// @param number ISO 3166-1 numeric, without leading zeros
    /// @param acled ACLED's region
    /// @param ucdp UCDP's region
    /// @param gw Gleditsch and Ward's number
    record Country(String number, String acled, String ucdp, String gw) {}

    private Countries() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv"), "countries.tsv"),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("code\t"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> countries.put(row[0], new Country(row[1], row[2], row[3], row[4])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The codebooks' names of a country.
    ///
    /// @param code ISO 3166-1 alpha-2; null for an unknown country
    static Country of(@Nullable String code) {
        return code == null ? UNKNOWN : TABLE.countries.getOrDefault(code, UNKNOWN);
    }

    /// Whether a place is a country and no place in it.
    static boolean isOne(Place place) {
        return place.country() != null && place.admin1() == null && place.name().equals(name(place.country()));
    }

    /// The English name of a country; its code where it has none.
    ///
    /// @param code ISO 3166-1 alpha-2
    public static String name(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }
}
