/*
 * Misconception, the commonest of its step: each link hands the next one its result as text
 * Caught by: Step4SigningKeyTest.makesTheSigningKeyInFourLinks
 * Message contains: a key whose links were handed on as hex digits
 */
package kata.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public final class SigningKey {

    private static final String HMAC_SHA256 = "HmacSHA256";

    private SigningKey() {}

    public static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance(HMAC_SHA256);
            mac.init(new SecretKeySpec(key, HMAC_SHA256));
            return mac.doFinal(utf8(message));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + HMAC_SHA256, impossible);
        }
    }

    public static byte[] of(String secretAccessKey, String date, String region, String service) {
        byte[] ofTheDay = hmac(utf8("AWS4" + secretAccessKey), date);
        byte[] ofTheRegion = hmac(utf8(hex(ofTheDay)), region);
        byte[] ofTheService = hmac(utf8(hex(ofTheRegion)), service);
        return hmac(utf8(hex(ofTheService)), "aws4_request");
    }

    public static String sign(byte[] signingKey, String stringToSign) {
        return hex(hmac(signingKey, stringToSign));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
