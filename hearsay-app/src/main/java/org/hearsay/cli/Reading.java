package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.Pipeline;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What it takes to read reports: the lexicon, the models, the gazetteer. For commands that read.
final class Reading {
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

    /// The stages, models and gazetteer loaded; takes seconds.
    static Pipeline pipeline(Lexicon lexicon) {
        return new Pipeline(lexicon, new CoreNlpAnnotator(), Gazetteers.builtIn(lexicon));
    }
}
