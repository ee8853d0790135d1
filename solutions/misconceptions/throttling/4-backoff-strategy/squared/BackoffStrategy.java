/*
 * Misconception: exponential means that the attempt is squared
 * Caught by: Step4BackoffStrategyTest.doubles
 * Message contains: the wait is twice as long as before
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        Duration delay = base.multipliedBy((long) Math.pow(attempt, 2));
        return delay.compareTo(cap) < 0 ? delay : cap;
    }
}
