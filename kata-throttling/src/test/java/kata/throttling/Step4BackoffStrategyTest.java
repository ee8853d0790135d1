package kata.throttling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The AWS SDKs have these figures: a base of 50 ms after a transient error, of 1 s after throttling, a cap of 20 s. */
class Step4BackoffStrategyTest {

    private static final Duration CAP = Duration.ofSeconds(20);

    private final BackoffStrategy transientErrors = new BackoffStrategy(Duration.ofMillis(50), CAP);
    private final BackoffStrategy throttling = new BackoffStrategy(Duration.ofSeconds(1), CAP);

    @Test
    @DisplayName("With a base of 50 ms, the wait after the first attempt is 50 ms")
    @Because(
            "The first wait is the base itself, to the millisecond. Attempts are counted from 1: counted from 0, every "
                    + "wait comes out twice as long.")
    void beginsWithTheBase() {
        assertThat(waits(transientErrors, 1)).isEqualTo("1: 50 ms");
    }

    @Test
    @DisplayName("After each further attempt the wait is twice as long as before")
    @Because("Doubling gives a busy server air within a few attempts. Steps of one size take far longer to get there.")
    void doubles() {
        assertThat(waits(transientErrors, 1, 2, 3, 4)).isEqualTo("1: 50 ms | 2: 100 ms | 3: 200 ms | 4: 400 ms");
    }

    @Test
    @DisplayName("With a base of 1 s and a cap of 20 s, the waits grow until they last 20 s, and stay there")
    @Because("The cap holds for the wait, after the power. Without it, the tenth wait would last more than eight "
            + "minutes.")
    void growsUpToTheCap() {
        assertThat(waits(throttling, 4, 6, 7, 10)).isEqualTo("4: 8000 ms | 6: 20000 ms | 7: 20000 ms | 10: 20000 ms");
    }

    @Test
    @DisplayName("After very many attempts the wait is still the cap: no number overflows on the way")
    @Because("A program that runs for days gets there. A power of 2 that fits into no int or long turns negative or "
            + "small, and the next call comes at once.")
    void doesNotOverflow() {
        assertThat(waits(throttling, 32, 33, 64, 65))
                .isEqualTo("32: 20000 ms | 33: 20000 ms | 64: 20000 ms | 65: 20000 ms");
    }

    @Test
    @DisplayName("There is no attempt 0: it is refused, and the message says so with the number")
    @Because("Somebody who asks for attempt 0 counts from 0, and would get every wait one step too short. Told at "
            + "once, they can mend it.")
    void refusesAttemptZero() {
        assertThatThrownBy(() -> transientErrors.computeDelay(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
    }

    @Test
    @DisplayName("A negative attempt is refused, with the number in the message")
    @Because("A counter below zero is a mistake in the caller's code. A wait computed from it would hide that.")
    void refusesANegativeAttempt() {
        assertThatThrownBy(() -> transientErrors.computeDelay(-3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-3");
    }

    @Test
    @DisplayName("Any base, cap and attempt give min(cap, base x 2^(attempt-1))")
    @Because("The formula is AWS's. Each service and each kind of error may have a base and a cap of its own.")
    void followsTheFormula(RandomGenerator random) {
        int base = random.nextInt(1, 2000);
        int cap = random.nextInt(2000, 60_000);
        int attempt = random.nextInt(1, 20);
        BackoffStrategy strategy = new BackoffStrategy(Duration.ofMillis(base), Duration.ofMillis(cap));
        BigInteger wait = BigInteger.valueOf(base).shiftLeft(attempt - 1).min(BigInteger.valueOf(cap));

        assertThat(waits(strategy, attempt)).isEqualTo(attempt + ": " + wait + " ms");
    }

    /** The attempts, each with the wait after it. */
    private static String waits(BackoffStrategy strategy, int... attempts) {
        return IntStream.of(attempts)
                .mapToObj(attempt ->
                        attempt + ": " + strategy.computeDelay(attempt).toMillis() + " ms")
                .collect(Collectors.joining(" | "));
    }
}
