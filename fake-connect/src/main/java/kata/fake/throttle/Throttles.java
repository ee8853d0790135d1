package kata.fake.throttle;

import java.time.InstantSource;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.route.Operation;

/**
 * The fourth line: decides whether an account may call an operation right now.
 *
 * <p>The admin guide says that users and instances of an account share a bucket in each region, and the API reference
 * says that each API has limits of its own. A bucket for each account, region and operation is inferred from that. One
 * fake is one region, so here it is a bucket for each account and operation.
 */
@FunctionalInterface
public interface Throttles {

    /**
     * Takes one token from the account's bucket for that operation.
     *
     * @param trace takes the number of tokens left, also if this throws
     * @throws ApiException 429 if there is none: which one, {@link Rejection} says. No header tells how long to wait
     */
    void acquire(String account, Operation operation, Trace trace);

    /** Lets every call pass. */
    static Throttles none() {
        return (account, operation, trace) -> {};
    }

    /** The limits that AWS publishes. */
    static Throttles published(InstantSource clock) {
        return of(RateLimits.published(), clock);
    }

    /** Limits of your own. */
    static Throttles of(RateLimits limits, InstantSource clock) {
        return of(limits, clock, Rejection.TOO_MANY_REQUESTS);
    }

    /** Limits of your own, and the error of your choice. */
    static Throttles of(RateLimits limits, InstantSource clock, Rejection rejection) {
        return new BucketThrottles(limits, clock, rejection);
    }
}
