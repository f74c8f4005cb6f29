package org.hearsay;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/// How long the stages of a pipeline have taken so far, over all threads. Thread-safe.
public final class StageTimes {
    private final LongAdder[] nanos = new LongAdder[Stage.values().length];

    /// The stages, in the order of [Pipeline#read].
    public enum Stage {
        SCREENING,
        ANNOTATION,
        EXTRACTION,
        DATES,
        TOPONYMS,
        ATTRIBUTION
    }

    StageTimes() {
        Arrays.setAll(nanos, stage -> new LongAdder());
    }

    <T> T time(Stage stage, Supplier<T> work) {
        long begun = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos[stage.ordinal()].add(System.nanoTime() - begun);
        }
    }

    /// The time spent in a stage until now, the threads added up.
    public Duration of(Stage stage) {
        return Duration.ofNanos(nanos[stage.ordinal()].sum());
    }

    /// The time spent in all stages.
    public Duration all() {
        return Duration.ofNanos(Arrays.stream(nanos).mapToLong(LongAdder::sum).sum());
    }
}
