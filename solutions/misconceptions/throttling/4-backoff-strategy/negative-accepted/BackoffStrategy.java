/*
 * Misconception: 0 is the only number that no attempt has
 * Caught by: Step4BackoffStrategyTest.refusesANegativeAttempt
 * Message contains: A counter below zero is a mistake
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt == 0) {
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
