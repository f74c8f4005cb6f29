package org.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.examples.Example;
import org.hearsay.examples.LexiconExamples;
import org.hearsay.examples.Outcome;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.GeoPoint;
import org.hearsay.resolution.toponyms.GazetteerEntry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every `yes` and `no` of the lexicon, a test each, named after its row.
class LexiconExamplesTest {
    private final Lexicon lexicon = Lexicon.builtIn();
    private final LexiconExamples examples = new LexiconExamples(lexicon, Parser.SHARED, LexiconExamplesTest::find);

    /// The one town of the examples.
    private static List<GazetteerEntry> find(String name) {
        return name.equals("Kara")
                ? List.of(new GazetteerEntry("Kara", "PPL", new GeoPoint(9.55, 1.19), "TG", "Kara", null, 100_000, 5))
                : List.of();
    }

    @TestFactory
    Stream<DynamicTest> everyRowKeepsItsWord() {
        return Example.in(lexicon).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    Outcome outcome = examples.check(example);
                    assertThat(outcome.passed()).as(outcome.toString()).isTrue();
                }));
    }
}
