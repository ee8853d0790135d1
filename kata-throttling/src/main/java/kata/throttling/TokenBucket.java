package kata.throttling;

import java.time.InstantSource;

/**
 * Step 2: the rule by which a server counts calls. Each call takes one token out of a bucket, and tokens flow in at a
 * steady rate for as long as there is room. For one thread at a time.
 */
public final class TokenBucket {

    /**
     * A bucket that is full.
     *
     * @param ratePerSecond how many tokens flow in each second, such as 2 or 0.5; more than 0
     * @param capacity the most tokens that the bucket holds; at least 1
     * @param clock is asked for the time, and may be set back: that takes no token away, and time that passes a second
     *     time brings none
     */
    public TokenBucket(double ratePerSecond, int capacity, InstantSource clock) {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-throttling/lessons/2-token-bucket.md");
    }

    /** Takes one token for a call that starts now; false, and nothing is taken, if there is no whole token. */
    public boolean tryAcquire() {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-throttling/lessons/2-token-bucket.md");
    }

    /** The tokens in the bucket now, from 0 to the capacity; 0.5 is half a token. */
    public double available() {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-throttling/lessons/2-token-bucket.md");
    }
}
