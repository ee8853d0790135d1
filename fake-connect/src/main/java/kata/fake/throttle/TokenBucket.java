package kata.fake.throttle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A bucket of tokens, full at first. A call takes one; they flow back at a steady rate until the bucket is full again.
 * No thread refills it: each call works out what has flowed in by then. Thread-safe.
 *
 * <p>What has flowed in is always computed from the whole time since the bucket was last full, and never added up from
 * call to call. So a fraction of a token is not lost, and rounding errors do not pile up.
 */
public final class TokenBucket {

    private static final double NANOS_PER_SECOND = 1e9;

    private final RateLimit limit;
    private final InstantSource clock;

    /** When the clock was last read. */
    private Instant read;

    /** How long ago the bucket was last full, by then. */
    private Duration sinceFull = Duration.ZERO;

    /** How many tokens were taken since the bucket was last full. */
    private long taken;

    /**
     * A full bucket.
     *
     * @param limit how much it holds, and how fast it fills
     * @param clock may be set back: then no token goes and none comes, and the bucket fills on from there
     */
    public TokenBucket(RateLimit limit, InstantSource clock) {
        this.limit = limit;
        this.clock = clock;
        read = clock.instant();
    }

    /**
     * Takes one token.
     *
     * @return false if there is less than one. Then none is taken: whether AWS charges for a rejected call is not known
     */
    public boolean tryAcquire() {
        return attempt().granted();
    }

    /** How many tokens there are now, fractions included: from 0 to the burst. */
    public synchronized double tokensLeft() {
        Instant now = clock.instant();
        if (now.isAfter(read)) {
            sinceFull = sinceFull.plus(Duration.between(read, now));
        }
        read = now;
        double flowedIn = flowedIn();
        if (flowedIn >= taken) {
            taken = 0;
            sinceFull = Duration.ZERO;
            return limit.burst();
        }
        return limit.burst() - taken + flowedIn;
    }

    /** Takes one token if there is one, and tells how many are left in the same instant. */
    synchronized Attempt attempt() {
        double before = tokensLeft();
        if (before < 1) {
            return new Attempt(false, before);
        }
        taken++;
        return new Attempt(true, before - 1);
    }

    /** What came of trying to take a token. */
    record Attempt(boolean granted, double tokensLeft) {}

    /** How many tokens came since the bucket was last full. */
    private double flowedIn() {
        // Multiplied before it is divided: the product of a whole rate and whole nanoseconds is exact, and so is a
        // whole quotient.
        double nanos = sinceFull.getSeconds() * NANOS_PER_SECOND + sinceFull.getNano();
        return limit.rate() * nanos / NANOS_PER_SECOND;
    }
}
