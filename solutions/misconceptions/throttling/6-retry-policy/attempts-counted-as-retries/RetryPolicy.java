/*
 * Misconception, the commonest of its step: three attempts are three more tries
 * Caught by: Step6RetryPolicyTest.countsTheFirstAttempt
 * Message contains: Three retries after a first attempt make four
 */
package kata.throttling;

import org.jspecify.annotations.Nullable;

public final class RetryPolicy {

    public record Failure(
            int status, boolean idempotent, @Nullable String clientToken) {}

    private static final int MOST_ATTEMPTS = 3;
    private static final int FULL_QUOTA = 500;
    private static final int THROTTLED = 429;
    private static final int THROTTLED_COST = 5;
    private static final int TRANSIENT_COST = 14;

    private int quota = FULL_QUOTA;

    public synchronized boolean shouldRetry(int attempt, Failure failure) {
        boolean granted = attempt <= MOST_ATTEMPTS
                && isTemporary(failure.status())
                && mayBeRepeated(failure)
                && cost(failure) <= quota;
        if (granted) {
            quota -= cost(failure);
        }
        return granted;
    }

    public synchronized void succeeded(@Nullable Failure retried) {
        int returned = retried == null ? 1 : cost(retried);
        quota = Math.min(FULL_QUOTA, quota + returned);
    }

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
