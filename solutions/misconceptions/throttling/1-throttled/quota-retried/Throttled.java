/*
 * Misconception: a quota is full for a moment only
 * Caught by: Step1ThrottledTest.knowsServiceQuotaExceeded
 * Message contains: Retrying a full quota
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
        return switch (nameIn(errorType)) {
            case "TooManyRequestsException", "ThrottlingException", "ServiceQuotaExceededException" -> Kind.THROTTLING;
            case "LimitExceededException" -> Kind.QUOTA;
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
