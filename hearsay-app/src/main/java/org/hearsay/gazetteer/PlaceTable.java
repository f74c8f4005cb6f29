package org.hearsay.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.hearsay.model.GeoPoint;
import org.hearsay.resolution.toponyms.Gazetteer;
import org.hearsay.resolution.toponyms.GazetteerEntry;
import org.hearsay.resolution.toponyms.PlaceLevel;
import org.hearsay.resolution.toponyms.PlaceNames;

/// Many places in little memory, found by the hash of their names. Immutable, safe for use by several threads.
final class PlaceTable implements Gazetteer {
    /// Coordinates are held in so many parts of a degree.
    static final double DEGREE = 10_000;

    /// What the hash of a loose key has before it, so that exact keys keep apart from loose ones.
    static final String LOOSE = "~";

    private final String[] countries;
    private final String[] divisions;
    private final String[] features;
    private final PlaceLevel[] levels;
    private final short[] country;
    private final short[] division;
    private final short[] feature;
    private final int[] ids;
    private final int[] lats;
    private final int[] lons;
    private final int[] populations;
    private final int[] precisions;
    private final byte[] names;
    private final int[] nameAt;
    private final byte[] keys;
    private final int[] keyAt;

    /// The hash of a key in the upper half, the row in the lower, ascending.
    private final long[] index;

    private PlaceTable(DataInputStream data) throws IOException {
        int count = data.readInt();
        countries = lines(data);
        country = shorts(count, data);
        divisions = lines(data);
        division = shorts(count, data);
        features = lines(data);
        levels = Arrays.stream(features).map(PlaceLevel::of).toArray(PlaceLevel[]::new);
        feature = shorts(count, data);
        ids = differences(count, data);
        lats = differences(count, data);
        lons = differences(count, data);
        populations = new int[count];
        for (int row = 0; row < count; row++) {
            populations[row] = (int) Math.min(Integer.MAX_VALUE, varint(data));
        }
        precisions = new int[count];
        for (int row = 0; row < count; row++) {
            precisions[row] = (int) varint(data);
        }
        names = data.readNBytes(data.readInt());
        nameAt = starts(names, count);
        keys = data.readNBytes(data.readInt());
        keyAt = starts(keys, count);
        index = index(data);
    }

    /// Reads what [PlaceTableWriter] wrote; closes the stream.
    ///
    /// @throws IOException where it cannot be read or is something else
    static PlaceTable read(InputStream in) throws IOException {
        try (var buffered = new BufferedInputStream(in, 1 << 16)) {
            if (!Arrays.equals(buffered.readNBytes(PlaceTableWriter.MAGIC.length), PlaceTableWriter.MAGIC)) {
                throw new IOException("not a table of places, or of another version of Hearsay; import it again");
            }
            return new PlaceTable(
                    new DataInputStream(new BufferedInputStream(new InflaterInputStream(buffered), 1 << 16)));
        }
    }

    @Override
    public List<GazetteerEntry> find(String name) {
        String key = PlaceNames.key(name);
        if (key.isEmpty()) {
            return List.of();
        }
        int[] found = rows(key, false, new int[0]);
        int[] loose = rows(PlaceNames.loose(key), true, found);
        return entries(IntStream.concat(Arrays.stream(found), Arrays.stream(loose)));
    }

    /// The entries of rows in their order. Namesakes side by side share one string, as reading it is half the work.
    private List<GazetteerEntry> entries(IntStream rows) {
        List<GazetteerEntry> entries = new ArrayList<>();
        String name = "";
        int before = -1;
        for (int row : rows.toArray()) {
            name = before >= 0 && areNamesakes(before, row) ? name : name(row);
            entries.add(entry(row, name));
            before = row;
        }
        return List.copyOf(entries);
    }

    private boolean areNamesakes(int row, int other) {
        return Arrays.equals(names, nameAt[row], nameAt[row + 1], names, nameAt[other], nameAt[other + 1]);
    }

    /// The largest places between two meridians and two parallels, the largest first.
    ///
    /// @param limit how many at most
    List<GazetteerEntry> within(GeoPoint southWest, GeoPoint northEast, int limit) {
        int west = (int) (southWest.lon() * DEGREE);
        int south = (int) (southWest.lat() * DEGREE);
        int east = (int) (northEast.lon() * DEGREE);
        int north = (int) (northEast.lat() * DEGREE);
        List<Integer> found = new ArrayList<>();
        for (int row = 0; row < ids.length; row++) {
            if (lats[row] >= south && lats[row] <= north && lons[row] >= west && lons[row] <= east && isTown(row)) {
                found.add(row);
            }
        }
        found.sort(Comparator.comparingInt((Integer row) -> populations[row]).reversed());
        return entries(found.stream().limit(limit).mapToInt(Integer::intValue));
    }

