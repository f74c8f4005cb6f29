package org.hearsay.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.export.Json;

/// JSON Lines, the form of the data sets: an object a line, plain or packed.
public final class JsonLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonLines() {}

    /// The objects of these files, in order; blank lines are left out.
    ///
    /// @throws IOException where a file cannot be read, or a line is no JSON; names file and line
    public static List<JsonNode> read(List<Path> files) throws IOException {
        List<JsonNode> objects = new ArrayList<>();
        for (Path file : files) {
            readInto(objects, file);
        }
        return objects;
    }

    private static void readInto(List<JsonNode> objects, Path file) throws IOException {
        try (BufferedReader lines = open(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    objects.add(MAPPER.readTree(line));
                } catch (JsonProcessingException e) {
                    throw new IOException(file + ":" + number + ": no JSON: " + e.getOriginalMessage(), e);
                }
            }
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        try {
            InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
        } catch (IOException e) {
            bytes.close();
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /// Writes values as objects, a line each.
    public static void write(Path file, List<?> objects) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Object object : objects) {
                out.write(Json.of(object));
                out.write('\n');
            }
        }
    }
}
