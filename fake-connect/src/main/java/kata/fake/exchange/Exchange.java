package kata.fake.exchange;

import java.time.Instant;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import org.jspecify.annotations.Nullable;

/**
 * One request and what came of it.
 *
 * @param at when the fake took the request up, by its clock
 * @param request the request as it stood on the wire
 * @param reply the reply as it was sent, without the headers that only count bytes
 * @param operation which operation the request led to, such as {@code ListUsers}; null if it led to none
 * @param decisions what each of the five lines decided
 */
public record Exchange(
        Instant at,
        ApiRequest request,
        ApiReply reply,
        @Nullable String operation,
        Decisions decisions) {

    private static final int COLUMNS = 100;
    private static final int LEAST_TARGET = 24;
    private static final String CUT = "...";

    /** The error's code as the header x-amzn-ErrorType or the XML of STS has it; null if the reply is no error. */
    public @Nullable String errorCode() {
        return ReplyError.code(reply);
    }

    /** The error's message; null if the reply is no error or holds none. */
    public @Nullable String errorMessage() {
        return errorCode() == null ? null : ReplyError.message(reply);
    }

    /**
     * The exchange in one line of at most 100 columns, such as {@code GET /instance -> 200 ListInstances} or
     * {@code GET /users/i/u -> 404 ResourceNotFoundException (DescribeUser): There is no ...}. What does not fit is cut
     * and ends in three dots: the target first, the message after it.
     */
    public String describe() {
        String result = " -> " + reply.status() + (errorCode() == null ? success() : error());
        int room = COLUMNS - request.method().length() - 1 - result.length();
        String target = cut(request.target(), Math.max(room, LEAST_TARGET));
        return cut(oneLine(request.method() + " " + target + result), COLUMNS);
    }

    private String success() {
        return operation == null ? "" : " " + operation;
    }

    private String error() {
        String where = operation == null ? "" : " (" + operation + ")";
        String message = errorMessage();
        return " " + errorCode() + where + (message == null ? "" : ": " + message);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String cut(String text, int columns) {
        return text.length() <= columns ? text : text.substring(0, columns - CUT.length()) + CUT;
    }
}
