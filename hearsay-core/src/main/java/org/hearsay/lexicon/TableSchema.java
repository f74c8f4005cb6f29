package org.hearsay.lexicon;

import java.util.ArrayList;
import java.util.List;

/// What a table must look like.
///
/// @param name the table's file without the ending: `en/triggers`
/// @param key the columns whose cells make a row's id
/// @param needed the columns that no row may leave empty, the key's first among them
/// @param optional the columns that a row may leave empty
public record TableSchema(String name, List<String> key, List<String> needed, List<String> optional) {
    public TableSchema {
        key = List.copyOf(key);
        needed = List.copyOf(needed);
        optional = List.copyOf(optional);
    }

    /// A table whose rows have examples: `yes` on every row, `no` and `note` where they help.
    static TableSchema withExamples(String name, List<String> key, List<String> needed, List<String> optional) {
        List<String> all = new ArrayList<>(needed);
        all.add("yes");
        List<String> more = new ArrayList<>(optional);
        more.add("no");
        more.add("note");
        return new TableSchema(name, key, all, more);
    }

    /// A table of facts, which has no sentences to try: `note` may give the reason of a row.
    static TableSchema ofFacts(String name, List<String> key, List<String> needed, List<String> optional) {
        List<String> more = new ArrayList<>(optional);
        more.add("note");
        return new TableSchema(name, key, needed, more);
    }

    /// All columns, those that must be filled first.
    public List<String> columns() {
        List<String> all = new ArrayList<>(needed);
        all.addAll(optional);
        return all;
    }

    public boolean hasExamples() {
        return needed.contains("yes");
    }
}
