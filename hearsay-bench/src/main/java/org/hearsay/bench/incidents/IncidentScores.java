package org.hearsay.bench.incidents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.bench.incidents.Answer.Said;
import org.hearsay.bench.incidents.Detection.Pair;
import org.hearsay.bench.incidents.SystemExport.Exported;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;

/// Scores an export against hand-made answers: detection, slots, linking, claims, false alarms, quotes. What they ask
/// stands in `docs/accuracy.md`.
final class IncidentScores {
    private final AnswerKey key;
    private final SystemExport export;
    private final Map<String, ReportFile> reports;
    private final Names names = new Names();

    private IncidentScores(AnswerKey key, SystemExport export, Map<String, ReportFile> reports) {
        this.key = key;
        this.export = export;
        this.reports = reports;
    }

    /// The figures.
    ///
    /// @param answers the folder of the answers
    /// @param files the reports that were read, by the names that the export calls them by
    /// @throws IOException where a file cannot be read or is no answer
    static Scores of(Path answers, SystemExport export, Map<String, Path> files) throws IOException {
        AnswerKey key = AnswerKey.read(answers);
        Map<String, ReportFile> reports = new HashMap<>();
        for (String name : key.reports().keySet()) {
            Path file = files.get(name);
            if (file == null) {
                throw new IOException(answers + " has answers for " + name + ", which is not among the reports");
            }
            reports.put(name, ReportFile.of(Files.readString(file)));
        }
        return new IncidentScores(key, export, reports).scores();
    }

    /// The figures over reports that are at hand.
    static Scores of(AnswerKey key, SystemExport export, Map<String, ReportFile> reports) {
        return new IncidentScores(key, export, reports).scores();
    }

    private Scores scores() {
        var detection = new Detection(names);
        List<Pair> pairs = detection.pairs(key, export, false);
        List<Line> lines = new ArrayList<>();
        lines.addAll(detected("relaxed", pairs));
        lines.addAll(detected("strict", detection.pairs(key, export, true)));
        long roles = pairs.stream()
                .filter(pair -> pair.isMain() == pair.told().isMain())
                .count();
        lines.add(new Line("role", new Figure("accuracy", Tally.share((double) roles, pairs.size()))));
        lines.addAll(new SlotScores(names).score(pairs, key.incidents()));
        lines.addAll(linking(pairs));
        lines.addAll(claims());
        lines.add(falseAlarms());
        lines.add(quotes());
        return new Scores(lines);
    }

    private List<Line> detected(String name, List<Pair> pairs) {
        int gold = key.reports().values().stream()
                .mapToInt(it -> it.incidents().size())
                .sum();
        Map<String, List<Exported>> byReport = Detection.byReport(key, export);
        int system = byReport.values().stream().mapToInt(List::size).sum();
        long mainGold = key.reports().values().stream()
                .flatMap(it -> it.incidents().stream())
                .filter(AnswerKey.Told::isMain)
                .count();
        long mainSystem = byReport.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(exported -> "main".equals(exported.roles().get(entry.getKey()))))
                .count();
        long found = pairs.stream().filter(pair -> pair.told().isMain()).count();
        long right = pairs.stream().filter(Pair::isMain).count();
        return List.of(
                line("detection " + name + ", all", pairs.size(), system, pairs.size(), gold),
                line("detection " + name + ", main", right, mainSystem, found, mainGold));
    }

    private static Line line(String name, long right, long system, long found, long gold) {
        double p = Tally.share((double) right, (double) system);
        double r = Tally.share((double) found, (double) gold);
        return new Line(
                name,
                new Figure("p", p),
                new Figure("r", r),
                new Figure("f1", Tally.mean(p, r)),
                new Figure("gold", gold),
                new Figure("system", system));
    }

    /// B-cubed (Bagga and Baldwin 1998) over the mentions that were found.
    private List<Line> linking(List<Pair> pairs) {
        Map<String, Long> told = key.reports().values().stream()
                .flatMap(it -> it.incidents().stream())
                .collect(Collectors.groupingBy(it -> it.incident().id(), Collectors.counting()));
        List<Pair> linkable = pairs.stream()
                .filter(pair -> told.getOrDefault(pair.told().incident().id(), 0L) > 1)
                .toList();
        return List.of(bCubed("linking", pairs), bCubed("linking, 2+ reports", linkable));
    }

    private static Line bCubed(String name, List<Pair> pairs) {
        Map<String, Long> system =
                count(pairs, pair -> pair.exported().incident().id());
        Map<String, Long> gold = count(pairs, pair -> pair.told().incident().id());
        Map<String, Long> both = count(pairs, IncidentScores::cell);
        double p = 0;
        double r = 0;
        for (Pair pair : pairs) {
            double shared = both.getOrDefault(cell(pair), 0L);
            p += shared / system.getOrDefault(pair.exported().incident().id(), 1L);
            r += shared / gold.getOrDefault(pair.told().incident().id(), 1L);
        }
        double precision = Tally.share(p, pairs.size());
        double recall = Tally.share(r, pairs.size());
        return new Line(
                name,
                new Figure("p", precision),
                new Figure("r", recall),
                new Figure("f1", Tally.mean(precision, recall)),
                new Figure("n", pairs.size()));
    }

    private static String cell(Pair pair) {
        return pair.exported().incident().id() + "\t" + pair.told().incident().id();
    }

    private static Map<String, Long> count(List<Pair> pairs, Function<Pair, String> by) {
        return pairs.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private List<Line> claims() {
        var scores = new ClaimScores(names);
        key.reports().forEach((name, answers) -> {
            List<Said> right = answers.incidents().stream()
                    .flatMap(told -> told.incident().claims().stream())
                    .toList();
            List<Said> ours = exportedClaims().stream()
                    .filter(claim -> claim.report().equals(name))
                    .toList();
            scores.add(file(name), answers.outlet(), right, ours);
        });
        return scores.lines();
    }

    private List<Said> exportedClaims() {
        return export.incidents().stream()
                .flatMap(exported -> exported.incident().claims().stream())
                .toList();
    }

    private ReportFile file(String name) {
        ReportFile file = reports.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no report " + name);
        }
        return file;
    }

    private Line falseAlarms() {
        Map<String, List<Exported>> byReport = Detection.byReport(key, export);
        List<Integer> quiet = key.reports().entrySet().stream()
                .filter(entry -> entry.getValue().incidents().isEmpty())
                .map(entry -> byReport.getOrDefault(entry.getKey(), List.of()).size())
                .toList();
        return new Line(
                "false alarms",
                new Figure("incidents", quiet.stream().mapToInt(it -> it).sum()),
                new Figure(
                        "reports", (double) quiet.stream().filter(it -> it > 0).count()),
                new Figure("of", quiet.size()));
    }

    private Line quotes() {
        var honest = new Accuracy();
        var anywhere = new Accuracy();
        for (Said claim : exportedClaims()) {
            ReportFile file = reports.get(claim.report());
            if (file != null) {
                honest.add(file.placeOf(claim).isPresent());
                anywhere.add(!claim.quote().isEmpty() && file.body().contains(claim.quote()));
            }
        }
        return new Line(
                "quotes",
                new Figure("at their place", honest.share()),
                new Figure("anywhere", anywhere.share()),
                new Figure("n", honest.all()));
    }
}
