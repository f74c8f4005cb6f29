package org.hearsay.bench.geoparsing;

import java.io.IOException;
import java.util.List;
import org.hearsay.bench.geoparsing.Document.Named;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.evaluation.Evaluation;
import org.hearsay.evaluation.Scores;
import org.hearsay.evaluation.Task;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.resolution.toponyms.Geoparser;
import org.hearsay.resolution.toponyms.LocatedToponym;
import org.hearsay.text.Annotator;

/// Place names of whole texts, found and resolved by what places incidents too. No sentence is parsed.
public final class GeoparsingEvaluation implements Evaluation {
    @Override
    public String name() {
        return "geoparsing";
    }

    @Override
    public String summary() {
        return "place names in any text: found, and put on the map";
    }

    @Override
    public Scores run(Task task) throws IOException {
        Lexicon lexicon = Lexicon.builtIn();
        return run(task, new CoreNlpAnnotator(), new Geoparser(lexicon, Gazetteers.builtIn(lexicon)));
    }

    static Scores run(Task task, Annotator annotator, Geoparser geoparser) throws IOException {
        return Geoparsing.run(task, document -> found(document, annotator, geoparser));
    }

    private static List<Named> found(Document document, Annotator annotator, Geoparser geoparser) {
        return geoparser.read(annotator.annotate(document.report(), sentence -> false)).stream()
                .map((LocatedToponym toponym) ->
                        document.named(toponym.span(), toponym.place().map(place -> place.point())))
                .toList();
    }
}
