package kata.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A spread")
class SpreadTest {

    @Test
    @DisplayName("of an odd number of values has the middle one for its median")
    void odd() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 9));
    }

    @Test
    @DisplayName("of an even number of values has the mean of the two in the middle")
    void even() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(new Spread(3, 1, 9));
    }

    @Test
    @DisplayName("of no value is refused, with what to do")
    void none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Spread.of(List.of()))
                .withMessage("Nothing was measured. Ask for at least one round.");
    }

    @Test
    @DisplayName("is written with the median first, and thousands set apart")
    void text() {
        assertThat(new Spread(1234.567, 1000, 2000).text(1)).isEqualTo("1,234.6 (1,000.0-2,000.0)");
    }
}
