package org.hearsay.bench.muc4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.JsonLines;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.lexicon.Lexicon;

/// Fills MUC-4's five roles.
public final class Muc4Evaluation implements Evaluation {
    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public String summary() {
        return "terrorism reports, Latin America 1988-1990: perpetrators, targets, victims, weapons (CEAF-REE)";
    }

    @Override
    public Scores run(Task task) throws IOException {
        List<Muc4Document> documents = Muc4Document.read(task.files());
        List<Muc4Reading> readings = new Muc4Reader(Lexicon.builtIn()).read(documents, task.progress());
        var scorer = new CeafRee();
        List<Map<String, Object>> lines = new ArrayList<>();
        for (Muc4Reading reading : readings) {
            Map<Role, List<List<String>>> fillers = PlainMapping.fillers(reading);
            lines.add(line(reading.document(), fillers));
            for (Role role : Role.values()) {
                scorer.add(role, reading.document().answers(role), fillers.getOrDefault(role, List.of()));
            }
        }
        JsonLines.write(task.out(), lines);
        return documents.stream().anyMatch(Muc4Document::answered) ? scorer.scores() : Scores.none();
    }

    private static Map<String, Object> line(Muc4Document document, Map<Role, List<List<String>>> fillers) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("docid", document.id());
        for (Role role : Role.values()) {
            line.put(role.code(), fillers.getOrDefault(role, List.of()));
        }
        return line;
    }
}
