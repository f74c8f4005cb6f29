package org.hearsay.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.DependencyPath;

/// One line of a table.
///
/// @param id what results name it by: `en/triggers/fire`
/// @param file the file it stands in, as `en/triggers.tsv`
/// @param line its line there, from 1
/// @param cells its cells by column; an empty cell is absent
public record Row(String id, String file, int line, Map<String, String> cells) {
    public Row {
        cells = Map.copyOf(cells);
    }

    /// The cell of a column; empty where nothing is written.
    public Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /// The cell of a column that must be filled.
    ///
    /// @throws LexiconException where it is empty
    public String need(String column) {
        return cell(column).orElseThrow(() -> wrong("column '" + column + "' is empty; fill it"));
    }

    /// The parts of a cell that are set apart by ` ; `, none where it is empty.
    public List<String> list(String column) {
        return cell(column)
                .map(text -> Arrays.stream(text.split(";")).map(String::strip).toList())
                .orElse(List.of());
    }

    /// The way through a tree that a text in one of its cells writes.
    ///
    /// @throws LexiconException where it is none
    public DependencyPath path(String text) {
        try {
            return DependencyPath.parse(text);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    /// This row with the cell of one column only, under its own id.
    Row emptied(String kept) {
        return new Row(id, file, line, Map.of(kept, need(kept)));
    }

    /// The complaint that this row cannot be used.
    ///
    /// @param problem what is wrong and what to write
    public LexiconException wrong(String problem) {
        return new LexiconException(file, line, problem);
    }
}
