/*
 * Misconception: the sign ^ raises to a power
 * Caught by: Step4BackoffStrategyTest.beginsWithTheBase
 * Message contains: the wait after the first attempt is 50 ms
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        Duration delay = base.multipliedBy(2 ^ (attempt - 1));
        return delay.compareTo(cap) < 0 ? delay : cap;
    }
}
