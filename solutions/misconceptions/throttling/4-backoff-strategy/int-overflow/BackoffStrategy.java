/*
 * Misconception: an int has room for the power
 * Caught by: Step4BackoffStrategyTest.doesNotOverflow
 * Message contains: fits into no int or long turns negative
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        Duration delay = base.multipliedBy(1 << (attempt - 1));
        return delay.compareTo(cap) < 0 ? delay : cap;
    }
}
