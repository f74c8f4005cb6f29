package org.hearsay.bench.muc4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.bench.JsonLines;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.lexicon.Lexicon;

/// Reads the documents, writes what fills their roles, and scores it.
final class Muc4Run {
    private Muc4Run() {}

    /// @param fillers by role the entities of a document
    static Scores run(Task task, Lexicon lexicon, Function<Muc4Reading, Map<Role, List<List<String>>>> fillers)
            throws IOException {
        List<Muc4Document> documents = Muc4Document.read(task.files());
        var scorer = new CeafRee();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Muc4Reading reading : new Muc4Reader(lexicon).read(documents, task.progress())) {
            Map<Role, List<List<String>>> byRole = fillers.apply(reading);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("docid", reading.document().id());
            for (Role role : Role.values()) {
                List<List<String>> entities = byRole.getOrDefault(role, List.of());
                line.put(role.code(), entities);
                scorer.add(role, reading.document().answers(role), entities);
            }
            lines.add(line);
        }
        JsonLines.write(task.out(), lines);
        return documents.stream().anyMatch(Muc4Document::answered) ? scorer.scores() : Scores.none();
    }
}
