/*
 * Misconception: only real status codes will ever come in
 * Caught by: Step6StatusCodesTest.refusesWhatIsNoStatusCode
 * Message contains: is refused, and the message names it
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
        return Family.values()[status / 100 - 1];
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
