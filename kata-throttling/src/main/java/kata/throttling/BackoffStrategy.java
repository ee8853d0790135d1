package kata.throttling;

import java.time.Duration;

/**
 * Step 4: how long to wait before a call that failed is sent again.
 *
 * @param base the wait after the first attempt; more than zero
 * @param cap the longest wait; at least the base
 */
public record BackoffStrategy(Duration base, Duration cap) {

    /**
     * The wait after an attempt that failed: the base after the first attempt, after each further one twice as long as
     * before, and never longer than the cap.
     *
     * @param attempt which attempt failed; the first one is 1, and there may be many
     * @throws IllegalArgumentException if the attempt is less than 1; the message quotes the number
     */
    public Duration computeDelay(int attempt) {
        throw new UnsupportedOperationException(
                "Step 4 is yours to write: kata-throttling/lessons/4-backoff-strategy.md");
    }
}
