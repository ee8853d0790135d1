package kata.coach.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What it does to a run: {@code kata.coach.engine.HangingCodeTest}. */
@DisplayName("The limit of a constructor")
class ConstructionLimitTest {

    @ParameterizedTest
    @CsvSource({"5 s, PT5S", "100 ms, PT0.1S", "2 m, PT2M", "7, PT7S"})
    @DisplayName("is read as JUnit writes it, seconds if no unit is named")
    void readsALimit(String limit, Duration duration) {
        assertThat(ConstructionLimit.parse(limit)).isEqualTo(duration);
    }

    @Test
    @DisplayName("names what it cannot read, and what to write instead")
    void namesWhatItCannotRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConstructionLimit.parse("soon"))
                .withMessage(
                        "junit.jupiter.execution.timeout.default is \"soon\"; write a number and a unit, such as 5 s,"
                                + " 100 ms or 2 m");
    }
}
