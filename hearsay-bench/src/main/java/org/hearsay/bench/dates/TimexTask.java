package org.hearsay.bench.dates;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.JsonLines;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;

/// Lets a tagger read a data set, and scores it.
final class TimexTask {
    /// A line of the system file.
    private record Answer(String id, List<Timex> timexes) {}

    private TimexTask() {}

    /// Writes what the tagger finds; the figures are over the texts whose answers are there.
    static Scores run(Task task, TimexTagger tagger) throws IOException {
        List<MarkedText> texts = new ArrayList<>();
        for (JsonNode line : JsonLines.read(task.files())) {
            texts.add(MarkedText.read(line));
        }
        List<Answer> answers = new ArrayList<>();
        var scores = new TimexScores();
        for (MarkedText text : texts) {
            task.progress().advance(answers.size(), texts.size(), text.id());
            List<Timex> found = tagger.tag(text.text(), text.published()).stream()
                    .map(text::inCodePoints)
                    .toList();
            answers.add(new Answer(text.id(), found));
            text.marked().ifPresent(marked -> scores.add(marked, found));
        }
        JsonLines.write(task.out(), answers);
        return texts.stream().anyMatch(text -> text.marked().isPresent()) ? scores.scores() : Scores.none();
    }
}
