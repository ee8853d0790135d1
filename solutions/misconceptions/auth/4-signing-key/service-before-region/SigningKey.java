/*
 * Misconception: the order of the links does not matter, since all of them take part
 * Caught by: Step4SigningKeyTest.makesTheSigningKeyInFourLinks
 * Message contains: a key with the service before the region
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
        byte[] ofTheService = hmac(ofTheDay, service);
        byte[] ofTheRegion = hmac(ofTheService, region);
        return hmac(ofTheRegion, "aws4_request");
    }

    public static String sign(byte[] signingKey, String stringToSign) {
        return HexFormat.of().formatHex(hmac(signingKey, stringToSign));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
