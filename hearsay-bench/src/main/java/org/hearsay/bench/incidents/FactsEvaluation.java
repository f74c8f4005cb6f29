package org.hearsay.bench.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.bench.JsonLines;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;

/// Reads short items, a report each, and scores what was read of them as [IncidentsEvaluation] does: who, whom, with
/// what, how many.
///
/// A line is an item: `report` (its name), `text`, and `incidents` as a `.gold.json` has them, or none of these where
/// there are no answers. Items have no dates and no places, so that the facts of an incident alone decide.
public final class FactsEvaluation implements Evaluation {
    @Override
    public String name() {
        return "facts";
    }

    @Override
    public String summary() {
        return "short items: who did it, to whom, with what, how many were killed and injured";
    }

    @Override
    public Scores run(Task task) throws IOException {
        Path folder = Files.createTempDirectory("hearsay-facts");
        try {
            boolean answered = unpack(JsonLines.read(task.files()), folder);
            var reports = new Task(
                    List.of(folder), task.out(), answered ? Optional.of(folder) : Optional.empty(), task.progress());
            return new IncidentsEvaluation().run(reports);
        } finally {
            IncidentsEvaluation.delete(folder);
        }
    }

    /// Makes each item a report, and its answers a file beside it.
    ///
    /// @return whether all items have answers
    static boolean unpack(List<JsonNode> items, Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        List<JsonNode> answered = new ArrayList<>();
        for (JsonNode item : items) {
            String name = item.path("report").asText();
            if (!name.matches("[A-Za-z0-9_-]+") || !names.add(name)) {
                throw new IOException(
                        "item " + names.size() + " needs a name of its own, of letters and digits: \"" + name + "\"");
            }
            Files.writeString(folder.resolve(name + ".txt"), item.path("text").asText() + "\n");
            if (item.path("incidents").isArray()) {
                Files.writeString(folder.resolve(name + ".gold.json"), item.toString());
                answered.add(item);
            }
        }
        return !items.isEmpty() && answered.size() == items.size();
    }
}
