/*
 * Misconception: there is a fixed list of status codes
 * Caught by: Step6StatusCodesTest.placesCodesThatAreOnNoList
 * Message contains: A status code that is on no list belongs to a family too
 */
package kata.http;

public final class StatusCodes {

    private static final int TOO_MANY_REQUESTS = 429;

    public enum Family {
        INFORMATIONAL,
        SUCCESSFUL,
        REDIRECTION,
        CLIENT_ERROR,
        SERVER_ERROR
    }

    public enum Advice {
        CARRY_ON,
        FIX_THE_REQUEST,
        SLOW_DOWN,
        TRY_AGAIN_LATER
    }

    private StatusCodes() {}

    public static Family family(int status) {
        return switch (status) {
            case 100, 101 -> Family.INFORMATIONAL;
            case 200, 201, 202, 204, 206 -> Family.SUCCESSFUL;
            case 301, 302, 303, 304, 307, 308 -> Family.REDIRECTION;
            case 400, 401, 402, 403, 404, 405, 409, 410, 429 -> Family.CLIENT_ERROR;
            case 500, 501, 502, 503, 504 -> Family.SERVER_ERROR;
            default -> throw new IllegalArgumentException("unknown status code " + status);
        };
    }

    public static boolean isSuccess(int status) {
        return family(status) == Family.SUCCESSFUL;
    }

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
