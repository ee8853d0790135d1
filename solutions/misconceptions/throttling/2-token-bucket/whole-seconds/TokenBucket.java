/*
 * Misconception, the commonest of its step: tokens come at each full second
 * Caught by: Step2TokenBucketTest.refillsWithinASecond
 * Message contains: Tokens flow in all the time, not once a second
 */
package kata.throttling;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

public final class TokenBucket {

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
        if (now.isAfter(countedUntil)) {
            long seconds = Duration.between(countedUntil, now).toSeconds();
            tokens = Math.min(capacity, tokens + seconds * ratePerSecond);
            countedUntil = now;
        }
    }
}
