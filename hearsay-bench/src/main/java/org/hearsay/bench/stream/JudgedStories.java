package org.hearsay.bench.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What a reader found of stories that were taken to tell of a violent incident.
///
/// @param tells whether the story tells of one, by its id
public record JudgedStories(Map<String, Boolean> tells) {
    public JudgedStories {
        tells = Map.copyOf(tells);
    }

    /// Reads a table of two columns, `story` and `tells` (yes or no), set apart by a tab; lines with `#` are remarks.
    ///
    /// @throws IOException where it cannot be read, or a line says neither yes nor no
    public static JudgedStories read(Path file) throws IOException {
        Map<String, Boolean> tells = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.equals("story\ttells")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 2 || !(cells[1].equals("yes") || cells[1].equals("no"))) {
                throw new IOException(file + ":" + number + ": write the story, a tab, and yes or no");
            }
            tells.put(cells[0], cells[1].equals("yes"));
        }
        return new JudgedStories(tells);
    }
}
