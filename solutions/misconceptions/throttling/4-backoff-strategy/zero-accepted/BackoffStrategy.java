/*
 * Misconception: an attempt is counted from 0, as an index is
 * Caught by: Step4BackoffStrategyTest.refusesAttemptZero
 * Message contains: There is no attempt 0
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 0) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        Duration delay = base;
        for (int reached = 1; reached < attempt && isBelowCap(delay); reached++) {
            delay = delay.multipliedBy(2);
        }
        return isBelowCap(delay) ? delay : cap;
    }

    private boolean isBelowCap(Duration delay) {
        return delay.compareTo(cap) < 0;
    }
}
