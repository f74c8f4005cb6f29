package org.hearsay.bench.geoparsing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.bench.geoparsing.Document.Named;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.GeoPoint;
import org.hearsay.resolution.toponyms.Gazetteer;
import org.hearsay.resolution.toponyms.GazetteerEntry;
import org.hearsay.resolution.toponyms.PlaceLevel;
import org.hearsay.text.Annotator;
import org.hearsay.text.NounPhrase;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/// What anybody would try first, as the mark to beat: what CoreNLP calls a location is one, and a name means the
/// country
/// of that name, else its most populous bearer. Same models, same gazetteer, same files as [GeoparsingEvaluation].
public final class GeoparsingBaseline implements Evaluation {
    private static final String LOCATION = "LOCATION";

    @Override
    public String name() {
        return "geoparsing-baseline";
    }

    @Override
    public String summary() {
        return "the same by CoreNLP's locations and the most populous place of a name";
    }

    @Override
    public Scores run(Task task) throws IOException {
        return run(task, new CoreNlpAnnotator(), Gazetteers.builtIn(Lexicon.builtIn()));
    }

    static Scores run(Task task, Annotator annotator, Gazetteer gazetteer) throws IOException {
        return Geoparsing.run(task, document -> {
            List<Named> found = new ArrayList<>();
            for (Sentence sentence :
                    annotator.annotate(document.report(), any -> false).sentences()) {
                for (List<Token> name : locations(sentence)) {
                    found.add(document.named(Sentence.cover(name), largest(name, gazetteer)));
                }
            }
            return found;
        });
    }

    /// Runs of tokens that the model labels as locations.
    private static List<List<Token>> locations(Sentence sentence) {
        List<List<Token>> found = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.name().equals(LOCATION)) {
                open.add(token);
            } else if (!open.isEmpty()) {
                found.add(open);
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            found.add(open);
        }
        return found;
    }

    private static Optional<GeoPoint> largest(List<Token> name, Gazetteer gazetteer) {
        return gazetteer.find(NounPhrase.printed(name)).stream()
                .max(Comparator.comparing((GazetteerEntry entry) -> PlaceLevel.of(entry.kind()) == PlaceLevel.COUNTRY)
                        .thenComparing(GazetteerEntry::population))
                .map(GazetteerEntry::point);
    }
}
