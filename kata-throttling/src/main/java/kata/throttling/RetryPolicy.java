package kata.throttling;

import org.jspecify.annotations.Nullable;

/** Step 6: which failed calls are sent again. All calls of a client share one policy, and so one retry quota. */
public final class RetryPolicy {

    /**
     * What is known of an attempt that failed.
     *
     * @param status the status code of the reply; 429 stands for throttling, since step 1 has sorted out the quotas
     * @param idempotent whether the operation carried out twice leaves the same as carried out once
     * @param clientToken by which the server recognises a request that comes twice, or null if the request has none
     */
    public record Failure(
            int status, boolean idempotent, @Nullable String clientToken) {}

    /**
     * Whether to send the call again. A yes takes its cost from the quota, which is 500 at first; a no takes nothing.
     *
     * <p>A call has 3 attempts in all. A retry costs 5 after a 429 and 14 after a 500, 502, 503 or 504, if the quota has
     * as much; other errors are not retried. A 429 means that nothing was carried out. After the others nobody knows, so
     * the call has to be idempotent or to have a ClientToken (RFC 9110, section 9.2.2).
     *
     * @param attempt the number of the attempt that failed; the first is 1
     */
    public boolean shouldRetry(int attempt, Failure failure) {
        throw new UnsupportedOperationException("Step 6 is yours to write: kata-throttling/lessons/6-retry-policy.md");
    }

    /** Gives back, up to 500: what the retry of this failure had cost, or 1 if it is null, for no retry was needed. */
    public void succeeded(@Nullable Failure retried) {
        throw new UnsupportedOperationException("Step 6 is yours to write: kata-throttling/lessons/6-retry-policy.md");
    }

    /** What is left of the retry quota, from 0 to 500. */
    public int quota() {
        throw new UnsupportedOperationException("Step 6 is yours to write: kata-throttling/lessons/6-retry-policy.md");
    }
}
