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

    private static final int MOST_ATTEMPTS = 3;
    private static final int FULL_QUOTA = 500;
    private static final int THROTTLED = 429;
    private static final int THROTTLED_COST = 5;
    private static final int TRANSIENT_COST = 14;

    private int quota = FULL_QUOTA;

    /**
     * Whether to send the call again. A yes takes its cost from the quota, which is 500 at first; a no takes nothing.
     *
     * <p>A call has 3 attempts in all. A retry costs 5 after a 429 and 14 after a 500, 502, 503 or 504, if the quota has
     * as much; other errors are not retried. A 429 means that nothing was carried out. After the others nobody knows, so
     * the call has to be idempotent or to have a ClientToken (RFC 9110, section 9.2.2).
     *
     * @param attempt the number of the attempt that failed; the first is 1
     */
    public synchronized boolean shouldRetry(int attempt, Failure failure) {
        boolean granted = attempt < MOST_ATTEMPTS
                && isTemporary(failure.status())
                && mayBeRepeated(failure)
                && cost(failure) <= quota;
        if (granted) {
            quota -= cost(failure);
        }
        return granted;
    }

    /** Gives back, up to 500: what the retry of this failure had cost, or 1 if it is null, for no retry was needed. */
    public synchronized void succeeded(@Nullable Failure retried) {
        int returned = retried == null ? 1 : cost(retried);
        quota = Math.min(FULL_QUOTA, quota + returned);
    }

    /** What is left of the retry quota, from 0 to 500. */
    public synchronized int quota() {
        return quota;
    }

    private static boolean isTemporary(int status) {
        return switch (status) {
            case THROTTLED, 500, 502, 503, 504 -> true;
            default -> false;
        };
    }

    private static boolean mayBeRepeated(Failure failure) {
        return failure.status() == THROTTLED || failure.idempotent() || failure.clientToken() != null;
    }

    private static int cost(Failure failure) {
        return failure.status() == THROTTLED ? THROTTLED_COST : TRANSIENT_COST;
    }
}
