package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.text.Annotator;
import org.hearsay.text.ConllU;

/// Writes the parses that the core's tests read, so that they need no models: beside each `.txt` its `.conllu`.
///
/// `CannedParses [FOLDER]`; without a folder those of the core's own tests. Run it when a text is added or the parser
/// changes, and read the difference: it is what the stages will see.
public final class CannedParses {
    private static final Path OWN = Path.of("hearsay-core", "src", "test", "resources", "parses");

    private CannedParses() {}

    /// Writes them.
    ///
    /// @throws IOException where a file cannot be read or written
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length == 0 ? OWN : Path.of(arguments[0]);
        var annotator = new CoreNlpAnnotator();
        for (Path text : texts(folder)) {
            Files.writeString(beside(text), parsed(Files.readString(text), annotator));
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static Path beside(Path text) {
        String name = text.getFileName().toString();
        return text.resolveSibling(name.substring(0, name.length() - ".txt".length()) + ".conllu");
    }

    private static String parsed(String text, Annotator annotator) {
        var report = new Report("0".repeat(64), "canned", text, CleanText.of(text), Publication.UNKNOWN);
        return ConllU.write(annotator.annotate(report, sentence -> true).sentences(), text);
    }
}
