package kata.auth;

import java.util.List;

/** Step 2: the one text in which both sides write a request down before they sign it (Signature Version 4 of AWS). */
public final class CanonicalRequest {
    /** A header that is to be signed, as it travels. Two headers may have one name. */
    public record Header(String name, String value) {}

    private CanonicalRequest() {}

    /** Line 2: the path without its empty, "." and ".." segments, "/" if none is left, then encoded, all but '/'. */
    public static String path(String path) {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-auth/lessons/2-canonical-request.md");
    }

    /** Line 3: the parameters, each decoded and encoded anew as name=value, sorted by encoded name, then value. */
    public static String query(String query) {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-auth/lessons/2-canonical-request.md");
    }

    /**
     * The lines of the headers, sorted: a name in lower case, ':', its values joined with ',', and a line end. A value is
     * trimmed, and white space within it becomes one space.
     */
    public static String headers(List<Header> headers) {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-auth/lessons/2-canonical-request.md");
    }

    /** The SHA-256 of a payload (a request's body) in 64 hex digits, lower case. */
    public static String hash(byte[] payload) {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-auth/lessons/2-canonical-request.md");
    }

    /** The whole, with no line end behind it. The target is path and query as they travel: percent-encoded. */
    public static String of(String method, String target, List<Header> headers, String payloadHash) {
        throw new UnsupportedOperationException("Step 2 is yours to write: kata-auth/lessons/2-canonical-request.md");
    }
}
