package org.hearsay.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.export.JsonlExport;
import org.hearsay.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `hearsay export`.
@Command(
        name = "export",
        description = {"Writes the whole ledger for other programs.", "", "jsonl: one incident a line; docs/exports.md"
        },
        footer = {"%nExample:%n  hearsay export --format jsonl --out incidents.jsonl"})
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    /// The formats.
    enum Format {
        JSONL
    }

    @Option(names = "--format", required = true, description = "One of: ${COMPLETION-CANDIDATES} (in any case).")
    private Format format = Format.JSONL;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, whole or not at all (default: print).")
    private @Nullable Path target;

    @Override
    public Integer call() throws IOException {
        Hearsay program = Objects.requireNonNull(hearsay);
        try (Ledger ledger = program.openLedger()) {
            Unlinked.warn(program, ledger);
            Path file = target;
            if (file == null) {
                write(ledger, program.terminal().out());
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeInto(ledger, file);
            } else {
                writeWhole(ledger, file);
            }
        }
        return Hearsay.DONE;
    }

    private void write(Ledger ledger, Writer out) {
        switch (format) {
            case JSONL -> {
                var export = new JsonlExport(ledger);
                ledger.incidents().forEach(entry -> export.write(entry, out));
            }
        }
    }

    /// A pipe or a device is written to: what is moved in its place would destroy it.
    private void writeInto(Ledger ledger, Path device) {
        try (BufferedWriter out = Files.newBufferedWriter(device, StandardOpenOption.WRITE)) {
            write(ledger, out);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(device, e);
        }
    }

    private static UsageException unwritable(Path file, Exception cause) {
        return new UsageException("cannot write " + file + "; give a file that you may write", cause);
    }

    private void writeWhole(Ledger ledger, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new UsageException("cannot write " + file + "; give a file in a folder that exists");
        }
        // Not a temporary file of the JDK's: nobody but its owner might read the export.
        Path part = folder.resolve(".hearsay-" + ProcessHandle.current().pid() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(part)) {
                write(ledger, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw unwritable(file, e);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
