package org.hearsay.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.gazetteer.GeoNamesDump;
import org.hearsay.gazetteer.GeoNamesDump.Line;
import org.hearsay.gazetteer.PlaceRow;
import org.hearsay.gazetteer.PlaceTableWriter;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.GeoPoint;
import org.hearsay.resolution.toponyms.PlaceLevel;

/// Packs GeoNames' table of towns into the resource of [org.hearsay.gazetteer.GeoNamesGazetteer].
///
/// What it changes: names in other scripts than Latin, Arabic and Cyrillic and machine-made transliterations
/// are left out; coordinates are
/// rounded to four decimals; divisions, for which GeoNames gives names only, get the mean of the
/// quarter-degree cells that hold their towns as a point.
public final class GazetteerResource {
    /// Transliterations from other scripts stand in lower case in GeoNames; names begin with a capital or an
    /// article.
    private static final Pattern NAME = Pattern.compile("(al|el|a[dnrstz]|ash|e[dnrstz]|esh)[- ].*|d'.*|\\p{Lu}.*");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{P}\\p{Zs}\\p{N}’‘`´ʿʾʻʼ]+");
    /// The scripts besides Latin that most reports of incidents are written in.
    private static final Pattern OTHER_SCRIPT =
            Pattern.compile("[\\p{IsArabic}\\p{IsCyrillic}\\p{M}\\p{P}\\p{Zs}]*(\\p{IsArabic}|\\p{IsCyrillic}){2}"
                    + "[\\p{IsArabic}\\p{IsCyrillic}\\p{M}\\p{P}\\p{Zs}]*");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,4}");
    private static final double SHARE_WITHIN = 0.9;
    private static final double CELLS = 4;
    private static final int LEAST_KM = 5;
    private static final int MOST_KM = 900;

    private final Pattern kinds;
    private final List<PlaceRow> rows = new ArrayList<>();
    private final Map<String, List<Line>> towns = new LinkedHashMap<>();

    private GazetteerResource(Lexicon lexicon) {
        List<String> words = lexicon.table("en/place-kinds").rows().stream()
                .filter(row -> row.need("kind").matches("province|district|region|town"))
                .map((Row row) -> Pattern.quote(row.need("word")))
                .toList();
        kinds = Pattern.compile("(?i)\\s+(" + String.join("|", words) + ")$");
    }

    /// Arguments: `cities500.txt.gz`, `admin1.json.gz`, `admin2.json.gz`, and the file to write.
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            throw new IllegalArgumentException(
                    "give cities500.txt.gz, admin1.json.gz, admin2.json.gz and the file to write");
        }
        var resource = new GazetteerResource(Lexicon.builtIn());
        Map<String, String> provinces = names(Path.of(arguments[1]));
        resource.readTowns(Path.of(arguments[0]), provinces);
        resource.addDivisions(provinces, names(Path.of(arguments[2])));
        Path target = Path.of(arguments[3]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            PlaceTableWriter.write(resource.rows, out);
        }
        System.out.println(resource.rows.size() + " places, " + Files.size(target) + " bytes");
    }

    private void readTowns(Path file, Map<String, String> provinces) throws IOException {
        GeoNamesDump.read(file, line -> {
                    String province = line.country() + "." + line.admin1();
                    towns.computeIfAbsent(province, it -> new ArrayList<>()).add(line);
                    if (!line.admin2().isEmpty()) {
                        towns.computeIfAbsent(province + "." + line.admin2(), it -> new ArrayList<>())
                                .add(line);
                    }
                    rows.add(new PlaceRow(
                            line.geonamesId(),
                            line.name(),
                            line.otherNames().stream()
                                    .filter(GazetteerResource::isName)
                                    .toList(),
                            line.point(),
                            line.country(),
                            provinces.getOrDefault(province, ""),
                            line.feature(),
                            line.population(),
                            PlaceRow.usualPrecision(line.feature(), line.population())));
                })
                .forEach(System.err::println);
    }

    private static boolean isName(String name) {
        boolean latin = LATIN.matcher(name).matches()
                && NAME.matcher(name).matches()
                && !CODE.matcher(name).matches();
        return latin || OTHER_SCRIPT.matcher(name).matches();
    }

    private void addDivisions(Map<String, String> provinces, Map<String, String> districts) {
        provinces.forEach((code, name) -> addDivision(code, name, name, "ADM1"));
        districts.forEach((code, name) ->
                addDivision(code, name, provinces.getOrDefault(code.substring(0, code.lastIndexOf('.')), ""), "ADM2"));
    }

    private void addDivision(String code, String name, String province, String feature) {
        List<Line> inside = towns.getOrDefault(code, List.of());
        if (inside.isEmpty()) {
            return;
        }
        GeoPoint middle = middle(inside);
        double[] distances = inside.stream()
                .mapToDouble(line -> middle.kmTo(line.point()))
                .sorted()
                .toArray();
        double reach = distances[(int) ((distances.length - 1) * SHARE_WITHIN)];
        int usual = PlaceRow.usualPrecision(feature, 0);
        int precision = distances.length < LEAST_KM ? usual : (int) Math.clamp(Math.ceil(reach), LEAST_KM, MOST_KM);
        String bare = kinds.matcher(name).replaceFirst("");
        rows.add(new PlaceRow(
                0,
                name,
                Stream.of(bare).filter(it -> !it.equals(name)).toList(),
                middle,
                code.substring(0, 2),
                PlaceLevel.of(feature) == PlaceLevel.PROVINCE ? "" : province,
                feature,
                inside.stream().mapToLong(Line::population).sum(),
                precision));
    }

    /// The mean of the quarter-degree cells that hold a town, so that a large city does not draw the middle to
    /// itself.
    private static GeoPoint middle(List<Line> towns) {
        Map<GeoPoint, List<Line>> cells = new LinkedHashMap<>();
        for (Line town : towns) {
            var cell = new GeoPoint(
                    Math.rint(town.point().lat() * CELLS) / CELLS,
                    Math.rint(town.point().lon() * CELLS) / CELLS);
            cells.computeIfAbsent(cell, it -> new ArrayList<>()).add(town);
        }
        double lat = 0;
        double lon = 0;
        for (List<Line> cell : cells.values()) {
            lat += cell.stream()
                    .mapToDouble(line -> line.point().lat())
                    .average()
                    .orElseThrow();
            lon += cell.stream()
                    .mapToDouble(line -> line.point().lon())
                    .average()
                    .orElseThrow();
        }
        return new GeoPoint(lat / cells.size(), lon / cells.size());
    }

    private static Map<String, String> names(Path file) throws IOException {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            for (JsonNode row : new ObjectMapper().readTree(in)) {
                names.put(row.get("code").asText(), row.get("name").asText());
            }
        }
        return names;
    }
}
