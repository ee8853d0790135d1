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
        throw new UnsupportedOperationException("Step 1 is yours to write: kata-throttling/lessons/1-throttled.md");
    }
}
