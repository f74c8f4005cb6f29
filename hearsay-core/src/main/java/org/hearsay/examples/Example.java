package org.hearsay.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;

/// A sentence that a row of the lexicon answers for.
///
/// @param table the row's table, as `en/triggers`
/// @param row the row
/// @param speaks true for its `yes`, where the row must make a difference; false for its `no`, where it must not
/// @param sentence the sentence, or a few
public record Example(String table, Row row, boolean speaks, String sentence) {

    /// Tables about the lines of a file, which ingest reads before there is a report; the app tries them itself.
    private static final Set<String> OF_INGEST = Set.of("en/metadata-lines", "en/page-furniture");

    /// All examples of a lexicon that reading a report can show, table by table, row by row.
    public static List<Example> in(Lexicon lexicon) {
        List<Example> examples = new ArrayList<>();
        List<Table> tables = lexicon.tables().stream()
                .filter(table -> !OF_INGEST.contains(table.name()))
                .toList();
        for (Table table : tables) {
            for (Row row : table.rows()) {
                row.cell("yes").ifPresent(yes -> examples.add(new Example(table.name(), row, true, yes)));
                row.cell("no").ifPresent(no -> examples.add(new Example(table.name(), row, false, no)));
            }
        }
        return examples;
    }

    /// What a list of tests calls it: `en/triggers/fire/launch yes`.
    public String name() {
        return row.id() + (speaks ? " yes" : " no");
    }
}
