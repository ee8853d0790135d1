package kata.http;

/** Step 6: what the status code of a reply means. A status code is a number from 100 to 599. */
public final class StatusCodes {

    /** The five classes of RFC 9110, section 15, in the order of their first digit. */
    public enum Family {
        INFORMATIONAL,
        SUCCESSFUL,
        REDIRECTION,
        CLIENT_ERROR,
        SERVER_ERROR
    }

    /** What a reply asks of the caller. */
    public enum Advice {
        CARRY_ON,
        FIX_THE_REQUEST,
        SLOW_DOWN,
        TRY_AGAIN_LATER
    }

    private StatusCodes() {}

    /** By the first digit. Any other number is refused: IllegalArgumentException, and the message holds the number. */
    public static Family family(int status) {
        throw new UnsupportedOperationException("Step 6 is yours to write: kata-http/lessons/6-status-codes.md");
    }

    /** Whether the request was received, understood and accepted. */
    public static boolean isSuccess(int status) {
        throw new UnsupportedOperationException("Step 6 is yours to write: kata-http/lessons/6-status-codes.md");
    }

    /** 429 asks to slow down, all other 3xx and 4xx for another request, 5xx to wait, and 1xx and 2xx for nothing. */
    public static Advice advice(int status) {
        throw new UnsupportedOperationException("Step 6 is yours to write: kata-http/lessons/6-status-codes.md");
    }
}
