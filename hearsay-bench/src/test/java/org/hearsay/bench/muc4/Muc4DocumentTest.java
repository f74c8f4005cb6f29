package org.hearsay.bench.muc4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Muc4DocumentTest {
    @TempDir
    private Path folder;

    @Test
    void aFileWithoutAnswersIsRead() throws IOException {
        Muc4Document document =
                read("{\"docid\": \"A-1\", \"text\": \"a bomb went off.\"}").getFirst();
        assertThat(document.answered()).isFalse();
        assertThat(document.answers(Role.WEAPON)).isEmpty();
    }

    @Test
    void answersAreEntitiesOfMentions() throws IOException {
        Muc4Document document =
                read("{\"docid\": \"A-1\", \"text\": \"a bomb went off.\", \"roles\": {\"Weapon\": [[\"bomb\", \"a bomb\"]]}}")
                        .getFirst();
        assertThat(document.answers(Role.WEAPON)).containsExactly(List.of("bomb", "a bomb"));
        assertThat(document.answers(Role.TARGET)).isEmpty();
    }

    @Test
    void aFileOfAnotherKindIsRefusedByName() {
        assertThatThrownBy(() -> read("{\"id\": 3}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("documents.jsonl")
                .hasMessageContaining("docid");
    }

    private List<Muc4Document> read(String lines) throws IOException {
        Path file = folder.resolve("documents.jsonl");
        Files.writeString(file, lines);
        return Muc4Document.read(List.of(file));
    }
}
