package org.hearsay.gazetteer;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.GeoPoint;
import org.hearsay.resolution.toponyms.Gazetteer;
import org.hearsay.resolution.toponyms.GazetteerEntry;
import org.hearsay.resolution.toponyms.PlaceNames;

/// The places of one imported dump, read where they lie on disk: however many there are, opening the file costs
/// nothing
/// and a name a few reads. Immutable, safe for use by several threads.
///
/// The file: rows, one behind another, each beginning at a multiple of [#ALIGNED]; the index, ascending, of the
/// hash of
/// a key in the upper half and the row's place in the lower; the labels of countries, provinces and features;
/// at the
/// end [#TRAILER] bytes that say where these begin. All numbers are big-endian.
final class MappedPlaces implements Gazetteer {
    /// The last bytes of a whole file.
    static final byte[] MAGIC = "hearsay places 2\n".getBytes(StandardCharsets.US_ASCII);

    /// Where the index begins, its length in numbers, where the labels begin, their length, the number of places.
    static final int TRAILER = 5 * Long.BYTES + MAGIC.length;

    /// A row begins at a multiple of so many bytes, so that 32 bits reach 16 GB.
    static final int ALIGNED = 4;

    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    /// Homonyms beyond so many are hamlets.
    private static final int MOST = 500;

    private final MemorySegment file;
    private final long indexAt;
    private final long indexSize;
    private final long places;
    private final String[] labels;

    private MappedPlaces(MemorySegment file) {
        this.file = file;
        long trailer = file.byteSize() - TRAILER;
        indexAt = file.get(LONG, trailer);
        indexSize = file.get(LONG, trailer + 8);
        labels = text(file.get(LONG, trailer + 16), (int) file.get(LONG, trailer + 24))
                .split("\n", -1);
        places = file.get(LONG, trailer + 32);
    }

    /// Opens a file that [PlacesImport] wrote.
    ///
    /// @throws IOException where it cannot be read or is something else
    static MappedPlaces open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            long size = file.byteSize();
            if (size < TRAILER || file.asSlice(size - MAGIC.length).mismatch(MemorySegment.ofArray(MAGIC)) != -1) {
                throw new IOException("not a table of places, or of another version of Hearsay; import it again");
            }
            return new MappedPlaces(file);
        }
    }

    /// How many places it holds.
    long size() {
        return places;
    }

    @Override
    public List<GazetteerEntry> find(String name) {
        String key = PlaceNames.key(name);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Long> exact = rows(key, false, List.of());
        List<Long> rows = new ArrayList<>(exact);
        rows.addAll(rows(PlaceNames.loose(key), true, exact));
        return rows.stream().map(this::entry).toList();
    }

    private List<Long> rows(String key, boolean loose, List<Long> known) {
        int hash = hash(key, loose);
        List<Long> rows = new ArrayList<>();
        for (long at = first(hash); at < indexSize; at++) {
            long number = file.get(LONG, indexAt + at * Long.BYTES);
            if ((int) (number >> 32) != hash) {
                break;
            }
            long row = (number & 0xffff_ffffL) * ALIGNED;
            if (!known.contains(row) && !rows.contains(row) && bears(row, key, loose)) {
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparingInt(this::population).reversed());
        return rows.size() > MOST ? rows.subList(0, MOST) : rows;
    }

    /// The hash of a key; a loose one never has that of an exact one on purpose.
    static int hash(String key, boolean loose) {
        return (loose ? "~" + key : key).hashCode();
    }

    /// The first number of the index whose hash is not smaller.
    private long first(int hash) {
        long low = 0;
        long high = indexSize;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if ((int) (file.get(LONG, indexAt + middle * Long.BYTES) >> 32) < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int population(long row) {
        return file.get(INT, row + 12);
    }

    private boolean bears(long row, String key, boolean loose) {
        String keys = text(row + 26 + nameLength(row), keysLength(row));
        for (String own : keys.split("\t", -1)) {
            if ((loose ? PlaceNames.loose(own) : own).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private int nameLength(long row) {
        return Short.toUnsignedInt(file.get(SHORT, row + 22));
    }

    private int keysLength(long row) {
        return Short.toUnsignedInt(file.get(SHORT, row + 24));
    }

    private GazetteerEntry entry(long row) {
        String country = label(row + 16);
        String admin1 = label(row + 18);
        String kind = label(row + 20);
        int population = population(row);
        return new GazetteerEntry(
                text(row + 26, nameLength(row)),
                kind,
                new GeoPoint(file.get(INT, row + 4) / PlaceTable.DEGREE, file.get(INT, row + 8) / PlaceTable.DEGREE),
                country.isEmpty() ? null : country,
                admin1.isEmpty() ? null : admin1,
                file.get(INT, row),
                population,
                PlaceRow.usualPrecision(kind, population));
    }

    private String label(long at) {
        return labels[Short.toUnsignedInt(file.get(SHORT, at))];
    }

    private String text(long from, int length) {
        byte[] bytes = new byte[length];
        MemorySegment.copy(file, ValueLayout.JAVA_BYTE, from, bytes, 0, length);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
