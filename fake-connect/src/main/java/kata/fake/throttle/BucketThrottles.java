package kata.fake.throttle;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kata.fake.exchange.Trace;
import kata.fake.route.Operation;

/** Throttles with a bucket for each account and operation, made at the first call. */
final class BucketThrottles implements Throttles {

    private final RateLimits limits;
    private final InstantSource clock;
    private final Rejection rejection;
    private final Map<Key, TokenBucket> buckets = new ConcurrentHashMap<>();

    BucketThrottles(RateLimits limits, InstantSource clock, Rejection rejection) {
        this.limits = limits;
        this.clock = clock;
        this.rejection = rejection;
    }

    @Override
    public void acquire(String account, Operation operation, Trace trace) {
        TokenBucket bucket = buckets.computeIfAbsent(
                new Key(account, operation.name()), key -> new TokenBucket(limits.of(key.operation()), clock));
        TokenBucket.Attempt attempt = bucket.attempt();
        trace.tokensLeft(attempt.tokensLeft());
        if (!attempt.granted()) {
            throw rejection.exception();
        }
    }

    /** How many buckets there are: at most one for each pair of a caller's account and an operation of the routes. */
    int size() {
        return buckets.size();
    }

    private record Key(String account, String operation) {}
}
