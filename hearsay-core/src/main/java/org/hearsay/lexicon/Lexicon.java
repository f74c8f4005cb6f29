package org.hearsay.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// All tables of the lexicon.
public final class Lexicon {
    private final Map<String, Table> tables;
    private final Map<Class<?>, Object> made = new HashMap<>();

    private Lexicon(Map<String, Table> tables) {
        this.tables = tables;
    }

    /// What is made of this lexicon by one maker, made once: many stages ask who the actors are.
    ///
    /// @param type what it makes; must not change once it is made
    synchronized <T> T once(Class<T> type, Function<Lexicon, T> maker) {
        Object known = made.get(type);
        if (known == null) {
            known = maker.apply(this);
            made.put(type, known);
        }
        return type.cast(known);
    }

    /// The lexicon that ships with Hearsay.
    ///
    /// @throws LexiconException where a line of it cannot be used
    public static Lexicon builtIn() {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (TableSchema schema : Tables.ALL) {
            String file = schema.name() + ".tsv";
            tables.put(schema.name(), new TableReader(file, schema).read(resource(file)));
        }
        return new Lexicon(tables);
    }

    /// This lexicon with a researcher's own tables laid over it, row by row.
    ///
    /// @param own the text of a file such as `en/triggers.tsv`, where there is one
    /// @throws LexiconException where a line of them cannot be used
    public Lexicon under(Function<String, Optional<String>> own) {
        Map<String, Table> merged = new LinkedHashMap<>(tables);
        for (TableSchema schema : Tables.ALL) {
            String file = schema.name() + ".tsv";
            own.apply(file)
                    .map(text -> new TableReader(file, schema).read(text))
                    .ifPresent(table -> merged.merge(schema.name(), table, Table::under));
        }
        return new Lexicon(merged);
    }

    /// This lexicon as if one row did not stand in it: what changes then is that row's doing.
    ///
    /// @param id the row's id; where no row has it, the lexicon stays as it is
    public Lexicon without(String id) {
        return changed(table -> table.without(id));
    }

    /// This lexicon with all cells of one row empty but one, for rows that others name.
    ///
    /// @param id the row's id; where no row has it, the lexicon stays as it is
    /// @param kept the column whose cell stays
    public Lexicon emptied(String id, String kept) {
        return changed(table -> table.emptied(id, kept));
    }

    /// This lexicon with one row for all of its table: for rows that do the same job, so that each shows its own.
    ///
    /// @param table the table's name
    /// @param id the row's id
    public Lexicon only(String table, String id) {
        return changed(each -> each.name().equals(table) ? each.only(id) : each);
    }

    /// This lexicon with no sign weighed: all that the rules find stays, however little speaks for it. For sentences
    /// that
    /// are tried by themselves, and for training.
    public Lexicon unweighed() {
        return changed(table -> table.name().equals("en/signs") ? table.only("none") : table);
    }

    private Lexicon changed(UnaryOperator<Table> change) {
        Map<String, Table> changed = new LinkedHashMap<>(tables);
        changed.replaceAll((name, table) -> change.apply(table));
        return new Lexicon(changed);
    }

    /// The table of that name, such as `en/triggers`.
    ///
    /// @throws IllegalArgumentException where there is none
    public Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    /// All tables, in the order of `lexicon/README.md`.
    public List<Table> tables() {
        return List.copyOf(tables.values());
    }

    /// The names of the tables and their columns.
    public static List<TableSchema> schemas() {
        return Tables.ALL;
    }

    private static String resource(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new LexiconException(file, 1, "the file is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
