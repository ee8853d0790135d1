/*
 * Misconception: only 500 is a fault of the server
 * Caught by: Step1ThrottledTest.triesA503Again
 * Message contains: the service is not available now
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
            case "TooManyRequestsException", "ThrottlingException" -> Kind.THROTTLING;
            case "LimitExceededException", "ServiceQuotaExceededException" -> Kind.QUOTA;
            default -> kindOf(status);
        };
    }

    private static Kind kindOf(int status) {
        return switch (status) {
            case 429 -> Kind.THROTTLING;
            case 402 -> Kind.QUOTA;
            case 500 -> Kind.TRANSIENT;
            default -> Kind.OTHER;
        };
    }

    private static String nameIn(@Nullable String errorType) {
        return errorType == null ? "" : errorType.split(":", 2)[0];
    }
}
