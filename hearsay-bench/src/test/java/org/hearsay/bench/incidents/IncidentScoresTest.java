package org.hearsay.bench.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.evaluation.Scores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentScoresTest {
    private static final String REPORT = "url: https://www.valley-post.example/news/1\n\n"
            + "Rebels fired eight rockets at the Kara base on Monday, the army said. Nobody was hurt.\n";

    private static final String GOLD = """
            {"report": "r1", "outlet": "Valley Post", "incidents": [{"id": "kara", "role": "main", "type": "shelling",
             "date": "2021-06-28", "place": "Kara base", "country": "SY", "perpetrators": [{"name": "rebels"}],
             "targets": [], "weapons": [{"kind": "rocket"}], "munitions": {"min": 8, "max": 8}, "killed": null,
             "injured": {"min": 0, "max": 0}, "damage": null, "responds_to": null,
             "claims": [{"slot": "munitions", "stance": "asserts", "chain": ["Valley Post", "army"],
                         "quote": "eight rockets"}]}]}
            """;

    private static final String QUIET = "{\"report\": \"r2\", \"outlet\": null, \"incidents\": []}";

    private static final String PLACES =
            "[{\"name\": \"Kara base\", \"country\": \"SY\", \"lat\": 35.0, \"lon\": 40.0, \"accept_km\": 10}]";

    @TempDir
    private Path folder;

    private Map<String, Path> reports = Map.of();

    @BeforeEach
    void writeAnswers() throws IOException {
        Files.writeString(folder.resolve("r1.gold.json"), GOLD);
        Files.writeString(folder.resolve("r2.gold.json"), QUIET);
        Files.writeString(folder.resolve("places.json"), PLACES);
        Path first = Files.writeString(folder.resolve("r1.txt"), REPORT);
        Path second = Files.writeString(folder.resolve("r2.txt"), "The harvest was good.\n");
        reports = Map.of("r1", first, "r2", second);
    }

    private Scores scores(String export) throws IOException {
        Path file = Files.writeString(folder.resolve("export.jsonl"), export.replace("\n", " ") + "\n");
        return IncidentScores.of(folder, SystemExport.read(file), reports);
    }

    private static double figure(Scores scores, String line, String name) {
        return scores.lines().stream()
                .filter(each -> each.name().equals(line))
                .flatMap(each -> each.figures().stream())
                .filter(each -> each.name().equals(name))
                .mapToDouble(Scores.Figure::value)
                .findFirst()
                .orElseThrow();
    }

    private static String export(String date, double lat, String chain) {
        int start = REPORT.indexOf("eight rockets");
        return """
                {"id": "i1", "type": "shelling", "date": {"start": "%s", "end": "%s"},
                 "place": {"name": "Kara", "country": "SY", "lat": %s, "lon": 40.0}, "perpetrators": ["the rebels"],
                 "targets": [], "weapons": [{"kind": "rocket"}], "munitions": {"min": 8, "max": null}, "killed": null,
                 "injured": null, "damage": null, "responds_to": [], "reports": [{"report": "r1", "role": "main"}],
                 "claims": [{"slot": "munitions", "stance": "asserts", "chain": [%s], "report": "r1",
                             "quote": "eight rockets", "start": %d, "end": %d}]}
                """.formatted(date, date, lat, chain, start, start + 13);
    }

    @Test
    void theSameIncidentIsFoundAndItsFactsCompared() throws IOException {
        Scores scores = scores(export("2021-06-28", 35.01, "\"Valley Post\", \"the army\""));
        assertThat(figure(scores, "detection strict, all", "f1")).isEqualTo(1);
        assertThat(figure(scores, "date_exact_day", "accuracy")).isEqualTo(1);
        assertThat(figure(scores, "place_km", "accuracy")).isEqualTo(1);
        assertThat(figure(scores, "munitions", "f1")).isEqualTo(1);
        assertThat(figure(scores, "munitions", "exact")).isZero();
        assertThat(figure(scores, "injured", "r")).isZero();
        assertThat(figure(scores, "claims", "f1")).isEqualTo(1);
        assertThat(figure(scores, "claims found", "chain")).isEqualTo(1);
        assertThat(figure(scores, "quotes", "at their place")).isEqualTo(1);
    }

    @Test
    void aDayBesideIsForgivenAndAWeekIsNot() throws IOException {
        assertThat(figure(scores(export("2021-06-29", 35, "")), "date_exact_day", "accuracy"))
                .isZero();
        assertThat(figure(scores(export("2021-06-29", 35, "")), "date", "accuracy"))
                .isEqualTo(1);
        assertThat(figure(scores(export("2021-07-05", 35, "")), "detection relaxed, all", "f1"))
                .isZero();
    }

    @Test
    void aSpeakerLeftOutCostsTheChainButNotTheClaim() throws IOException {
        Scores scores = scores(export("2021-06-28", 35, "\"Valley Post\""));
        assertThat(figure(scores, "claims", "r")).isEqualTo(1);
        assertThat(figure(scores, "claims found", "innermost")).isZero();
    }

    @Test
    void anIncidentInAQuietReportIsAFalseAlarm() throws IOException {
        Scores scores = scores(
                "{\"id\": \"i1\", \"type\": \"attack\", \"reports\": [{\"report\": \"r2\", \"role\": \"main\"}]}");
        assertThat(figure(scores, "false alarms", "incidents")).isEqualTo(1);
        assertThat(figure(scores, "detection relaxed, main", "f1")).isZero();
    }

    @Test
    void aReportThatWasNotReadIsNamed() {
        reports = Map.of();
        assertThatThrownBy(() -> scores("{\"id\": \"i1\"}")).hasMessageContaining("r1");
    }
}
