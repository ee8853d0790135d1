package kata.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** Step 3: what is signed in the end, four lines about a canonical request (Signature Version 4 of AWS). */
public final class StringToSign {

    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);

    private StringToSign() {}

    /** Line 2: the moment in UTC, to the second, in the form {@code 20150830T123600Z}; a fraction is cut off. */
    public static String amzDate(Instant at) {
        return AMZ_DATE.format(at);
    }

    /**
     * Line 3: the credential scope, what a signature is good for: the day in UTC, the region, the service and the word
     * {@code aws4_request}, in this order, with slashes between them.
     *
     * @param region such as {@code eu-west-2}
     * @param service the name under which a service is signed for, such as {@code sts}
     */
    public static String scope(Instant at, String region, String service) {
        return String.join("/", DAY.format(at), region, service, "aws4_request");
    }

    /**
     * The whole: {@code AWS4-HMAC-SHA256}, the moment, the scope, and the SHA-256 of the canonical request in lower-case
     * hex digits; four lines, with no line end behind the last.
     *
     * @param canonicalRequest the text of step 2, hashed as it is, in UTF-8
     */
    public static String of(Instant at, String region, String service, String canonicalRequest) {
        return String.join("\n", "AWS4-HMAC-SHA256", amzDate(at), scope(at, region, service), hash(canonicalRequest));
    }

    private static String hash(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
