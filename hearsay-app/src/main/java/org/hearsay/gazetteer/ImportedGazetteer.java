package org.hearsay.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.gazetteer.GeoNamesDump.Line;
import org.hearsay.gazetteer.GeoNamesDump.SkippedLine;
import org.hearsay.resolution.toponyms.Gazetteer;

/// GeoNames dumps that a user imported, kept packed in a folder, one file a dump.
public final class ImportedGazetteer {
    private static final String ENDING = ".places";

    /// Towns, divisions, sites, areas, mountains and islands; not streams, roads, seas and woods, whose names are
    /// mostly those of towns.
    private static final Set<String> CLASSES = Set.of("P", "A", "S", "L", "T");

    private final Path folder;

    /// @param folder where the packed files lie; it need not exist yet
    public ImportedGazetteer(Path folder) {
        this.folder = folder;
    }

    /// What an import did.
    ///
    /// @param places how many places can now be found
    /// @param skipped the lines that could not be used
    public record Import(int places, List<SkippedLine> skipped) {
        public Import {
            skipped = List.copyOf(skipped);
        }
    }

    /// Takes over a dump; one of the same file name is replaced. All of it, or, where the dump cannot be read or the
    /// program dies, nothing. Holds the places of the dump in memory meanwhile: about 1 GB for each million.
    ///
    /// @param dump a `.txt`, `.txt.gz` or `.zip` in GeoNames' format
    /// @throws IOException where the dump cannot be read, holds no place, or the folder cannot be written
    public Import add(Path dump) throws IOException {
        List<Line> lines = new ArrayList<>();
        List<SkippedLine> skipped = GeoNamesDump.read(dump, line -> {
            if (CLASSES.contains(line.featureClass())) {
                lines.add(line);
            }
        });
        if (lines.isEmpty()) {
            throw new IOException(dump + " holds no place; give a dump in GeoNames' format, such as SY.zip");
        }
        List<PlaceRow> rows = rows(lines);
        Files.createDirectories(folder);
        Path target = folder.resolve(fileName(dump));
        Path fresh = Files.createTempFile(folder, "import", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                PlaceTableWriter.write(rows, out);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return new Import(rows.size(), skipped);
    }

    /// All imported places; empty where none were imported.
    ///
    /// @throws IOException where a file of the folder cannot be read
    public Optional<Gazetteer> gazetteer() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        Gazetteer union = null;
        for (Path file : files) {
            Gazetteer table = read(file);
            union = union == null ? table : Gazetteer.both(union, table);
        }
        return Optional.ofNullable(union);
    }

    private static Gazetteer read(Path file) throws IOException {
        try {
            return PlaceTable.read(Files.newInputStream(file));
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static String fileName(Path dump) {
        String name = String.valueOf(dump.getFileName());
        int dot = name.indexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ENDING;
    }

    private static List<PlaceRow> rows(List<Line> lines) {
        Map<String, String> divisions = new HashMap<>();
        lines.stream()
                .filter(line -> line.feature().equals("ADM1"))
                .forEach(line -> divisions.putIfAbsent(line.country() + "." + line.admin1(), line.name()));
        return lines.stream()
                .map(line -> new PlaceRow(
                        line.geonamesId(),
                        line.name(),
                        line.otherNames(),
                        line.point(),
                        line.country(),
                        divisions.getOrDefault(line.country() + "." + line.admin1(), ""),
                        line.feature(),
                        line.population(),
                        PlaceRow.usualPrecision(line.feature(), line.population())))
                .toList();
    }
}
