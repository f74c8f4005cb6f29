package org.hearsay.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of the lexicon: tab-separated, one header row, an entry a line.
///
/// @param name its file without the ending: `en/triggers`
/// @param columns the header
/// @param rows the entries in the order of the file
public record Table(String name, List<String> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// This table with a researcher's own laid over it: a row of the same id replaces ours, others are added.
    public Table under(Table own) {
        Map<String, Row> merged = new LinkedHashMap<>();
        rows.forEach(row -> merged.put(row.id(), row));
        own.rows.forEach(row -> merged.put(row.id(), row));
        return new Table(name, columns, List.copyOf(merged.values()));
    }

    /// This table without the row of that id.
    Table without(String id) {
        return new Table(
                name, columns, rows.stream().filter(row -> !row.id().equals(id)).toList());
    }

    /// This table with the row of that id alone.
    Table only(String id) {
        return new Table(
                name, columns, rows.stream().filter(row -> row.id().equals(id)).toList());
    }

    /// This table with nothing in the row of that id but one cell.
    Table emptied(String id, String kept) {
        return new Table(
                name,
                columns,
                rows.stream()
                        .map(row -> row.id().equals(id) ? row.emptied(kept) : row)
                        .toList());
    }
}
