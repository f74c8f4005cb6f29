package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.export.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `hearsay eval`.
@Command(
        name = "eval",
        description = {
            "Measures Hearsay against a data set with known answers.",
            "",
            "Reads the files of the data set, writes Hearsay's own answers to --out in the form that the data set's"
                    + " scorer reads, and prints the figures where the right answers are present. Without a name, it"
                    + " lists the evaluations there are."
        },
        footer = {"%nExample:%n  hearsay eval muc4 dev.jsonl.gz --out muc4.jsonl"})
final class EvalCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Hearsay hearsay;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The evaluation.")
    private @Nullable String name;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files of the data set, plain or packed (.gz).")
    private List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Where Hearsay's answers go.")
    private @Nullable Path out;

    @Option(
            names = "--answers",
            paramLabel = "DIR",
            description = "The right answers, where a data set keeps them apart from its files.")
    private @Nullable Path answers;

    @Override
    public Integer call() {
        Hearsay program = Objects.requireNonNull(hearsay);
        List<Evaluation> all = StreamSupport.stream(
                        ServiceLoader.load(Evaluation.class).spliterator(), false)
                .sorted(Comparator.comparing(Evaluation::name))
                .toList();
        String wanted = name;
        if (wanted == null) {
            list(program, all);
            return Hearsay.DONE;
        }
        Evaluation evaluation = all.stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new UsageException("no evaluation " + wanted + "; there are "
                        + all.stream().map(Evaluation::name).collect(Collectors.joining(", "))));
        print(program, evaluate(program, evaluation));
        return Hearsay.DONE;
    }

    private Scores evaluate(Hearsay program, Evaluation evaluation) {
        Path target = out;
        if (target == null || files.isEmpty()) {
            throw new UsageException("say what to read and where to write: hearsay eval " + evaluation.name()
                    + " FILE… --out SYSTEM.jsonl");
        }
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new UsageException(file + " is missing or may not be read");
            }
        }
        var progress = new ProgressLine(program.terminal(), program.isQuiet());
        try {
            Scores scores = evaluation.run(new Task(files, target, Optional.ofNullable(answers), progress));
            progress.clear();
            return scores;
        } catch (IOException e) {
            progress.clear();
            throw new UsageException(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }

    private static void list(Hearsay program, List<Evaluation> all) {
        PrintWriter page = program.terminal().out();
        if (program.isJson()) {
            page.println(Json.of(all.stream().collect(Collectors.toMap(Evaluation::name, Evaluation::summary))));
            return;
        }
        all.forEach(each -> page.printf("%-12s %s%n", each.name(), each.summary()));
        if (all.isEmpty()) {
            page.println("no evaluations here: they are part of a checkout, started with ./hearsay");
        }
    }

    private static void print(Hearsay program, Scores scores) {
        PrintWriter page = program.terminal().out();
        if (program.isJson()) {
            page.println(Json.of(byName(scores)));
            return;
        }
        if (scores.lines().isEmpty()) {
            page.println("no answers in these files, so no figures");
        }
        for (Scores.Line line : scores.lines()) {
            List<String> cells = new ArrayList<>();
            line.figures().forEach(figure -> cells.add("%s %s".formatted(figure.name(), figure.printed())));
            page.println("%-28s %s".formatted(Printable.of(line.name()), String.join("  ", cells)));
        }
    }

    private static Map<String, Map<String, Double>> byName(Scores scores) {
        Map<String, Map<String, Double>> object = new LinkedHashMap<>();
        for (Scores.Line line : scores.lines()) {
            Map<String, Double> figures = object.computeIfAbsent(line.name(), each -> new LinkedHashMap<>());
            line.figures().forEach(figure -> figures.put(figure.name(), figure.value()));
        }
        return object;
    }
}
