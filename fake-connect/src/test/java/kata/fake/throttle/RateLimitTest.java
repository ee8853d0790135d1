package kata.fake.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("RateLimit")
class RateLimitTest {

    @ParameterizedTest
    @DisplayName("A rate that lets nothing flow, or all at once, is refused")
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void rate(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RateLimit(rate, 5))
                .withMessage("A rate must be more than 0 calls a second and finite, but was " + rate + ".");
    }

    @ParameterizedTest
    @DisplayName("A bucket that holds no token is refused")
    @ValueSource(ints = {0, -1})
    void burst(int burst) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RateLimit(2, burst))
                .withMessage("A burst must be at least 1 call, but was " + burst + ": no call would ever pass.");
    }

    @Test
    @DisplayName("It reads as AWS's table would be read aloud")
    void printed() {
        assertThat(new RateLimit(2, 5)).hasToString("2 a second, 5 at once");
        assertThat(new RateLimit(0.5, 1)).hasToString("0.5 a second, 1 at once");
    }
}
