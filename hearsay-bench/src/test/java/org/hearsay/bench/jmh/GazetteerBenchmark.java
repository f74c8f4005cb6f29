package org.hearsay.bench.jmh;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.gazetteer.Gazetteers;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.resolution.toponyms.Gazetteer;
import org.hearsay.resolution.toponyms.GazetteerEntry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the look-up of one name takes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GazetteerBenchmark {
    /// A town of one name, one of many homonyms, one in Arabic script, one in another spelling, and none.
    @Param({"Garissa", "San José", "حلب", "Dayr al-Zawr", "Qarzeltukh"})
    public String name = "";

    private Gazetteer gazetteer = any -> List.of();

    /// Loads it.
    @Setup
    public void load() {
        gazetteer = Gazetteers.builtIn(Lexicon.builtIn());
    }

    @Benchmark
    public List<GazetteerEntry> find() {
        return gazetteer.find(name);
    }
}
