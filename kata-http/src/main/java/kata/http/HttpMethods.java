package kata.http;

/** Step 3: the verb that tells the server what a caller wants, in upper case as on the wire. */
public final class HttpMethods {
    /** What a caller wants done with the thing that an address names. */
    public enum Intent {
        RETRIEVE,
        CREATE,
        UPDATE,
        REMOVE
    }

    private HttpMethods() {}

    /** The verb that REST's convention has for the intent. An update has two, of which either is right. */
    public static String byConvention(Intent intent) {
        throw new UnsupportedOperationException("Step 3 is yours to write: kata-http/lessons/3-http-methods.md");
    }

    /** The verb that most of Amazon Connect's operations have for the intent. */
    public static String inConnect(Intent intent) {
        throw new UnsupportedOperationException("Step 3 is yours to write: kata-http/lessons/3-http-methods.md");
    }

    /** Whether the verb promises to change nothing (RFC 9110, section 9.2.1). */
    public static boolean isSafe(String method) {
        throw new UnsupportedOperationException("Step 3 is yours to write: kata-http/lessons/3-http-methods.md");
    }

    /** Whether twice has the same effect as once (RFC 9110, section 9.2.2). */
    public static boolean isIdempotent(String method) {
        throw new UnsupportedOperationException("Step 3 is yours to write: kata-http/lessons/3-http-methods.md");
    }

    /** A request with Connect's verb; the JSON is the body of a creation or an update, and is unused otherwise. */
    public static okhttp3.Request request(Intent intent, String url, String json) {
        throw new UnsupportedOperationException("Step 3 is yours to write: kata-http/lessons/3-http-methods.md");
    }
}
