/*
 * Misconception, the commonest of its step: the first attempt has been doubled once
 * Caught by: Step4BackoffStrategyTest.beginsWithTheBase
 * Message contains: Attempts are counted from 1
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        Duration delay = base;
        for (int reached = 0; reached < attempt && isBelowCap(delay); reached++) {
            delay = delay.multipliedBy(2);
        }
        return isBelowCap(delay) ? delay : cap;
    }

    private boolean isBelowCap(Duration delay) {
        return delay.compareTo(cap) < 0;
    }
}
