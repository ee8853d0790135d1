package kata.fake.auth;

import java.util.ArrayDeque;
import java.util.Deque;
import kata.fake.http.PercentEncoding;

/**
 * The second line of a canonical request: the path of the wire, tidied up and then percent-encoded once more. S3 alone
 * does neither. Measured with the AWS CLI, Boto3 and the SDKs for Java and Node.js: a {@code %3A} of the wire is signed
 * as {@code %253A}.
 */
final class CanonicalPath {

    private CanonicalPath() {}

    static String of(String rawPath) {
        return encode(normalize(rawPath));
    }

    /** Encodes everything but the slashes. */
    static String encode(String path) {
        return PercentEncoding.encodeAllBut("/", path);
    }

    /** Without dot segments and doubled slashes. A slash at the end stays, and none comes to be there. */
    static String normalize(String path) {
        boolean tidy = path.startsWith("/") && !path.contains("//") && !path.contains("/.");
        if (tidy || !path.isEmpty() && !path.startsWith("/")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                kept.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        return "/" + String.join("/", kept) + (path.endsWith("/") && !kept.isEmpty() ? "/" : "");
    }
}
