package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hearsay.ingest.Intake.Skipped;
import org.hearsay.ingest.Intake.Taken;
import org.hearsay.lexicon.EnglishText;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Report;

/// Reads reports from plain text files, one report a file. Thread-safe.
public final class TextReports {
    /// The largest file that is read, in bytes: 20 MB. A longer one is a dump, not a report.
    public static final int MOST_BYTES = 20_000_000;

    private static final String ENDING = ".txt";

    private final ReportText text;
    private final EnglishText english;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public TextReports(Lexicon lexicon) {
        text = new ReportText(lexicon);
        english = new EnglishText(lexicon);
    }

    /// The files to read: those given, and every `.txt` file in the folders given and below.
    ///
    /// They come in the order of the inputs, sorted by path within each. Hidden files and folders are passed
    /// over; a file found twice stands once.
    ///
    /// @param inputs files and folders
    /// @param missing told of each input that is not there, cannot be read or holds no report
    public List<Path> find(List<Path> inputs, Consumer<Skipped> missing) {
        return new ReportSearch(missing).find(inputs);
    }

    /// Whether a file has the name of a report file.
    static boolean isReport(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// The report in a file, or why there is none. Never throws for anything that a file may hold.
    public Intake read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return skipped(file, "is a folder", "give a file, or have the folder searched");
            }
            if (!Files.isRegularFile(file)) {
                return Files.exists(file)
                        ? skipped(file, "is not a file", "give a text file")
                        : skipped(file, "does not exist", "check the path");
            }
            long size = Files.size(file);
            return size > MOST_BYTES ? tooLong(file, size) : read(file, bytes(file));
        } catch (AccessDeniedException e) {
            return skipped(file, "may not be read", "allow it: chmod u+r FILE");
        } catch (NoSuchFileException e) {
            return skipped(file, "does not exist", "check the path");
        } catch (IOException e) {
            return skipped(file, "cannot be read (" + e.getMessage() + ")", "check the disk and try again");
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            // One more than allowed, so that a file that grows while it is read is seen to be too long.
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private Intake read(Path file, byte[] bytes) {
        return bytes.length > MOST_BYTES ? tooLong(file, bytes.length) : read(file.toString(), name(file), bytes);
    }

    /// The report in bytes that were kept, or why there is none.
    ///
    /// @param name what the report is called
    public Intake read(String name, byte[] bytes) {
        return read(name, name, bytes);
    }

    private Intake read(String input, String name, byte[] bytes) {
        return switch (Decoding.of(bytes)) {
            case Decoding.Text(String original, List<String> warnings) ->
                taken(input, name, original, new RawBytes(bytes), warnings);
            case Decoding.NotText(String problem, String remedy) -> new Skipped(input, problem, remedy);
        };
    }

    private Intake taken(String input, String name, String original, RawBytes raw, List<String> warnings) {
        if (original.isBlank()) {
            return new Skipped(input, raw.size() == 0 ? "is empty" : "holds nothing but white space", "leave it out");
        }
        ReportText.Reading reading = text.read(original);
        CleanText body = CleanText.keeping(original, reading.kept());
        List<String> all = new ArrayList<>(warnings);
        if (body.text().isBlank()) {
            all.add("holds no prose, only metadata lines and page furniture");
        }
        if (!english.isEnglish(body.text())) {
            all.add("is not in English, as far as its words tell; it is kept, and no incident is read from it");
        }
        Report report = new Report(raw.sha256(), name, original, body, reading.publication());
        return new Taken(report, raw, all);
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return isReport(file) && name.length() > ENDING.length()
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    private static Skipped tooLong(Path file, long size) {
        // Rounded up, so that a file just over the limit never reads as 20 MB.
        long megabytes = (size + 999_999) / 1_000_000;
        return skipped(
                file,
                "is " + megabytes + " MB; reports are at most " + MOST_BYTES / 1_000_000 + " MB",
                "split it into one report a file");
    }

    private static Skipped skipped(Path file, String problem, String remedy) {
        return new Skipped(file.toString(), problem, remedy);
    }
}
