package org.hearsay.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads one table and refuses what a reader of it could misunderstand.
final class TableReader {
    private final String file;
    private final TableSchema schema;

    TableReader(String file, TableSchema schema) {
        this.file = file;
        this.schema = schema;
    }

    /// @throws LexiconException at the first line that cannot be used
    Table read(String text) {
        String[] lines = text.split("\r?\n", -1);
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int number = 1; number <= lines.length; number++) {
            String line = lines[number - 1];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (columns.isEmpty()) {
                columns = header(line, number);
            } else {
                Row row = row(line, number, columns);
                Integer before = seen.putIfAbsent(row.id(), number);
                if (before != null) {
                    throw new LexiconException(
                            file, number, "'" + row.id() + "' stands already on line " + before + "; merge the two");
                }
                rows.add(row);
            }
        }
        if (columns.isEmpty()) {
            throw new LexiconException(file, 1, "no header; begin with " + String.join("<tab>", schema.columns()));
        }
        return new Table(schema.name(), columns, rows);
    }

    private List<String> header(String line, int number) {
        List<String> columns = Arrays.asList(line.split("\t", -1));
        Set<String> twice = new HashSet<>();
        for (String column : columns) {
            if (!schema.columns().contains(column)) {
                throw new LexiconException(
                        file,
                        number,
                        "unknown column '" + column + "'; the columns are " + String.join(", ", schema.columns()));
            }
            if (!twice.add(column)) {
                throw new LexiconException(file, number, "column '" + column + "' stands twice; drop one");
            }
        }
        for (String needed : schema.needed()) {
            if (!columns.contains(needed)) {
                throw new LexiconException(file, number, "column '" + needed + "' is missing; add it");
            }
        }
        return columns;
    }

    private Row row(String line, int number, List<String> columns) {
        String[] values = line.split("\t", -1);
        if (values.length > columns.size()) {
            throw new LexiconException(
                    file,
                    number,
                    values.length + " cells under " + columns.size() + " columns; is there a tab inside a cell?");
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            String value = values[i].strip();
            if (!value.isEmpty()) {
                cells.put(columns.get(i), value);
            }
        }
        for (String needed : schema.needed()) {
            if (!cells.containsKey(needed)) {
                throw new LexiconException(file, number, "column '" + needed + "' is empty; fill it");
            }
        }
        return new Row(id(cells), file, number, cells);
    }

    private String id(Map<String, String> cells) {
        var id = new StringBuilder(schema.name());
        for (String column : schema.key()) {
            String cell = cells.get(column);
            if (cell != null) {
                id.append('/').append(cell.replaceAll("\\s+", "-"));
            }
        }
        return id.toString();
    }
}
