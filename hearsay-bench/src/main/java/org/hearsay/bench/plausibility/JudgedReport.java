package org.hearsay.bench.plausibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.bench.JsonLines;
import org.hearsay.bench.stream.JudgedStories;
import org.hearsay.bench.stream.Story;
import org.hearsay.examples.Example;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.TextReports;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;

/// A report of which a person has said whether it tells of a violent incident.
///
/// @param set the data set that it comes from
/// @param title its headline, or its name where it has none: copies of one another share it
record JudgedReport(String set, String title, Report report, boolean tells) {
    /// So many sentences count as one report.
    private static final int EXAMPLES = 12;

    /// Reports that lie beside their answers (`NAME.txt`, `NAME.gold.json`): those that hold an incident tell of one.
    static List<JudgedReport> answered(Path folder, Lexicon lexicon) throws IOException {
        var texts = new TextReports(lexicon);
        var mapper = new ObjectMapper();
        List<JudgedReport> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
                JsonNode answers = mapper.readTree(Files.readString(file.resolveSibling(name + ".gold.json")));
                if (texts.read(file) instanceof Intake.Taken taken) {
                    boolean tells = !answers.path("incidents").isEmpty();
                    reports.add(new JudgedReport("with answers", name, taken.report(), tells));
                }
            }
        }
        return reports;
    }

    /// The sentences that the lexicon's triggers answer for: what a trigger says yes to tells of an incident. Some of
    /// them count as much as one report.
    static List<JudgedReport> examples(Lexicon lexicon) {
        List<JudgedReport> reports = new ArrayList<>();
        for (Example example : Example.in(lexicon)) {
            if (example.table().equals("en/triggers")) {
                String group = "examples " + reports.size() / EXAMPLES;
                var report = new Report(
                        String.format("%064x", reports.size()),
                        group,
                        example.sentence(),
                        CleanText.of(example.sentence()),
                        Publication.UNKNOWN);
                reports.add(new JudgedReport("examples", group, report, example.speaks()));
            }
        }
        return reports;
    }

    /// Stories that all tell of an incident, or none of them.
    ///
    /// @param set what they are called
    static List<JudgedReport> stories(String set, Path stories, boolean tell) throws IOException {
        return JsonLines.read(List.of(stories)).stream()
                .map(story -> of(set, story, tell))
                .toList();
    }

    /// Those stories of a newswire that were judged.
    static List<JudgedReport> judged(Path stories, JudgedStories judgements) throws IOException {
        Map<String, Boolean> tells = judgements.tells();
        return JsonLines.read(List.of(stories)).stream()
                .filter(story -> tells.containsKey(story.path("id").asText()))
                .map(story -> of(
                        "newswire", story, tells.getOrDefault(story.path("id").asText(), false)))
                .toList();
    }

    private static JudgedReport of(String set, JsonNode story, boolean tells) {
        return new JudgedReport(set, story.path("title").asText(), Story.report(story), tells);
    }
}
