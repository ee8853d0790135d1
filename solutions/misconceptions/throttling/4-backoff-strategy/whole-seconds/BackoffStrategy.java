/*
 * Misconception: a delay is a number of seconds
 * Caught by: Step4BackoffStrategyTest.beginsWithTheBase
 * Message contains: to the millisecond
 */
package kata.throttling;

import java.time.Duration;

public record BackoffStrategy(Duration base, Duration cap) {

    public Duration computeDelay(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("The first attempt is 1, so there is no attempt " + attempt);
        }
        double seconds = Math.min(cap.toSeconds(), base.toSeconds() * Math.pow(2, attempt - 1));
        return Duration.ofSeconds((long) seconds);
    }
}
