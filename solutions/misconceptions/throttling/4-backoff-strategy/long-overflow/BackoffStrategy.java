/*
 * Misconception: a long has room for any power
 * Caught by: Step4BackoffStrategyTest.doesNotOverflow
 * Message contains: no number overflows on the way
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        long millis = base.toMillis() * (1L << (attempt - 1));
        return Duration.ofMillis(Math.min(cap.toMillis(), millis));
    }
}
