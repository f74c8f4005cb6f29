package org.hearsay.bench.linking;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Pipeline;
import org.hearsay.bench.JsonLines;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.linking.CommonWords;
import org.hearsay.linking.ReportGroups;

/// Labels the reports by event, chains the mentions of events, and says what is known of each incident.
public final class LinkingEvaluation implements Evaluation {
    @Override
    public String name() {
        return "linking";
    }

    @Override
    public String summary() {
        return "reports of one event and mentions of one event (GVC, ECB+); B-cubed, CoNLL, facts of incidents";
    }

    @Override
    public Scores run(Task task) throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        List<LinkingReport> reports = new ArrayList<>();
        for (JsonNode line : JsonLines.read(task.files())) {
            reports.add(LinkingReport.of(line));
        }
        // News of shootings comes with the day of publication and asks for facts, general news for chains of mentions.
        boolean isDated = reports.stream().anyMatch(report -> report.published() != null);
        task.progress().begin("loading the language models");
        var annotator = new CoreNlpAnnotator();
        Map<String, String> labels = labels(reports, new CommonWords(lexicon));
        Map<String, Map<String, Object>> facts = isDated
                ? new IncidentFacts(new Pipeline(lexicon, annotator, Gazetteers.builtIn(lexicon)), task.progress())
                        .of(reports, labels)
                : Map.of();
        Map<String, List<MentionChains.Chained>> chains =
                isDated ? Map.of() : chains(reports, labels, new MentionChains(annotator));
        write(task, reports, labels, facts, chains);
        return scores(reports, labels, facts, chains);
    }

    private static void write(
            Task task,
            List<LinkingReport> reports,
            Map<String, String> labels,
            Map<String, Map<String, Object>> facts,
            Map<String, List<MentionChains.Chained>> chains)
            throws IOException {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (LinkingReport report : reports) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("id", report.id());
            answer.put("incident", labels.get(report.id()));
            answer.putAll(facts.getOrDefault(report.id(), Map.of()));
            if (chains.containsKey(report.id())) {
                answer.put(
                        "mentions",
                        chains.getOrDefault(report.id(), List.of()).stream()
                                .map(MentionChains.Chained::answer)
                                .toList());
            }
            answers.add(answer);
        }
        JsonLines.write(task.out(), answers);
    }

    private static Scores scores(
            List<LinkingReport> reports,
            Map<String, String> labels,
            Map<String, Map<String, Object>> facts,
            Map<String, List<MentionChains.Chained>> chains) {
        Map<String, String> gold = new LinkedHashMap<>();
        reports.forEach(report -> report.label().ifPresent(label -> gold.put(report.id(), label)));
        if (gold.isEmpty()) {
            return Scores.none();
        }
        List<Scores.Line> lines = new ArrayList<>(new ClusterScores(gold, labels).lines("reports"));
        lines.addAll(new ClusterScores(gold, WordOverlap.label(reports)).lines("word overlap"));
        if (!chains.isEmpty()
                && reports.stream().anyMatch(report -> !report.mentions().isEmpty())) {
            lines.addAll(MentionChains.scores(reports, chains));
        }
        if (!facts.isEmpty()
                && reports.stream().anyMatch(report -> report.facts().isPresent())) {
            lines.add(FactScores.line(reports, facts));
        }
        return new Scores(lines);
    }

    /// The reports come one by one, as into a ledger.
    private static Map<String, String> labels(List<LinkingReport> reports, CommonWords words) {
        var groups = new ReportGroups();
        for (LinkingReport report : reports) {
            groups.add(new ReportGroups.Worded(report.id(), report.published(), words.in(report.whole())));
        }
        Map<String, String> labels = new LinkedHashMap<>();
        groups.groups().forEach(group -> group.forEach(report -> labels.put(report, group.getFirst())));
        return labels;
    }

    private static Map<String, List<MentionChains.Chained>> chains(
            List<LinkingReport> reports, Map<String, String> labels, MentionChains chains) {
        Map<String, List<MentionChains.Chained>> all = new LinkedHashMap<>();
        for (LinkingReport report : reports) {
            all.put(report.id(), chains.in(report, labels.getOrDefault(report.id(), report.id())));
        }
        return all;
    }
}
