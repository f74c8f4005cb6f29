package org.hearsay.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.resolution.toponyms.Gazetteer;
import org.hearsay.resolution.toponyms.SupplementGazetteer;
import org.jspecify.annotations.Nullable;

/// The gazetteers a reader asks, in their order.
public final class Gazetteers {
    private static final String OWN = "shared/places.tsv";

    private Gazetteers() {}

    /// The lexicon's own places first, with those that the user wrote into `places.tsv` of the import folder laid over
    /// them, then what the user imported, then GeoNames' towns.
    ///
    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    /// @throws UncheckedIOException where an imported file cannot be read
    public static Gazetteer builtIn(Lexicon lexicon) {
        return builtIn(lexicon, new ImportedGazetteer(importFolder()));
    }

    static Gazetteer builtIn(Lexicon lexicon, ImportedGazetteer imported) {
        Gazetteer towns = new GeoNamesGazetteer();
        try {
            Optional<String> written = imported.ownPlaces();
            Gazetteer own =
                    new SupplementGazetteer(lexicon.under(file -> file.equals(OWN) ? written : Optional.empty()));
            return Gazetteer.both(
                    own,
                    imported.gazetteer()
                            .map(theirs -> Gazetteer.both(theirs, towns))
                            .orElse(towns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where imported dumps are kept: `gazetteer` in the folder that `HEARSAY_DATA` names, else in
    /// `$XDG_DATA_HOME/hearsay`, else in `~/.local/share/hearsay`.
    public static Path importFolder() {
        return importFolder(System::getenv, System.getProperty("user.home", "."));
    }

    static Path importFolder(UnaryOperator<@Nullable String> environment, String home) {
        @Nullable String own = environment.apply("HEARSAY_DATA");
        @Nullable String shared = environment.apply("XDG_DATA_HOME");
        Path data;
        if (own != null && !own.isBlank()) {
            data = Path.of(own);
        } else if (shared != null && !shared.isBlank()) {
            data = Path.of(shared, "hearsay");
        } else {
            data = Path.of(home, ".local", "share", "hearsay");
        }
        return data.resolve("gazetteer");
    }
}
