package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Patience with a silent run")
class PatienceTest {

    private final Patience patience = new Patience(Patience.SLICE.multipliedBy(3));

    @Test
    @DisplayName("is over after as many slices as it lasts")
    void endsAfterItsSlices() {
        wait(Patience.SLICE, Patience.SLICE, Patience.SLICE);

        assertThat(patience.isOver()).isTrue();
    }

    @Test
    @DisplayName("is not over a moment before")
    void lastsUntilThen() {
        wait(Patience.SLICE, Patience.SLICE, Patience.SLICE.minusNanos(1));

        assertThat(patience.isOver()).isFalse();
    }

    @Test
    @DisplayName("begins anew when the run is heard of")
    void beginsAnew() {
        wait(Patience.SLICE, Patience.SLICE);
        patience.heard();
        wait(Patience.SLICE);

        assertThat(patience.isOver()).isFalse();
    }

    @Test
    @DisplayName("counts an hour in which the process was stopped for a slice")
    void survivesAStop() {
        wait(Duration.ofHours(1), Patience.SLICE);

        assertThat(patience.isOver()).isFalse();
    }

    @Test
    @DisplayName("has seen a stop when a slice took a second longer than it should")
    void seesAStop() {
        wait(Patience.SLICE.plusSeconds(1));

        assertThat(patience.sawAStop()).isTrue();
    }

    @Test
    @DisplayName("has seen none when a busy machine was late by a little less")
    void takesABusyMachineForNone() {
        wait(Patience.SLICE.plusMillis(999), Patience.SLICE);

        assertThat(patience.sawAStop()).isFalse();
    }

    @Test
    @DisplayName("does not forget a stop when the run is heard of again")
    void remembersAStop() {
        wait(Duration.ofHours(1));
        patience.heard();
        wait(Patience.SLICE);

        assertThat(patience.sawAStop()).isTrue();
    }

    private void wait(Duration... slices) {
        for (Duration slice : slices) {
            patience.waited(slice);
        }
    }
}
