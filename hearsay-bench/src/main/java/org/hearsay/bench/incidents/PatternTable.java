package org.hearsay.bench.incidents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The tables beside this class: two columns apart by a tab, `#` lines and one header line on top.
final class PatternTable {
    private PatternTable() {}

    /// A line of a table.
    record Pair(String first, String second) {}

    static List<Pair> read(String name) {
        try (InputStream in = PatternTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", 2))
                    .map(cells -> new Pair(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
