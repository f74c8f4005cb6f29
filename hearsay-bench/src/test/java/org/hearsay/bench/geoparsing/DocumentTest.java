package org.hearsay.bench.geoparsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void offsetsCountCodePointsNotUnits() throws IOException {
        Document document = document("{\"id\": \"a\", \"text\": \"\uD83D\uDE80 over Kara\"}");
        Document.Named kara = document.named(new Span(8, 12), Optional.empty());
        assertThat(kara.start()).isEqualTo(7);
        assertThat(kara.end()).isEqualTo(11);
    }

    @Test
    void aFileWithoutAnswersIsReadAllTheSame() throws IOException {
        assertThat(document("{\"id\": \"a\", \"title\": null, \"text\": \"Kara\"}")
                        .answers())
                .isEmpty();
    }

    @Test
    void aLineWithoutATextSaysWhatItLacks() {
        assertThatThrownBy(() -> document("{\"id\": \"a\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("text");
    }

    private static Document document(String json) throws IOException {
        return Document.of(new ObjectMapper().readTree(json));
    }
}
