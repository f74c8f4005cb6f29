package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.hearsay.StageTimes.Stage;
import org.junit.jupiter.api.Test;

class StageTimesTest {
    private final StageTimes times = new StageTimes();

    @Test
    void nothingHasTakenTimeAtFirst() {
        assertThat(times.all()).isEqualTo(Duration.ZERO);
    }

    @Test
    void timeGoesToItsStageAndTheWorkIsHandedOn() {
        String made = times.time(Stage.DATES, () -> {
            Thread.onSpinWait();
            return "dated";
        });
        assertThat(made).isEqualTo("dated");
        assertThat(times.of(Stage.DATES)).isPositive().isEqualTo(times.all());
        assertThat(times.of(Stage.TOPONYMS)).isZero();
    }

    @Test
    void workThatFailsHasTakenTimeToo() {
        assertThatThrownBy(() -> times.time(Stage.EXTRACTION, () -> {
                    throw new IllegalStateException("no tree");
                }))
                .hasMessage("no tree");
        assertThat(times.of(Stage.EXTRACTION)).isPositive();
    }
}
