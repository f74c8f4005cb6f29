package org.hearsay;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/// How long the stages of a pipeline have taken so far, over all threads. Thread-safe.
public final class StageTimes {
    private final Map<Stage, LongAdder> nanos = new ConcurrentHashMap<>();

    /// The stages, in the order of [Pipeline#read].
    public enum Stage {
        SCREENING,
        ANNOTATION,
        EXTRACTION,
        DATES,
        TOPONYMS,
        ATTRIBUTION
    }

    StageTimes() {}

    <T> T time(Stage stage, Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.computeIfAbsent(stage, each -> new LongAdder()).add(System.nanoTime() - begun);
        }
    }

    /// The time spent in a stage until now, the threads added up.
    public Duration of(Stage stage) {
        return Duration.ofNanos(nanos.getOrDefault(stage, new LongAdder()).sum());
    }

    /// The time spent in all stages.
    public Duration all() {
        return Duration.ofNanos(
                nanos.values().stream().mapToLong(LongAdder::sum).sum());
    }
}
