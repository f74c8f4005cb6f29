package org.hearsay.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.gazetteer.GeoNamesDump.Line;
import org.hearsay.gazetteer.GeoNamesDump.Reader;
import org.hearsay.gazetteer.GeoNamesDump.SkippedLine;
import org.hearsay.resolution.toponyms.Gazetteer;

/// GeoNames dumps that a user imported, kept packed in a folder, one file a dump.
public final class ImportedGazetteer {
    private static final String ENDING = ".places";
    private static final String OWN_PLACES = "places.tsv";
    private static final String UNFINISHED = ".part";

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
    /// @param skippedLines how many lines could not be used, of those that this start read
    /// @param skipped the first of them
    public record Import(long places, long skippedLines, List<SkippedLine> skipped) {
        public Import {
            skipped = List.copyOf(skipped);
        }
    }

    /// Takes over a dump; one of the same file name is replaced. All of it, or, where the dump cannot be read,
    /// nothing.
    /// Where the program dies meanwhile, the next call with the same dump goes on. Takes little memory,
    /// however large the dump is.
    ///
    /// @param dump a `.txt`, `.txt.gz` or `.zip` in GeoNames' format
    /// @param progress is told how many lines are read; of how many is not known
    /// @throws IOException where the dump cannot be read, holds no place, or the folder cannot be written
    public Import add(Path dump, ImportProgress progress) throws IOException {
        return add(dump, progress, PlacesImport.RUN);
    }

    Import add(Path dump, ImportProgress progress, int run) throws IOException {
        String name = fileName(dump);
        Path work = folder.resolve(name + UNFINISHED);
        var kept = new Kept();
        try (PlacesImport places = PlacesImport.of(work, dump, run)) {
            if (places.lines() > 0) {
                progress.begins("going on behind line " + places.lines());
            }
            GeoNamesDump.read(dump, places.lines(), new Reader() {
                @Override
                public void place(long number, Line line) {
                    if (CLASSES.contains(line.featureClass())) {
                        places.add(number, line);
                        progress.lines(number);
                    }
                }

                @Override
                public void skipped(SkippedLine line) {
                    kept.add(line);
                }
            });
            if (places.places() == 0) {
                throw new IOException(dump + " holds no place; give a dump in GeoNames' format, such as SY.zip");
            }
            progress.begins("sorting the names of " + places.places() + " places");
            long count = places.places();
            places.finish(folder.resolve(name));
            return new Import(count, kept.count, kept.first);
        } catch (UncheckedIOException full) {
            throw full.getCause();
        } catch (IOException e) {
            // a dump that cannot be read will not be readable at this place next time
            PlacesImport.remove(work);
            throw e;
        }
    }

    private static final class Kept {
        private static final int MOST = 1000;
        private final List<SkippedLine> first = new ArrayList<>();
        private long count;

        void add(SkippedLine line) {
            count++;
            if (first.size() < MOST) {
                first.add(line);
            }
        }
    }

    /// The text of the user's own `places.tsv`, in the columns of the lexicon's `shared/places`; empty where there is
    /// none.
    ///
    /// @throws IOException where it cannot be read
    Optional<String> ownPlaces() throws IOException {
        Path file = folder.resolve(OWN_PLACES);
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
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
            return MappedPlaces.open(file);
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static String fileName(Path dump) {
        String name = String.valueOf(dump.getFileName());
        int dot = name.indexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ENDING;
    }
}
