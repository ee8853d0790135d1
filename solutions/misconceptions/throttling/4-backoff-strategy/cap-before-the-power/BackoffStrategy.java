/*
 * Misconception: the cap is for the base
 * Caught by: Step4BackoffStrategyTest.growsUpToTheCap
 * Message contains: The cap holds for the wait, after the power
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        Duration start = isBelowCap(base) ? base : cap;
        return start.multipliedBy((long) Math.pow(2, attempt - 1));
    }

    private boolean isBelowCap(Duration delay) {
        return delay.compareTo(cap) < 0;
    }
}
