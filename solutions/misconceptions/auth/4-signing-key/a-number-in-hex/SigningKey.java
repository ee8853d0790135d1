/*
 * Misconception: a signature is a number, written to the base 16
 * Caught by: Step4SigningKeyTest.keepsTheZerosInFront
 * Message contains: Seen as a number, 08 is 8
 */
package kata.auth;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
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
        byte[] ofTheRegion = hmac(ofTheDay, region);
        byte[] ofTheService = hmac(ofTheRegion, service);
        return hmac(ofTheService, "aws4_request");
    }

    public static String sign(byte[] signingKey, String stringToSign) {
        return new BigInteger(1, hmac(signingKey, stringToSign)).toString(16);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
