package org.hearsay.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.corenlp.CoreNlpAnnotator;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.CleanText;
import org.hearsay.model.Publication;
import org.hearsay.model.Report;
import org.hearsay.resolution.toponyms.Geoparser;
import org.hearsay.resolution.toponyms.LocatedToponym;
import org.hearsay.text.AnnotatedReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to find and resolve all places of a report that is annotated already.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GeoparserBenchmark {
    private static final String TEXT = """
            HASAKAH, Syria (Example Wire) - Two rockets landed near the town of Ash Shaddadah in the south of Al-Hasakah
            province on Monday, residents and a local official said. Nobody was hurt. A third one fell 50 km south of
            Hasakah, close to the road to Deir ez-Zor, where patrols from Qamishli and Raqqa had passed in the morning.

            Officials in Damascus and Baghdad did not comment. A spokesman in Washington said that forces in Iraq and Syria
            were on alert. In Paris, Texas, the family of a soldier who serves in Erbil said that he was safe; his brother
            lives in Columbus, Georgia. Turkey, Iran and Russia called for restraint at a meeting in Geneva, Switzerland.
            """;

    private AnnotatedReport report = new AnnotatedReport(report(), List.of());
    private Geoparser geoparser = new Geoparser(Lexicon.builtIn(), any -> List.of());

    private static Report report() {
        return new Report("0".repeat(64), "benchmark", TEXT, CleanText.of(TEXT), Publication.UNKNOWN);
    }

    /// Loads everything and annotates the report.
    @Setup
    public void load() {
        Lexicon lexicon = Lexicon.builtIn();
        report = new CoreNlpAnnotator().annotate(report(), sentence -> false);
        geoparser = new Geoparser(lexicon, Gazetteers.builtIn(lexicon));
    }

    @Benchmark
    public List<LocatedToponym> read() {
        return geoparser.read(report);
    }
}
