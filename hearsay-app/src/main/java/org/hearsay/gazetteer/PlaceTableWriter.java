package org.hearsay.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.hearsay.resolution.toponyms.PlaceNames;

/// Writes places in the packed form that [PlaceTable] reads.
///
/// The form: the bytes of [#MAGIC], then deflated: the number of places; the three lists of countries, divisions and
/// feature codes; then column by column. Numbers are variable-length, coordinates in ten-thousandths of a degree and,
/// like GeoNames numbers, as differences from the row before. Names are stored as printed, other names as keys only
/// ([PlaceNames#key]). Last the index: the hash of each key with its row, ascending.
public final class PlaceTableWriter {
    static final byte[] MAGIC = "hearsay places 3\n".getBytes(StandardCharsets.US_ASCII);

    private PlaceTableWriter() {}

    /// Writes all rows, in an order of its own; the same rows always give the same bytes.
    public static void write(List<PlaceRow> rows, OutputStream out) throws IOException {
        List<PlaceRow> sorted = rows.stream()
                .sorted(Comparator.comparing(PlaceRow::country)
                        .thenComparing(PlaceRow::admin1)
                        .thenComparing(PlaceRow::geonamesId)
                        .thenComparing(PlaceRow::name))
                .toList();
        out.write(MAGIC);
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var data = new DataOutputStream(new DeflaterOutputStream(out, deflater))) {
            data.writeInt(sorted.size());
            labels(sorted, PlaceRow::country, data);
            labels(sorted, PlaceRow::admin1, data);
            labels(sorted, PlaceRow::feature, data);
            differences(sorted, PlaceRow::geonamesId, data);
            differences(sorted, row -> Math.round(row.point().lat() * PlaceTable.DEGREE), data);
            differences(sorted, row -> Math.round(row.point().lon() * PlaceTable.DEGREE), data);
            for (PlaceRow row : sorted) {
                varint(row.population(), data);
            }
            for (PlaceRow row : sorted) {
                int usual = PlaceRow.usualPrecision(row.feature(), row.population());
                varint(row.precisionKm() == usual ? 0 : row.precisionKm(), data);
            }
            block(sorted.stream().map(PlaceRow::name).toList(), data);
            block(sorted.stream().map(PlaceTableWriter::keys).toList(), data);
            index(sorted, data);
        } finally {
            deflater.end();
        }
    }

    /// Where each key stands, so that nobody has to work it out while a user waits.
    private static void index(List<PlaceRow> rows, DataOutputStream data) throws IOException {
        List<Long> entries = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            PlaceRow place = rows.get(row);
            Set<String> keys = new LinkedHashSet<>();
            keys.add(PlaceNames.key(place.name()));
            place.otherNames().stream()
                    .map(PlaceNames::key)
                    .filter(key -> !key.isEmpty())
                    .forEach(keys::add);
            Set<Integer> hashes = new LinkedHashSet<>();
            keys.forEach(key -> hashes.add(PlaceTable.hash(key)));
            if (PlaceNames.areLooseIn(place.country())) {
                keys.forEach(key -> hashes.add(PlaceTable.hash(PlaceTable.LOOSE + PlaceNames.loose(key))));
            }
            for (int hash : hashes) {
                entries.add((long) hash << 32 | row);
            }
        }
        Collections.sort(entries);
        data.writeInt(entries.size());
        long before = Integer.MIN_VALUE;
        for (long entry : entries) {
            varint((entry >> 32) - before, data);
            varint(entry & 0xffff_ffffL, data);
            before = entry >> 32;
        }
    }

    /// The keys of the other names; the name's own stands first where lower case alone does not give it.
    private static String keys(PlaceRow row) {
        String own = PlaceNames.key(row.name());
        Set<String> keys = new LinkedHashSet<>();
        row.otherNames().stream()
                .map(PlaceNames::key)
                .filter(key -> !key.isEmpty() && !key.equals(own))
                .sorted()
                .forEach(keys::add);
        List<String> all = new ArrayList<>(keys);
        if (!PlaceTable.lower(row.name()).equals(own)) {
            all.addFirst(own);
        }
        return String.join("\t", all);
    }

    private static void labels(
            List<PlaceRow> rows, java.util.function.Function<PlaceRow, String> label, DataOutputStream data)
            throws IOException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        rows.forEach(row -> numbers.putIfAbsent(label.apply(row), numbers.size()));
        block(List.copyOf(numbers.keySet()), data);
        for (PlaceRow row : rows) {
            varint(numbers.getOrDefault(label.apply(row), 0), data);
        }
    }

    private static void differences(List<PlaceRow> rows, ToLongFunction<PlaceRow> value, DataOutputStream data)
            throws IOException {
        long before = 0;
        for (PlaceRow row : rows) {
            long difference = value.applyAsLong(row) - before;
            varint(difference << 1 ^ difference >> 63, data);
            before = value.applyAsLong(row);
        }
    }

    private static void block(List<String> lines, DataOutputStream data) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (String line : lines) {
            bytes.writeBytes(line.getBytes(StandardCharsets.UTF_8));
            bytes.write('\n');
        }
        data.writeInt(bytes.size());
        bytes.writeTo(data);
    }

    private static void varint(long value, DataOutputStream data) throws IOException {
        long rest = value;
        while (rest >= 0x80) {
            data.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        data.write((int) rest);
    }
}
