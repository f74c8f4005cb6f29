package org.hearsay.bench.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedStoriesTest {
    @TempDir
    private Path folder;

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("judged.tsv"), text);
    }

    @Test
    void aStoryTellsOrTellsNot() throws IOException {
        Path file = table("# by reading\nstory\ttells\none\tyes\ntwo\tno\n");
        assertThat(JudgedStories.read(file).tells()).containsEntry("one", true).containsEntry("two", false);
    }

    @Test
    void aLineThatSaysNeitherIsNamed() throws IOException {
        Path file = table("story\ttells\none\tperhaps\n");
        assertThatThrownBy(() -> JudgedStories.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("judged.tsv:2")
                .hasMessageContaining("yes or no");
    }

    @Test
    void theJudgementsThatComeWithHearsayCanBeRead() throws IOException {
        assertThat(JudgedStories.read(Path.of("data", "judged-stories.tsv")).tells())
                .hasSizeGreaterThan(250)
                .containsValues(true, false);
    }
}
