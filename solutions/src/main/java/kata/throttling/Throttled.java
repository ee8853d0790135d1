package kata.throttling;

import org.jspecify.annotations.Nullable;

/** Step 1: what kind of error a reply is, and so whether it helps to wait. */
public final class Throttled {

    /** The kinds of error, by what helps. */
    public enum Kind {
        /** The calls come too fast: wait, then send the same request again. */
        THROTTLING,
        /** There is too much of something: waiting does not help, a person has to act. */
        QUOTA,
        /** The server is in trouble for a moment: the same request may work when it is sent again. */
        TRANSIENT,
        /** Anything else: the same request would fail again. */
        OTHER
    }

    private Throttled() {}

    /**
     * The kind of error that a reply is. A type named here decides, whatever the status; else the status does.
     *
     * <p>TooManyRequestsException and ThrottlingException are throttling, LimitExceededException and
     * ServiceQuotaExceededException a quota. Any other 429 is throttling, any other 402 a quota; 500, 502, 503 and 504
     * are transient.
     *
     * @param status the status code of an error reply, such as 429
     * @param errorType the header {@code x-amzn-ErrorType}, perhaps with a colon and an address after the name; null if
     *     the reply has none
     */
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
        return errorType == null ? "" : errorType.split(":", 2)[0];
    }
}
