package kata.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Step 4: the key that signs for one day, one region and one service, and the signature that it makes. */
public final class SigningKey {

    /** The name that every Java knows it by; see the documentation of {@link Mac}. */
    private static final String HMAC_SHA256 = "HmacSHA256";

    private SigningKey() {}

    /**
     * One HMAC-SHA256 (RFC 2104): what only a holder of the key can make of a message.
     *
     * @param message stands for its UTF-8 bytes
     * @return 32 bytes
     */
    public static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance(HMAC_SHA256);
            mac.init(new SecretKeySpec(key, HMAC_SHA256));
            return mac.doFinal(utf8(message));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + HMAC_SHA256, impossible);
        }
    }

    /**
     * The signing key: what comes out of four HMACs in a chain. The first one's key is {@code AWS4} with the secret
     * behind it, and each result is the next one's key. The messages are the date, the region, the service, and then
     * {@code aws4_request}.
     *
     * @param date the day in UTC, such as {@code 20240229}
     * @return 32 bytes
     */
    public static byte[] of(String secretAccessKey, String date, String region, String service) {
        byte[] ofTheDay = hmac(utf8("AWS4" + secretAccessKey), date);
        byte[] ofTheRegion = hmac(ofTheDay, region);
        byte[] ofTheService = hmac(ofTheRegion, service);
        return hmac(ofTheService, "aws4_request");
    }

    /** The signature of a text: its HMAC under the signing key, in 64 hex digits, {@code 0-9} and {@code a-f}. */
    public static String sign(byte[] signingKey, String stringToSign) {
        return HexFormat.of().formatHex(hmac(signingKey, stringToSign));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
