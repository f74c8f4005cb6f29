package org.hearsay.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.Pipeline;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.PhraseIndex;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;
import org.hearsay.model.CleanText;
import org.hearsay.model.Mention;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.resolution.toponyms.Gazetteer;
import org.hearsay.text.Annotator;
import org.hearsay.text.Sentence;

/// Reads the examples of a lexicon through the [Pipeline] and says which rows keep their word.
///
/// A row speaks in a sentence where a claim names it, or where the sentence would read otherwise without it; what more
/// is asked of each table stands in [Expectation]. Thread-safe where the annotator is.
public final class LexiconExamples {
    /// Where a frame's cells are empty, its triggers find no roles, but the table still names it.
    private static final String FRAMES = "en/frames";

    /// Any row of this table keeps an incident out, so each is tried alone.
    private static final String ALIKE = "en/not-an-incident";

    /// What a row of this table does to a place hangs on what the gazetteer knows, so it is enough that its word is
    /// found.
    private static final String PLACES = "en/place-kinds";

    /// A Monday: so "last Monday" is not the day itself.
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 6, 28);

    private final Lexicon lexicon;
    private final Annotator annotator;
    private final Gazetteer gazetteer;

    /// @param lexicon the lexicon to try; its signs are not weighed, for they speak of whole reports
    public LexiconExamples(Lexicon lexicon, Annotator annotator, Gazetteer gazetteer) {
        this.lexicon = lexicon.unweighed();
        this.annotator = annotator;
        this.gazetteer = gazetteer;
    }

    /// What became of a sentence.
    ///
    /// @param mentions the incidents it tells
    /// @param rows ids of the rows that had a part in it, in order
    public record Trial(List<Mention> mentions, List<String> rows) {
        public Trial {
            mentions = List.copyOf(mentions);
            rows = List.copyOf(rows);
        }
    }

    /// The outcome of every example, in the order of the tables; takes about 30 ms each.
    public List<Outcome> check() {
        return Example.in(lexicon).stream().map(this::check).toList();
    }

    /// Whether one example holds.
    public Outcome check(Example example) {
        ParseOnce once = new ParseOnce(annotator);
        Lexicon words = example.table().equals(ALIKE)
                ? lexicon.only(ALIKE, example.row().id())
                : lexicon;
        Reading reading = reading(example.sentence(), words, example.table(), example.row(), once);
        Expectation expectation = Expectation.of(example.table());
        boolean shows = expectation.shows().test(example.row(), reading)
                || example.speaks() && example.table().equals(PLACES) && isFound(example, once);
        return new Outcome(example, shows == example.speaks(), expectation.words(), reading.summary());
    }

    /// Reads a sentence and finds the rows that had a part in it: those that its claims name, and those of its words
    /// without which it would read otherwise.
    public Trial tryOut(String sentence) {
        ParseOnce once = new ParseOnce(annotator);
        List<Mention> mentions = read(sentence, lexicon, once);
        Set<String> rows = new TreeSet<>(new Reading(mentions, List::of).rules());
        for (Table table : lexicon.tables()) {
            for (Row row : rowsIn(table, once.sentences(report(sentence)))) {
                if (reading(sentence, lexicon, table.name(), row, once).dependsOn(row.id())) {
                    rows.add(row.id());
                }
            }
        }
        return new Trial(mentions, new ArrayList<>(rows));
    }

    private Reading reading(String sentence, Lexicon words, String table, Row row, Annotator once) {
        return new Reading(read(sentence, words, once), () -> read(sentence, without(words, table, row), once));
    }

    private static Lexicon without(Lexicon lexicon, String table, Row row) {
        return table.equals(FRAMES) ? lexicon.emptied(row.id(), "frame") : lexicon.without(row.id());
    }

    private List<Mention> read(String sentence, Lexicon words, Annotator once) {
        return new Pipeline(words, once, gazetteer).read(report(sentence));
    }

    private boolean isFound(Example example, ParseOnce once) {
        return rowsIn(example.table(), once.sentences(report(example.sentence())))
                .contains(example.row());
    }

    private List<Row> rowsIn(String table, List<Sentence> sentences) {
        return rowsIn(lexicon.table(table), sentences);
    }

    private static List<Row> rowsIn(Table table, List<Sentence> sentences) {
        PhraseIndex<Row> index = new PhraseIndex<>();
        table.rows().forEach(row -> row.cell("word").ifPresent(word -> index.add(word, row)));
        return sentences.stream()
                .flatMap(sentence -> index.in(sentence).stream())
                .map(PhraseIndex.Match::value)
                .distinct()
                .toList();
    }

    private static Report report(String sentence) {
        var publication = new Publication(null, null, null, PUBLISHED, Publication.DateBasis.METADATA);
        return new Report("0".repeat(64), "example", sentence, CleanText.of(sentence), publication);
    }
}
