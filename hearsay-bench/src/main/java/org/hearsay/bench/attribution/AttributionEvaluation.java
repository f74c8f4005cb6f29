package org.hearsay.bench.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Speech;
import org.hearsay.attribution.Speeches;
import org.hearsay.bench.JsonLines;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.text.AnnotatedReport;
import org.hearsay.text.Annotator;

/// Finds who says, and who thinks, what in articles.
public final class AttributionEvaluation implements Evaluation {
    private static final String NO_ID = "0".repeat(64);

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String summary() {
        return "political news: who says or thinks what, by source, cue and content (PolNeAR)";
    }

    @Override
    public Scores run(Task task) throws IOException {
        return run(task, new CoreNlpAnnotator());
    }

    Scores run(Task task, Annotator annotator) throws IOException {
        var speeches = new Speeches(Lexicon.builtIn(), true);
        var score = new AttributionScore();
        boolean answered = false;
        List<JsonNode> documents = JsonLines.read(task.files());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (JsonNode document : documents) {
            String id = document.path("id").asText();
            List<Attributed> own =
                    found(speeches, annotator, id, document.path("text").asText());
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", id);
            line.put("attributions", own.stream().map(Attributed::json).toList());
            lines.add(line);
            answered |= document.has("attributions");
            score.add(Attributed.in(document), own);
            task.progress().advance(lines.size(), documents.size(), id);
        }
        JsonLines.write(task.out(), lines);
        return answered ? score.scores() : Scores.none();
    }

    private static List<Attributed> found(Speeches speeches, Annotator annotator, String id, String text) {
        var report = new Report(NO_ID, id, text, CleanText.of(text), Publication.UNKNOWN);
        AnnotatedReport annotated = annotator.annotate(report, speeches::mayHold);
        return outermost(speeches.in(annotated)).stream()
                .map(speech -> attributed(speech, text))
                .toList();
    }

    /// Without what a speaker says of others' words and thoughts: the data set marks who says it all, and of what
    /// stands inside one in five.
    static List<Speech> outermost(List<Speech> spoken) {
        return spoken.stream().filter(speech -> !isInside(speech, spoken)).toList();
    }

    private static boolean isInside(Speech speech, List<Speech> spoken) {
        return spoken.stream()
                .filter(outer -> !outer.equals(speech))
                .flatMap(outer -> outer.content().stream())
                .anyMatch(part -> part.contains(speech.cue().span()));
    }

    private static Attributed attributed(Speech speech, String text) {
        return new Attributed(
                codePoints(speech.source(), text),
                codePoints(List.of(speech.cue().span()), text),
                codePoints(speech.content(), text));
    }

    private static List<Span> codePoints(List<Span> spans, String text) {
        return spans.stream()
                .map(span -> {
                    int start = text.codePointCount(0, span.start());
                    return new Span(start, start + text.codePointCount(span.start(), span.end()));
                })
                .toList();
    }
}
