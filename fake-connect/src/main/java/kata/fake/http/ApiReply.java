package kata.fake.http;

/**
 * A reply.
 *
 * @param status the status code, 200 to 599
 * @param headers the header fields, without Content-Length: the server counts the bytes
 * @param body the body; empty means a reply with {@code Content-Length: 0}
 */
public record ApiReply(int status, Headers headers, Body body) {

    /** What every reply of Connect declares, an empty one too. */
    public static final String CONTENT_TYPE = "application/json";

    public ApiReply {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("A reply's status must be from 200 to 599, but was " + status + ".");
        }
    }

    /** A reply that says application/json and holds that body. */
    public static ApiReply of(int status, Body body) {
        return new ApiReply(status, Headers.NONE.plus("Content-Type", CONTENT_TYPE), body);
    }

    /** What Connect answers when there is nothing to tell: status 200 and an empty body. */
    public static ApiReply empty() {
        return of(200, Body.EMPTY);
    }

    /** This reply with one more header at the end. */
    public ApiReply plus(String name, String value) {
        return new ApiReply(status, headers.plus(name, value), body);
    }
}
