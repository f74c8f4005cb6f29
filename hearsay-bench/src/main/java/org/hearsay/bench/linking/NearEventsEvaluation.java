package org.hearsay.bench.linking;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Pipeline;
import org.hearsay.bench.JsonLines;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Task;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.CommonWords;
import org.hearsay.linking.IncidentNames;
import org.hearsay.linking.KeptInMemory;
import org.hearsay.linking.Linker;
import org.hearsay.linking.Telling;
import org.hearsay.model.CleanText;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Publication.DateBasis;
import org.hearsay.model.Report;

/// Pairs of reports that are almost about one event: are those linked that are, and no others?
///
/// A pair counts as linked where a mention that one report tells as its news is one incident with one that the other
/// does.
public final class NearEventsEvaluation implements Evaluation {
    @Override
    public String name() {
        return "near-events";
    }

    @Override
    public String summary() {
        return "pairs of reports that are almost one event, written for Hearsay: precision and recall of links";
    }

    @Override
    public Scores run(Task task) throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        task.progress().begin("loading the language models");
        var pipeline = new Pipeline(lexicon, new CoreNlpAnnotator(), Gazetteers.builtIn(lexicon));
        var linker = new Linker(lexicon);
        var words = new CommonWords(lexicon);
        List<Map<String, Object>> answers = new ArrayList<>();
        int linked = 0;
        int same = 0;
        int both = 0;
        int untold = 0;
        List<JsonNode> pairs = JsonLines.read(task.files());
        for (JsonNode pair : pairs) {
            var kept = new KeptInMemory<Telling>(Linker::keys);
            List<Telling> tellings = new ArrayList<>();
            int told = 0;
            for (String side : List.of("a", "b")) {
                Report report = report(pair, side);
                List<Mention> mentions = pipeline.read(report);
                told += mentions.isEmpty() ? 0 : 1;
                tellings.addAll(
                        linker.tellings(mentions, report.publication().date(), words.in(report.text()), Map.of()));
            }
            boolean isLinked = linker.add(kept, tellings).stream()
                    .anyMatch(incident -> incident.mentions().stream()
                                    .filter(mention -> mention.role() == Mention.Role.MAIN)
                                    .map(mention -> mention.id().report())
                                    .distinct()
                                    .count()
                            > 1);
            boolean isSame = pair.path("same").asBoolean();
            linked += isLinked ? 1 : 0;
            same += isSame ? 1 : 0;
            both += isLinked && isSame ? 1 : 0;
            untold += told < 2 ? 1 : 0;
            answers.add(answer(pair, isLinked));
        }
        JsonLines.write(task.out(), answers);
        if (pairs.stream().noneMatch(pair -> pair.hasNonNull("same"))) {
            return Scores.none();
        }
        return new Scores(List.of(new Scores.Line(
                "links",
                new Figure("precision", linked == 0 ? 0 : (double) both / linked),
                new Figure("recall", same == 0 ? 0 : (double) both / same),
                new Figure("pairs", pairs.size()),
                new Figure("one event", same),
                new Figure("linked", linked),
                new Figure("with a report that tells nothing", untold))));
    }

    private static Map<String, Object> answer(JsonNode pair, boolean isLinked) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", pair.path("id").asText());
        answer.put("kind", pair.path("kind").asText());
        answer.put("same", isLinked);
        return answer;
    }

    private static Report report(JsonNode pair, String side) {
        String text = pair.path(side).path("text").asText();
        String name = pair.path("id").asText() + side;
        var publication = new Publication(
                "Outlet " + side.toUpperCase(java.util.Locale.ROOT),
                null,
                text.lines().findFirst().orElse(null),
                LocalDate.parse(pair.path(side).path("date").asText()),
                DateBasis.METADATA);
        return new Report(IncidentNames.sha256(name + text), name, text, CleanText.of(text), publication);
    }
}
