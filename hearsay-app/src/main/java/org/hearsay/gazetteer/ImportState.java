package org.hearsay.gazetteer;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// How far an import has come, in a small file of its own.
final class ImportState {
    private static final String FILE = "state";

    private final String dump;
    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();
    private long lines;
    private long places;
    private long bytes;
    private int runs;

    private ImportState(String dump) {
        this.dump = dump;
    }

    /// The state of the work in a folder; a fresh one where there is none or it was on another dump.
    static ImportState read(Path folder, Path dump) throws IOException {
        String mark = dump.getFileName() + " " + Files.size(dump) + " "
                + Files.getLastModifiedTime(dump).toMillis();
        var state = new ImportState(mark);
        Path file = folder.resolve(FILE);
        if (Files.isRegularFile(file)) {
            var saved = new Properties();
            saved.load(new StringReader(Files.readString(file)));
            if (mark.equals(saved.getProperty("dump"))) {
                state.take(saved);
            }
        }
        return state;
    }

    private void take(Properties saved) {
        lines = number(saved, "lines");
        places = number(saved, "places");
        bytes = number(saved, "bytes");
        runs = (int) number(saved, "runs");
        for (int label = 0; label < number(saved, "labels"); label++) {
            label(saved.getProperty("label." + label, ""));
        }
        saved.stringPropertyNames().stream()
                .filter(name -> name.startsWith("province."))
                .forEach(name -> provinces.put(name.substring("province.".length()), saved.getProperty(name, "")));
    }

    private static long number(Properties saved, String name) {
        return Long.parseLong(saved.getProperty(name, "0"));
    }

    /// Writes it, whole or not at all.
    void save(Path folder, long lines, int runs) throws IOException {
        this.lines = lines;
        this.runs = runs;
        var saved = new Properties();
        saved.setProperty("dump", dump);
        saved.setProperty("lines", Long.toString(lines));
        saved.setProperty("places", Long.toString(places));
        saved.setProperty("bytes", Long.toString(bytes));
        saved.setProperty("runs", Integer.toString(runs));
        saved.setProperty("labels", Integer.toString(labels.size()));
        for (int label = 0; label < labels.size(); label++) {
            saved.setProperty("label." + label, labels.get(label));
        }
        provinces.forEach((code, name) -> saved.setProperty("province." + code, name));
        var text = new StringWriter();
        saved.store(text, "how far an import has come");
        Path fresh = folder.resolve(FILE + ".new");
        Files.writeString(fresh, text.toString());
        Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    long lines() {
        return lines;
    }

    long places() {
        return places;
    }

    /// How many bytes of rows are written.
    long bytes() {
        return bytes;
    }

    int runs() {
        return runs;
    }

    /// A row of that length was written.
    void placed(int length) {
        places++;
        bytes += length;
    }

    /// The number of a label; the same for the same label.
    int label(String label) {
        return numbers.computeIfAbsent(label, it -> {
            if (labels.size() > 0xffff) {
                throw new IllegalStateException("more than 65536 countries, provinces and features");
            }
            labels.add(it);
            return labels.size() - 1;
        });
    }

    /// The name of a first-order division.
    void province(String code, String name) {
        provinces.putIfAbsent(code, name);
    }

    /// All labels by number, provinces by name where it is known, else empty.
    List<String> labels() {
        return labels.stream()
                .map(label -> label.contains(".") ? provinces.getOrDefault(label, "") : label)
                .toList();
    }
}
