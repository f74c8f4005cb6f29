package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.export.Json;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.gazetteer.ImportedGazetteer;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.resolution.toponyms.GazetteerEntry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay gazetteer`.
@Command(
        name = "gazetteer",
        description = "Looks a place up, or adds places from GeoNames.",
        subcommands = {GazetteerCommand.Find.class, GazetteerCommand.Import.class})
final class GazetteerCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    private Hearsay program() {
        return Objects.requireNonNull(hearsay);
    }

    @Override
    public Integer call() {
        throw new UsageException("say what to do: hearsay gazetteer find NAME, or hearsay gazetteer import FILE");
    }

    /// `hearsay gazetteer find`.
    @Command(
            name = "find",
            description = "Prints the places of a name, the most prominent first.",
            footer = {"%nExample:%n  hearsay gazetteer find al-Shaddadi"})
    static final class Find implements Callable<Integer> {
        @ParentCommand
        private @Nullable GazetteerCommand parent;

        @Parameters(arity = "1..*", paramLabel = "NAME", description = "A name in any spelling.")
        private List<String> words = List.of();

        @Override
        public Integer call() {
            Hearsay program = Objects.requireNonNull(parent).program();
            String name = String.join(" ", words);
            List<GazetteerEntry> found = Gazetteers.builtIn(Lexicon.builtIn()).find(name);
            if (program.isJson()) {
                program.terminal().out().println(Json.of(found));
                return Hearsay.DONE;
            }
            found.forEach(entry -> program.terminal().out().println(line(entry)));
            if (found.isEmpty() && !program.isQuiet()) {
                program.terminal()
                        .err()
                        .println("no place called " + Printable.of(name)
                                + "; hearsay gazetteer import FILE adds places");
            }
            return Hearsay.DONE;
        }

        private static String line(GazetteerEntry entry) {
            return String.format(
                    Locale.ROOT,
                    "%-28s %-10s %-2s  %-24s %8.4f %9.4f  within %3.0f km  %s",
                    Printable.of(entry.name(), 28),
                    entry.kind(),
                    Optional.ofNullable(entry.country()).orElse(""),
                    Printable.of(Optional.ofNullable(entry.admin1()).orElse(""), 24),
                    entry.point().lat(),
                    entry.point().lon(),
                    entry.precisionKm(),
                    entry.geonamesId() == null ? "our own" : "GeoNames " + entry.geonamesId());
        }
    }

    /// `hearsay gazetteer import`.
    @Command(
            name = "import",
            description = {
                "Adds the places of a GeoNames dump, such as SY.zip, SY.txt or allCountries.zip.",
                "",
                "They are kept in $HEARSAY_DATA, else $XDG_DATA_HOME/hearsay, else ~/.local/share/hearsay, for every"
                        + " ledger. A dump of the same file name replaces the one before. An import that was killed goes on"
                        + " where it was when it is started again."
            })
    static final class Import implements Callable<Integer> {
        private static final int FEW = 10;

        @ParentCommand
        private @Nullable GazetteerCommand parent;

        @Parameters(paramLabel = "FILE", description = "A .txt, .txt.gz or .zip in GeoNames' format.")
        private Path dump = Path.of("");

        @Override
        public Integer call() {
            Hearsay program = Objects.requireNonNull(parent).program();
            Terminal terminal = program.terminal();
            if (!Files.isRegularFile(dump)) {
                throw new UsageException(dump + " is not a file; give a dump of GeoNames, such as SY.zip");
            }
            ImportedGazetteer.Import done;
            try {
                done = new ImportedGazetteer(Gazetteers.importFolder())
                        .add(dump, new ImportLine(terminal, program.isQuiet()));
            } catch (IOException e) {
                throw new UsageException(dump + " cannot be imported: " + e.getMessage());
            }
            done.skipped().stream()
                    .limit(program.isVerbose() ? Long.MAX_VALUE : FEW)
                    .forEach(line -> terminal.err().println("skipped " + Printable.of(line.toString())));
            terminal.out()
                    .println(
                            program.isJson()
                                    ? Json.of(Map.of("places", done.places(), "skipped", done.skippedLines()))
                                    : done.places() + " places imported, " + done.skippedLines() + " lines skipped");
            return done.skipped().isEmpty() ? Hearsay.DONE : Hearsay.SOME_FAILED;
        }
    }
}
