package kata.http;

/** Step 6: what the status code of a reply means. A status code is a number from 100 to 599. */
public final class StatusCodes {

    private static final int TOO_MANY_REQUESTS = 429;

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
        return switch (status / 100) {
            case 1 -> Family.INFORMATIONAL;
            case 2 -> Family.SUCCESSFUL;
            case 3 -> Family.REDIRECTION;
            case 4 -> Family.CLIENT_ERROR;
            case 5 -> Family.SERVER_ERROR;
            default -> throw new IllegalArgumentException(status + " is no status code; it takes 100 to 599");
        };
    }

    /** Whether the request was received, understood and accepted. */
    public static boolean isSuccess(int status) {
        return family(status) == Family.SUCCESSFUL;
    }

    /** 429 asks to slow down, all other 3xx and 4xx for another request, 5xx to wait, and 1xx and 2xx for nothing. */
    public static Advice advice(int status) {
        if (status == TOO_MANY_REQUESTS) {
            return Advice.SLOW_DOWN;
        }
        return switch (family(status)) {
            case INFORMATIONAL, SUCCESSFUL -> Advice.CARRY_ON;
            case REDIRECTION, CLIENT_ERROR -> Advice.FIX_THE_REQUEST;
            case SERVER_ERROR -> Advice.TRY_AGAIN_LATER;
        };
    }
}
