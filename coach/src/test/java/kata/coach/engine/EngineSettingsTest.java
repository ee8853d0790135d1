package kata.coach.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The engine's settings")
class EngineSettingsTest {

    @Test
    @DisplayName("A time limit of nothing is refused, and the message says what to give")
    void refusesZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EngineSettings(Duration.ZERO, 1))
                .withMessage("The time limit of a test is PT0S; give at least a millisecond");
    }

    @Test
    @DisplayName("A negative time limit is refused")
    void refusesLessThanZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EngineSettings(Duration.ofSeconds(-1), 1))
                .withMessage("The time limit of a test is PT-1S; give at least a millisecond");
    }

    @Test
    @DisplayName("A time limit that JUnit would round to nothing is refused")
    void refusesLessThanAMillisecond() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EngineSettings(Duration.ofNanos(999_999), 1));
    }

    @Test
    @DisplayName("A millisecond is accepted")
    void acceptsAMillisecond() {
        assertThat(new EngineSettings(Duration.ofMillis(1), 1).testLimit()).isEqualTo(Duration.ofMillis(1));
    }
}
