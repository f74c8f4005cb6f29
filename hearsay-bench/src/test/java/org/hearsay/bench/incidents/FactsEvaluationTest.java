package org.hearsay.bench.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsEvaluationTest {
    private static final String ITEM = """
            {"report": "%s", "text": "A bomb killed two men.", "incidents": [{"id": "a-1", "role": "main", "type": "ied",
             "perpetrators": [], "targets": [{"name": "men"}], "weapons": [{"kind": "IED"}], "munitions": null,
             "killed": {"min": 2, "max": 2}, "injured": null, "damage": null}]}
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void anItemIsAReportWithItsAnswersBesideIt() throws IOException {
        assertThat(FactsEvaluation.unpack(List.of(item(ITEM.formatted("market"))), folder))
                .isTrue();
        assertThat(Files.readString(folder.resolve("market.txt"))).isEqualTo("A bomb killed two men.\n");
        Answer told = AnswerKey.read(folder)
                .reports()
                .get("market")
                .incidents()
                .getFirst()
                .incident();
        assertThat(told.targets()).containsExactly("men");
        assertThat(told.counts().killed()).contains(new Range(OptionalInt.of(2), OptionalInt.of(2)));
    }

    @Test
    void itemsWithoutAnswersAreOnlyRead() throws IOException {
        assertThat(FactsEvaluation.unpack(List.of(item("{\"report\": \"market\", \"text\": \"A bomb.\"}")), folder))
                .isFalse();
        assertThat(folder.resolve("market.txt")).exists();
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsRefused() {
        assertThatThrownBy(() -> FactsEvaluation.unpack(List.of(item(ITEM.formatted("../market"))), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("../market");
    }

    @Test
    void twoItemsOfOneNameAreRefused() throws IOException {
        JsonNode item = item(ITEM.formatted("market"));
        assertThatThrownBy(() -> FactsEvaluation.unpack(List.of(item, item), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("item 1");
    }

    private static JsonNode item(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }
}
