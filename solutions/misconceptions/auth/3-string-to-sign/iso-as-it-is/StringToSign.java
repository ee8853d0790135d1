/*
 * Misconception, the commonest of its step: ISO 8601 is what Instant.toString writes
 * Caught by: Step3StringToSignTest.writesTheFormOfTheMoment
 * Message contains: 99999999T999999Z
 */
package kata.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

public final class StringToSign {

    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);

    private StringToSign() {}

    public static String amzDate(Instant at) {
        return at.toString();
    }

    public static String scope(Instant at, String region, String service) {
        return String.join("/", DAY.format(at), region, service, "aws4_request");
    }

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
