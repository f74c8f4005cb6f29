package org.hearsay.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.model.GeoPoint;

/// Reads the tab-separated dumps that GeoNames offers (`SY.zip`, `allCountries.zip`, `cities500.txt`), line by
/// line.
public final class GeoNamesDump {
    /// GeoNames' readme names 19 columns; nothing behind the population is needed.
    private static final int NEEDED = 15;

    private static final String READ_ME = "readme.txt";

    private GeoNamesDump() {}

    /// One line of a dump.
    ///
    /// @param geonamesId the number of the place
    /// @param name its main name
    /// @param otherNames its alternate names, in all scripts
    /// @param point its coordinates
    /// @param featureClass `P` town, `A` division, `S` site, `L` area, `T` mountain or island, and others
    /// @param feature its feature code
    /// @param country ISO 3166-1 alpha-2; empty at sea
    /// @param admin1 code of its first-order division; empty where it has none
    /// @param admin2 code of its second-order division; empty where it has none
    /// @param population inhabitants; 0 where unknown
    public record Line(
            int geonamesId,
            String name,
            List<String> otherNames,
            GeoPoint point,
            String featureClass,
            String feature,
            String country,
            String admin1,
            String admin2,
            long population) {
        public Line {
            otherNames = List.copyOf(otherNames);
        }
    }

    /// A line that could not be used.
    ///
    /// @param file the dump
    /// @param line its line, from 1
    /// @param reason what is wrong with it
    public record SkippedLine(String file, long line, String reason) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + reason;
        }
    }

    /// Told each line of a dump.
    interface Reader {
        /// A place.
        ///
        /// @param number of its line, from 1, counted through all tables of the dump
        void place(long number, Line line);

        /// A line that could not be used.
        void skipped(SkippedLine line);
    }

    /// Hands every usable line to `lines`, in order.
    ///
    /// @param file a `.txt`, `.txt.gz` or `.zip`
    /// @return the lines that were skipped
    /// @throws IOException where the file cannot be read
    public static List<SkippedLine> read(Path file, Consumer<Line> lines) throws IOException {
        List<SkippedLine> skipped = new ArrayList<>();
        read(file, 0, new Reader() {
            @Override
            public void place(long number, Line line) {
                lines.accept(line);
            }

            @Override
            public void skipped(SkippedLine line) {
                skipped.add(line);
            }
        });
        return skipped;
    }

    /// Hands every line behind the first `done` ones to `reader`, in order.
    ///
    /// @param file a `.txt`, `.txt.gz` or `.zip`
    /// @param done how many lines are passed over unread
    /// @throws IOException where the file cannot be read
    static void read(Path file, long done, Reader reader) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            if (name.endsWith(".zip")) {
                readZip(name, new ZipInputStream(bytes), done, reader);
            } else {
                readText(name, name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, 0, done, reader);
            }
        }
    }

    private static void readZip(String name, ZipInputStream zip, long done, Reader reader) throws IOException {
        long before = 0;
        boolean any = false;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".txt") && !entry.getName().equals(READ_ME)) {
                any = true;
                before = readText(name + "/" + entry.getName(), new Unclosed(zip), before, done, reader);
            }
        }
        if (!any) {
            throw new IOException(name + " holds no table of GeoNames; give SY.zip or the like");
        }
    }

    /// Returns the number of the last line.
    private static long readText(String name, InputStream text, long before, long done, Reader lines)
            throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16)) {
            long number = before;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (number > done && !line.isBlank()) {
                    long at = number;
                    Optional<String> problem = use(line, place -> lines.place(at, place));
                    problem.ifPresent(reason -> lines.skipped(new SkippedLine(name, at - before, reason)));
                }
            }
            return number;
        }
    }

    /// What is wrong with a line; empty where it was used.
    private static Optional<String> use(String line, Consumer<Line> lines) {
        String[] cells = line.split("\t", -1);
        if (cells.length < NEEDED) {
            return Optional.of(cells.length + " columns where GeoNames has 19");
        }
        Line parsed;
        try {
            parsed = new Line(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    cells[3].isEmpty() ? List.of() : Arrays.asList(cells[3].split(",")),
                    new GeoPoint(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
                    cells[6],
                    cells[7],
                    cells[8],
                    cells[10],
                    cells[11],
                    cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]));
        } catch (NumberFormatException notANumber) {
            return Optional.of("a number was expected: " + notANumber.getMessage());
        } catch (IllegalArgumentException notOnEarth) {
            return Optional.of(String.valueOf(notOnEarth.getMessage()));
        }
        if (parsed.name().isBlank()) {
            return Optional.of("the place has no name");
        }
        lines.accept(parsed);
        return Optional.empty();
    }

    /// A stream whose closing leaves the archive open for its next entry.
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive is closed by whoever opened it.
        }
    }
}
