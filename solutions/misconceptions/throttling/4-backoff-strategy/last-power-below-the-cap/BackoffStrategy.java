/*
 * Misconception: the doubling ends before the cap, at the last wait below it
 * Caught by: Step4BackoffStrategyTest.growsUpToTheCap
 * Message contains: the waits grow until they last 20 s, and stay there
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        Duration delay = base;
        for (int reached = 1; reached < attempt && isBelowCap(delay.multipliedBy(2)); reached++) {
            delay = delay.multipliedBy(2);
        }
        return delay;
    }

    private boolean isBelowCap(Duration delay) {
        return delay.compareTo(cap) < 0;
    }
}
