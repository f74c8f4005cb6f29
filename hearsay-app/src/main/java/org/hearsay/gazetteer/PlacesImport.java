package org.hearsay.gazetteer;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.gazetteer.GeoNamesDump.Line;
import org.hearsay.resolution.toponyms.PlaceNames;

/// Turns a dump of any size into a file for [MappedPlaces], in little memory, and goes on where it was killed.
///
/// Rows are appended as they are read; keys are gathered into sorted runs. Each time a run is full, what has been
/// written is forced to disk and an [ImportState] says how far that is; a later start with the same dump cuts
/// what was
/// written behind it and goes on from there.
final class PlacesImport implements AutoCloseable {
    /// Keys a run; eight bytes of heap each.
    static final int RUN = 4_000_000;

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TEXT = 0xffff;

    private final Path folder;
    private final ImportState state;
    private final SortedRuns runs;
    private final FileChannel channel;
    private final DataOutputStream rows;

    private PlacesImport(Path folder, ImportState state, int run) throws IOException {
        this.folder = folder;
        this.state = state;
        runs = new SortedRuns(folder, state.runs(), run);
        channel = FileChannel.open(rows(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(state.bytes());
        channel.position(state.bytes());
        rows = new DataOutputStream(
                new BufferedOutputStream(java.nio.channels.Channels.newOutputStream(channel), BUFFER));
    }

    private static Path rows(Path folder) {
        return folder.resolve("rows");
    }

    /// Begins, or goes on with, the import of a dump.
    ///
    /// @param folder where the work lies meanwhile
    /// @param dump the dump; where the work in the folder was on another one, it begins anew
    /// @param run how many keys a run holds
    static PlacesImport of(Path folder, Path dump, int run) throws IOException {
        Files.createDirectories(folder);
        return new PlacesImport(folder, ImportState.read(folder, dump), run);
    }

    /// How many lines of the dump are done.
    long lines() {
        return state.lines();
    }

    /// How many places were taken over.
    long places() {
        return state.places();
    }

    /// Takes over a place.
    ///
    /// @param number its line in the dump, from 1
    void add(long number, Line line) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(PlaceNames.key(line.name()));
        line.otherNames().stream()
                .map(PlaceNames::key)
                .filter(key -> !key.isEmpty())
                .forEach(keys::add);
        boolean loose = PlaceNames.areLooseIn(line.country());
        try {
            if (!runs.hasRoomFor(2 * keys.size())) {
                save(number - 1);
            }
            long row = state.bytes() / MappedPlaces.ALIGNED;
            for (String key : keys) {
                runs.add((long) MappedPlaces.hash(key, false) << 32 | row);
                if (loose) {
                    runs.add((long) MappedPlaces.hash(PlaceNames.loose(key), true) << 32 | row);
                }
            }
            byte[] bytes = row(line, keys);
            rows.write(bytes);
            state.placed(bytes.length);
            if (line.feature().equals("ADM1")) {
                state.province(line.country() + "." + line.admin1(), line.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] row(Line line, Set<String> keys) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        byte[] name = cut(line.name());
        byte[] all = cut(String.join("\t", keys));
        out.writeInt(line.geonamesId());
        out.writeInt((int) Math.round(line.point().lat() * PlaceTable.DEGREE));
        out.writeInt((int) Math.round(line.point().lon() * PlaceTable.DEGREE));
        out.writeInt((int) Math.min(Integer.MAX_VALUE, line.population()));
        out.writeShort(state.label(line.country()));
        out.writeShort(state.label(line.admin1().isEmpty() ? "" : line.country() + "." + line.admin1()));
        out.writeShort(state.label(line.feature()));
        out.writeShort(name.length);
        out.writeShort(all.length);
        out.write(name);
        out.write(all);
        while (bytes.size() % MappedPlaces.ALIGNED != 0) {
            out.write(0);
        }
        return bytes.toByteArray();
    }

    private static byte[] cut(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_TEXT) {
            return bytes;
        }
        int end = LONGEST_TEXT;
        while ((bytes[end] & 0xc0) == 0x80) {
            end--;
        }
        return java.util.Arrays.copyOf(bytes, end);
    }

    /// Makes sure that a start after this moment goes on behind that line.
    private void save(long lines) throws IOException {
        runs.close();
        rows.flush();
        channel.force(false);
        state.save(folder, lines, runs.runs());
    }

    /// Writes the whole file and removes the work.
    void finish(Path target) throws IOException {
        runs.close();
        long indexAt = state.bytes();
        long size = runs.merge(rows);
        byte[] labels = String.join("\n", state.labels()).getBytes(StandardCharsets.UTF_8);
        rows.write(labels);
        rows.writeLong(indexAt);
        rows.writeLong(size);
        rows.writeLong(indexAt + size * Long.BYTES);
        rows.writeLong(labels.length);
        rows.writeLong(state.places());
        rows.write(MappedPlaces.MAGIC);
        rows.flush();
        channel.force(true);
        close();
        Files.move(rows(folder), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        remove(folder);
    }

    /// Removes what a failed import left.
    static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            rows.flush();
            channel.close();
        }
    }
}
