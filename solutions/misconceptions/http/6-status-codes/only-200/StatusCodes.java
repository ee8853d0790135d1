/*
 * Misconception, the commonest of its step: only 200 is a success
 * Caught by: Step6StatusCodesTest.countsTheWholeFamilyAsSuccess
 * Message contains: is 204 a success?
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
        return switch (status / 100) {
            case 1 -> Family.INFORMATIONAL;
            case 2 -> Family.SUCCESSFUL;
            case 3 -> Family.REDIRECTION;
            case 4 -> Family.CLIENT_ERROR;
            case 5 -> Family.SERVER_ERROR;
            default -> throw new IllegalArgumentException(status + " is no status code; it takes 100 to 599");
        };
    }

    public static boolean isSuccess(int status) {
        return status == 200;
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
