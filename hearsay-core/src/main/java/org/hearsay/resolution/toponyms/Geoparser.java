package org.hearsay.resolution.toponyms;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.text.AnnotatedReport;

/// Finds every place name of a text and the place it means, whatever the text is about. Thread-safe where its gazetteer
/// is.
///
/// The same names and meanings that [PlaceResolver] chooses an incident's place from; here all of them come back, with
/// those of states that act ("Russia said").
public final class Geoparser {
    private final PlaceWords words;
    private final ToponymReader reader;

    /// @throws org.hearsay.lexicon.LexiconException where a line of the lexicon cannot be used
    public Geoparser(Lexicon lexicon, Gazetteer gazetteer) {
        words = new PlaceWords(lexicon);
        reader = new ToponymReader(words, gazetteer);
    }

    /// The place names of a text in its order, none overlapping another.
    public List<LocatedToponym> read(AnnotatedReport report) {
        var surroundings = new Surroundings(report, words, reader);
        return report.sentences().stream()
                .flatMap(sentence -> surroundings.in(sentence).stream())
                .map(toponym -> new LocatedToponym(toponym.span(), toponym.printed(), surroundings.meaning(toponym)))
                .toList();
    }
}
