/*
 * Misconception: each wait is longer by the base
 * Caught by: Step4BackoffStrategyTest.doubles
 * Message contains: Steps of one size take far longer
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        Duration delay = base.multipliedBy(attempt);
        return delay.compareTo(cap) < 0 ? delay : cap;
    }
}
