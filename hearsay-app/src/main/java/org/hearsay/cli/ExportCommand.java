package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.export.Entries;
import org.hearsay.export.Format;
import org.hearsay.export.Losses;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `hearsay export`.
@Command(
        name = "export",
        description = {
            "Writes the ledger, or what a filter leaves of it, for other programs.",
            "",
            "What a format cannot hold is said in a log beside the file (FILE.losses.txt). docs/exports.md describes"
                    + " every column."
        },
        footer = {
            "%nExamples:",
            "  hearsay export --format jsonl --out incidents.jsonl",
            "  hearsay export --format acled --country SY --from 2021-01-01 --out syria.csv"
        })
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Option(names = "--format", required = true, description = "One of: ${COMPLETION-CANDIDATES} (in any case).")
    private Format format = Format.JSONL;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all (default: print).")
    private @Nullable Path target;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    private final Losses losses = new Losses();

    @Override
    public Integer call() throws IOException {
        Hearsay program = Objects.requireNonNull(hearsay);
        Path file = target;
        if (file == null && format == Format.XLSX) {
            throw new UsageException("a workbook cannot be printed; name a file with --out FILE.xlsx");
        }
        Entries entries;
        try (Ledger ledger = program.openLedger()) {
            Unlinked.warn(program, ledger);
            entries = Entries.of(ledger, filter.filter());
            if (file == null) {
                try (var out = new TextStream(program.terminal().out())) {
                    format.write(ledger, entries, out, losses);
                }
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeInto(ledger, entries, file);
            } else {
                writeWhole(ledger, entries, file);
            }
        }
        tellLosses(program, file);
        return Hearsay.DONE;
    }

    private void tellLosses(Hearsay program, @Nullable Path file) throws IOException {
        if (losses.isEmpty()) {
            return;
        }
        if (file != null && Files.isRegularFile(file)) {
            Path log = file.resolveSibling(file.getFileName() + ".losses.txt");
            Files.writeString(log, losses.toString());
            tell(program, "which incidents: " + log);
        }
        program.terminal().out().flush();
        losses.counts().forEach((reason, count) -> tell(program, "note: " + count + " × " + reason));
    }

    private static void tell(Hearsay program, String line) {
        if (!program.isQuiet()) {
            program.terminal().err().println(line);
        }
    }

    /// A pipe or a device is written to: what is moved in its place would destroy it.
    private void writeInto(Ledger ledger, Entries entries, Path device) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device, StandardOpenOption.WRITE))) {
            format.write(ledger, entries, out, losses);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(device, e);
        }
    }

    private static UsageException unwritable(Path file, Exception cause) {
        return new UsageException("cannot write " + file + "; give a file that you may write", cause);
    }

    private void writeWhole(Ledger ledger, Entries entries, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new UsageException("cannot write " + file + "; give a file in a folder that exists");
        }
        // Not a temporary file of the JDK's: nobody but its owner might read the export.
        Path part = folder.resolve(".hearsay-" + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                format.write(ledger, entries, out, losses);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(file, e);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
