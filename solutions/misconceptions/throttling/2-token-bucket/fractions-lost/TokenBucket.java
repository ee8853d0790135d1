/*
 * Misconception: tokens are whole, so an int counts them
 * Caught by: Step2TokenBucketTest.keepsPartsOfAToken
 * Message contains: threw away the part of a token that is there
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

    private int tokens;
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
            double seconds = Duration.between(countedUntil, now).toNanos() / NANOS_IN_A_SECOND;
            tokens = Math.min(capacity, tokens + (int) (seconds * ratePerSecond));
            countedUntil = now;
        }
    }
}
