/*
 * Misconception, the commonest of its step: every 429 is throttling
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
        if (status == 429) {
            return Kind.THROTTLING;
        }
        return switch (nameIn(errorType)) {
            case "TooManyRequestsException", "ThrottlingException" -> Kind.THROTTLING;
            case "LimitExceededException", "ServiceQuotaExceededException" -> Kind.QUOTA;
            default -> kindOf(status);
        };
    }

    private static Kind kindOf(int status) {
        return switch (status) {
            case 429 -> Kind.THROTTLING;
            case 402 -> Kind.QUOTA;
            case 500, 502, 503, 504 -> Kind.TRANSIENT;
            default -> Kind.OTHER;
        };
    }

    private static String nameIn(@Nullable String errorType) {
        return errorType == null ? "" : errorType.split(":", 2)[0];
    }
}
