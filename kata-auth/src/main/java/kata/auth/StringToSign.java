package kata.auth;

import java.time.Instant;

/** Step 3: what is signed in the end, four lines about a canonical request (Signature Version 4 of AWS). */
public final class StringToSign {

    private StringToSign() {}

    /** Line 2: the moment in UTC, to the second, in the form {@code 20150830T123600Z}; a fraction is cut off. */
    public static String amzDate(Instant at) {
        throw new UnsupportedOperationException("Step 3 is yours to write: kata-auth/lessons/3-string-to-sign.md");
    }

    /**
     * Line 3: the credential scope, what a signature is good for: the day in UTC, the region, the service and the word
     * {@code aws4_request}, in this order, with slashes between them.
     *
     * @param region such as {@code eu-west-2}
     * @param service the name under which a service is signed for, such as {@code sts}
     */
    public static String scope(Instant at, String region, String service) {
        throw new UnsupportedOperationException("Step 3 is yours to write: kata-auth/lessons/3-string-to-sign.md");
    }

    /**
     * The whole: {@code AWS4-HMAC-SHA256}, the moment, the scope, and the SHA-256 of the canonical request in lower-case
     * hex digits; four lines, with no line end behind the last.
     *
     * @param canonicalRequest the text of step 2, hashed as it is, in UTF-8
     */
    public static String of(Instant at, String region, String service, String canonicalRequest) {
        throw new UnsupportedOperationException("Step 3 is yours to write: kata-auth/lessons/3-string-to-sign.md");
    }
}
