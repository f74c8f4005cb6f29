package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Intake.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportSearchTest {
    @TempDir
    private Path folder;

    private final List<Skipped> missing = new ArrayList<>();

    @Test
    void foldersAreWalkedInSortedOrder() throws IOException {
        touch("b.txt");
        touch("a/z.txt");
        touch("a/c/y.TXT");
        touch("notes.md");
        assertThat(find(folder)).containsExactly("a/c/y.TXT", "a/z.txt", "b.txt");
        assertThat(missing).isEmpty();
    }

    @Test
    void hiddenFilesAndFoldersArePassedOver() throws IOException {
        touch(".hidden.txt");
        touch(".git/a.txt");
        touch("a.txt");
        assertThat(find(folder)).containsExactly("a.txt");
    }

    @Test
    void aHiddenFolderThatIsGivenIsSearched() throws IOException {
        touch(".inbox/a.txt");
        assertThat(find(folder.resolve(".inbox"))).containsExactly(".inbox/a.txt");
    }

    @Test
    void aFileThatIsGivenStandsForItselfWhateverItsEnding() throws IOException {
        touch("notes.md");
        assertThat(find(folder.resolve("notes.md"))).containsExactly("notes.md");
    }

    @Test
    void aFileGivenTwiceStandsOnce() throws IOException {
        touch("a.txt");
        assertThat(find(folder.resolve("a.txt"), folder)).containsExactly("a.txt");
    }

    @Test
    void aLinkBackUpIsHarmless() throws IOException {
        touch("a/b.txt");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        assertThat(find(folder)).containsExactly("a/b.txt");
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAndTheRestGoesOn() throws IOException {
        touch("a.txt");
        assertThat(find(folder.resolve("none"), folder.resolve("a.txt"))).containsExactly("a.txt");
        assertThat(missing).extracting(Skipped::problem).containsExactly("does not exist");
    }

    @Test
    void aFolderWithoutReportsIsTold() throws IOException {
        touch("notes.md");
        assertThat(find(folder)).isEmpty();
        assertThat(missing).extracting(Skipped::problem).containsExactly("holds no .txt file");
    }

    private void touch(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Two rockets hit the depot.");
    }

    private List<String> find(Path... inputs) {
        return new ReportSearch(missing::add)
                .find(List.of(inputs)).stream()
                        .map(file -> folder.relativize(file).toString())
                        .toList();
    }
}
