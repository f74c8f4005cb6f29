package org.hearsay.bench.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.Pipeline;
import org.hearsay.bench.JsonLines;
import org.hearsay.bench.Stages;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Scores.Figure;
import org.hearsay.evaluation.Scores.Line;
import org.hearsay.evaluation.Task;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Claim;
import org.hearsay.model.Mention;
import org.hearsay.model.Report;
import org.hearsay.screening.Screening;

/// Runs the pipeline over a stream of stories and writes those that make an incident, for a reader to judge.
public final class StreamEvaluation implements Evaluation {
    private static final double NANOS = 1e9;
    private static final int STEP = 100;

    @Override
    public String name() {
        return "stream";
    }

    @Override
    public String summary() {
        return "a newswire, mostly about other things: how fast it is read, what makes an incident";
    }

    @Override
    public Scores run(Task task) throws IOException {
        List<Report> stories =
                JsonLines.read(task.files()).stream().map(Story::report).toList();
        Lexicon lexicon = Lexicon.builtIn();
        List<Line> lines = new ArrayList<>();
        lines.add(screening(lexicon, stories));
        task.progress().begin("loading the language models");
        var pipeline = new Pipeline(lexicon, new CoreNlpAnnotator(), Gazetteers.builtIn(lexicon));
        long begun = System.nanoTime();
        List<Map<String, Object>> written = read(pipeline, stories, task);
        double seconds = (System.nanoTime() - begun) / NANOS;
        JsonLines.write(task.out(), written);
        long incidents = written.stream()
                .mapToLong(each -> each.get("incidents") instanceof List<?> told ? told.size() : 0)
                .sum();
        lines.add(new Line(
                "whole run",
                new Figure("stories", stories.size()),
                new Figure("seconds", seconds),
                new Figure("stories/s", stories.size() / seconds)));
        lines.add(Stages.line(pipeline.times()));
        lines.add(new Line(
                "incidents", new Figure("stories with one", written.size()), new Figure("incidents", incidents)));
        if (task.answers().isPresent()) {
            lines.add(judged(JudgedStories.read(task.answers().get()), written));
        }
        return new Scores(lines);
    }

    /// How many of the stories that make an incident were found to tell of one, by those that a reader has judged.
    private static Line judged(JudgedStories judgements, List<Map<String, Object>> written) {
        List<Boolean> tells = written.stream()
                .map(story -> judgements.tells().get(String.valueOf(story.get("id"))))
                .filter(Objects::nonNull)
                .toList();
        long right = tells.stream().filter(told -> told).count();
        return new Line(
                "judged",
                new Figure("stories with one", tells.size()),
                new Figure("right", right),
                new Figure("share", tells.isEmpty() ? 0 : right / (double) tells.size()),
                new Figure(
                        "telling stories passed over",
                        judgements.tells().values().stream()
                                        .filter(told -> told)
                                        .count()
                                - right),
                new Figure("not judged", written.size() - tells.size()));
    }

    private static Line screening(Lexicon lexicon, List<Report> stories) {
        var screening = new Screening(lexicon);
        // Once over for the compiler of the JVM, once for the clock.
        stories.forEach(screening::isWorthReading);
        long begun = System.nanoTime();
        long passed = stories.stream().filter(screening::isWorthReading).count();
        double seconds = (System.nanoTime() - begun) / NANOS;
        return new Line(
                "screening",
                new Figure("passed", passed),
                new Figure("share", passed / (double) stories.size()),
                new Figure("stories/s on one core", stories.size() / seconds));
    }

    private static List<Map<String, Object>> read(Pipeline pipeline, List<Report> stories, Task task)
            throws IOException {
        List<Map<String, Object>> written = new ArrayList<>();
        try (ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<List<Mention>>> all = new ArrayList<>();
            stories.forEach(story -> all.add(cores.submit(() -> pipeline.read(story))));
            for (int i = 0; i < all.size(); i++) {
                List<Mention> mentions = all.get(i).get();
                if (!mentions.isEmpty()) {
                    written.add(line(stories.get(i), mentions));
                }
                if (i % STEP == 0) {
                    task.progress().advance(i, all.size(), stories.get(i).name());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading a story failed", e.getCause());
        }
        return written;
    }

    private static Map<String, Object> line(Report story, List<Mention> mentions) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", story.name());
        line.put(
                "incidents",
                mentions.stream().map(each -> incident(story, each)).toList());
        return line;
    }

    private static Map<String, Object> incident(Report story, Mention mention) {
        Map<String, Object> incident = new LinkedHashMap<>();
        incident.put("type", mention.type().code());
        incident.put(
                "claims",
                mention.claims().stream().map(claim -> claim(story, claim)).toList());
        return incident;
    }

    private static Map<String, Object> claim(Report story, Claim claim) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("slot", claim.slot().code());
        object.put("value", claim.value().label());
        object.put("quote", claim.span().of(story.text()));
        object.put("rules", claim.rules());
        return object;
    }
}