    /// Feature class P of GeoNames, which codes such as `PPL` begin with.
    private boolean isTown(int row) {
        return features[feature[row]].startsWith("PPL");
    }

    /// How many places it holds.
    int size() {
        return ids.length;
    }

    /// The rows of a key, the most populous first.
    ///
    /// @param known rows that need not be found again
    private int[] rows(String key, boolean loose, int[] known) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        int hash = hash(loose ? LOOSE + key : key);
        int at = Arrays.binarySearch(index, (long) hash << 32);
        int first = at < 0 ? -at - 1 : at;
        int[] sorted = known.clone();
        Arrays.sort(sorted);
        // A name such as San José has a hundred bearers. Their rows ascend, so that equal ones are neighbours.
        int last = first;
        while (last < index.length && (int) (index[last] >> 32) == hash) {
            last++;
        }
        long[] rows = new long[last - first];
        int count = 0;
        for (int i = first; i < last; i++) {
            int row = (int) index[i];
            boolean again = i > first && index[i] == index[i - 1] || Arrays.binarySearch(sorted, row) >= 0;
            if (!again && (loose ? bearsLoosely(row, key) : bears(row, key, bytes))) {
                rows[count++] = (long) (Integer.MAX_VALUE - populations[row]) << 32 | row;
            }
        }
        Arrays.sort(rows, 0, count);
        return Arrays.stream(rows, 0, count).mapToInt(packed -> (int) packed).toArray();
    }

    /// Whether a row has that key; its keys are compared where they lie, as large towns have a hundred.
    private boolean bears(int row, String key, byte[] bytes) {
        int end = keyAt[row + 1] - 1;
        int from = keyAt[row];
        for (int at = from; at <= end; at++) {
            if (at == end || keys[at] == '\t') {
                if (Arrays.equals(keys, from, at, bytes, 0, bytes.length)) {
                    return true;
                }
                from = at + 1;
            }
        }
        return lower(name(row)).equals(key);
    }

    private boolean bearsLoosely(int row, String key) {
        return keysOf(row).stream().anyMatch(own -> PlaceNames.loose(own).equals(key));
    }

    private GazetteerEntry entry(int row, String name) {
        String code = countries[country[row]];
        String admin1 = divisions[division[row]];
        String kind = features[feature[row]];
        int precision =
                precisions[row] > 0 ? precisions[row] : PlaceRow.usualPrecision(levels[feature[row]], populations[row]);
        return new GazetteerEntry(
                name,
                kind,
                new GeoPoint(lats[row] / DEGREE, lons[row] / DEGREE),
                code.isEmpty() ? null : code,
                admin1.isEmpty() ? null : admin1,
                ids[row] == 0 ? null : ids[row],
                populations[row],
                precision);
    }

    private String name(int row) {
        return text(names, nameAt[row], nameAt[row + 1] - 1);
    }

    private List<String> keysOf(int row) {
        List<String> all = new ArrayList<>();
        all.add(lower(name(row)));
        String others = text(keys, keyAt[row], keyAt[row + 1] - 1);
        if (!others.isEmpty()) {
            all.addAll(List.of(others.split("\t")));
        }
        return all;
    }

    /// The name in lower case: its key, for most names.
    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// As [PlaceTableWriter] wrote it: ascending, as differences of the hashes, each with its row.
    private static long[] index(DataInputStream data) throws IOException {
        long[] index = new long[data.readInt()];
        long hash = Integer.MIN_VALUE;
        for (int at = 0; at < index.length; at++) {
            hash += varint(data);
            index[at] = hash << 32 | varint(data);
        }
        return index;
    }

    static int hash(String key) {
        return key.hashCode();
    }

    private static String text(byte[] block, int from, int to) {
        return new String(block, from, to - from, StandardCharsets.UTF_8);
    }

    private static int[] starts(byte[] block, int count) {
        int[] starts = new int[count + 1];
        int row = 0;
        for (int at = 0; at < block.length; at++) {
            if (block[at] == '\n') {
                starts[++row] = at + 1;
            }
        }
        return starts;
    }

    private static String[] lines(DataInputStream data) throws IOException {
        byte[] block = data.readNBytes(data.readInt());
        return text(block, 0, block.length).split("\n", -1);
    }

    private static short[] shorts(int count, DataInputStream data) throws IOException {
        short[] values = new short[count];
        for (int row = 0; row < count; row++) {
            values[row] = (short) varint(data);
        }
        return values;
    }

    private static int[] differences(int count, DataInputStream data) throws IOException {
        int[] values = new int[count];
        long before = 0;
        for (int row = 0; row < count; row++) {
            long packed = varint(data);
            before += packed >>> 1 ^ -(packed & 1);
            values[row] = (int) before;
        }
        return values;
    }

    private static long varint(DataInputStream data) throws IOException {
        long value = 0;
        int shift = 0;
        while (true) {
            int next = data.readUnsignedByte();
            value |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
            shift += 7;
        }
    }
}
