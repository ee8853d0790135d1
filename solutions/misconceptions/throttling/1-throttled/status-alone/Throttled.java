/*
 * Misconception: the status code says all
 * Caught by: Step1ThrottledTest.tellsAQuotaFromThrottling
 * Message contains: Not every 429 is alike
 */
package kata.throttling;

import org.jspecify.annotations.Nullable;

public final class Throttled {

    public enum Kind {
        THROTTLING,
        QUOTA,
        TRANSIENT,
        OTHER
    }

    private Throttled() {}

    public static Kind kindOf(int status, @Nullable String errorType) {
        return switch (status) {
            case 429 -> Kind.THROTTLING;
            case 402 -> Kind.QUOTA;
            case 500, 502, 503, 504 -> Kind.TRANSIENT;
            default -> Kind.OTHER;
        };
    }
}
