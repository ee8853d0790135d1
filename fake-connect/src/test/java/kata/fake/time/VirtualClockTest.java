package kata.fake.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("VirtualClock")
class VirtualClockTest {

    private static final Instant START = Instant.parse("2026-02-03T04:05:06Z");

    private final VirtualClock clock = new VirtualClock(START);

    @Test
    @DisplayName("It stands still")
    void standsStill() {
        assertThat(clock.instant()).isEqualTo(START).isEqualTo(clock.instant());
    }

    @Test
    @DisplayName("It moves as far as it is told, fractions of a second too")
    void advances() {
        clock.advance(Duration.ofMillis(500));
        clock.advance(Duration.ofNanos(1));
        assertThat(clock.instant()).isEqualTo("2026-02-03T04:05:06.500000001Z");
    }

    @Test
    @DisplayName("It can be set back")
    void back() {
        clock.advance(Duration.ofSeconds(-6));
        assertThat(clock.instant()).isEqualTo("2026-02-03T04:05:00Z");
    }

    @Test
    @DisplayName("It tells the time when printed")
    void printed() {
        assertThat(clock).hasToString("VirtualClock at 2026-02-03T04:05:06Z");
    }
}
