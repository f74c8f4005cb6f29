package org.hearsay.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a dump of invented places in GeoNames' format and of any size, to prove that an import needs little memory.
///
/// `GeneratedDump ROWS FILE.zip`. The mix follows GeoNames' own: a third towns, some divisions, the rest sites, areas,
/// mountains and streams; one to six names a place, some in Arabic script; the same places each time.
public final class GeneratedDump {
    private static final long SEED = 20_210_628;
    private static final String[] SYLLABLES = {
        "ka", "ra", "ze", "lum", "do", "bir", "shan", "tel", "mo", "vi", "qar", "na", "su", "gha", "pol", "ter", "an",
        "es"
    };
    private static final String[] ARABIC = {"كا", "را", "زي", "لم", "دو", "بر", "شن", "تل", "مو", "قر"};
    private static final String[] COUNTRIES = {"SY", "IQ", "US", "FR", "CN", "RU", "NG", "UA", "MX", "IN"};
    private static final String[][] FEATURES = {
        {"P", "PPL"},
        {"P", "PPLX"},
        {"P", "PPLA3"},
        {"S", "SCH"},
        {"S", "AIRP"},
        {"L", "AREA"},
        {"T", "MT"},
        {"H", "STM"}
    };

    private final Random random = new Random(SEED);

    private GeneratedDump() {}

    /// Writes it.
    ///
    /// @throws IOException where the file cannot be written
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 || !arguments[0].matches("\\d{1,9}")) {
            throw new IllegalArgumentException("give the number of rows and the file to write, such as all.zip");
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("allCountries.txt"));
            var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            new GeneratedDump().write(Integer.parseInt(arguments[0]), out);
            out.flush();
            zip.closeEntry();
        }
    }

    private void write(int rows, Writer out) throws IOException {
        for (int id = 1; id <= rows; id++) {
            boolean division = id % 500 == 0;
            String[] feature = division ? new String[] {"A", "ADM1"} : FEATURES[random.nextInt(FEATURES.length)];
            String name = name(SYLLABLES, "");
            out.write(String.join(
                    "\t",
                    Integer.toString(id),
                    name,
                    name,
                    others(),
                    degrees(80),
                    degrees(179),
                    feature[0],
                    feature[1],
                    COUNTRIES[random.nextInt(COUNTRIES.length)],
                    "",
                    String.format(Locale.ROOT, "%02d", random.nextInt(40)),
                    "",
                    "",
                    "",
                    Integer.toString(random.nextInt(50) == 0 ? random.nextInt(2_000_000) : 0),
                    "",
                    "",
                    "Etc/UTC",
                    "2026-01-01\n"));
        }
    }

    private String others() {
        var names = new StringBuilder();
        for (int other = random.nextInt(6); other > 0; other--) {
            names.append(names.isEmpty() ? "" : ",").append(other == 1 ? name(ARABIC, "") : name(SYLLABLES, "-"));
        }
        return names.toString();
    }

    private String name(String[] syllables, String joint) {
        var name = new StringBuilder();
        for (int syllable = 2 + random.nextInt(4); syllable > 0; syllable--) {
            name.append(name.isEmpty() ? "" : joint).append(syllables[random.nextInt(syllables.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private String degrees(int most) {
        return String.format(Locale.ROOT, "%.5f", (random.nextDouble() * 2 - 1) * most);
    }
}
