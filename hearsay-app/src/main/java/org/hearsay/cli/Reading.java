package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.Pipeline;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Table;
import org.hearsay.linking.IncidentNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What it takes to read reports: the lexicon, the models, the gazetteer. For commands that read.
final class Reading {
    private static final int DIGEST = 8;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Lay the tables of this folder over the lexicon, row by row.")
    private @Nullable Path folder;

    /// The lexicon, with the user's own tables laid over it.
    Lexicon lexicon() {
        Path own = folder;
        if (own == null) {
            return Lexicon.builtIn();
        }
        if (!Files.isDirectory(own)) {
            throw new UsageException(own + " is not a folder; --lexicon wants one laid out like lexicon/");
        }
        return Lexicon.builtIn().under(file -> read(own.resolve(file)));
    }

    private static Optional<String> read(Path table) {
        try {
            return Files.exists(table) ? Optional.of(Files.readString(table)) : Optional.empty();
        } catch (IOException e) {
            throw new UsageException(table + " cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    /// What reads with these words, such as `0.1.0+1f3a9c02`: the version of the program, then a digest of the lexicon,
    /// so that a word changed is another reader.
    static String version(Lexicon lexicon) {
        var rows = new StringBuilder();
        for (Table table : lexicon.tables()) {
            table.rows()
                    .forEach(row -> rows.append(row.id())
                            .append(new TreeMap<>(row.cells()))
                            .append('\n'));
        }
        String program = Reading.class.getPackage().getImplementationVersion();
        return (program == null ? "unpacked" : program) + "+"
                + IncidentNames.sha256(rows.toString()).substring(0, DIGEST);
    }

    /// The stages, models and gazetteer loaded; takes seconds.
    static Pipeline pipeline(Lexicon lexicon) {
        return new Pipeline(lexicon, new CoreNlpAnnotator(), Gazetteers.builtIn(lexicon));
    }
}
