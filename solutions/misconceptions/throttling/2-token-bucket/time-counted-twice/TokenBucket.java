/*
 * Misconception: a clock that was set back starts anew from there
 * Caught by: Step2TokenBucketTest.countsTimeOnce
 * Message contains: Seconds that are counted twice
 */
package kata.throttling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

public final class TokenBucket {

    private static final double NANOS_IN_A_SECOND = 1e9;

    private final double ratePerSecond;
    private final int capacity;
    private final InstantSource clock;

    private double tokens;
    private Instant countedUntil;

    public TokenBucket(double ratePerSecond, int capacity, InstantSource clock) {
        this.ratePerSecond = ratePerSecond;
        this.capacity = capacity;
        this.clock = clock;
        this.tokens = capacity;
        this.countedUntil = clock.instant();
    }

    public boolean tryAcquire() {
        refill();
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    public double available() {
        refill();
        return tokens;
    }

    private void refill() {
        Instant now = clock.instant();
        double seconds = Math.max(0, Duration.between(countedUntil, now).toNanos()) / NANOS_IN_A_SECOND;
        tokens = Math.min(capacity, tokens + seconds * ratePerSecond);
        countedUntil = now;
    }
}
