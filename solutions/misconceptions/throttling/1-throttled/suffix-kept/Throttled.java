/*
 * Misconception: the header holds the name and nothing else
 * Caught by: Step1ThrottledTest.cutsTheSuffix
 * Message contains: a colon and an address in one header
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
            case 500, 502, 503, 504 -> Kind.TRANSIENT;
            default -> Kind.OTHER;
        };
    }

    private static String nameIn(@Nullable String errorType) {
        return errorType == null ? "" : errorType;
    }
}
