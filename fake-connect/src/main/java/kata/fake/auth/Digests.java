package kata.fake.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two hash functions of Signature Version 4. Every Java platform has both. */
final class Digests {

    /** Never used itself, but cloned: that is quicker than to look for it again. */
    private static final MessageDigest SHA_256 = newSha256();

    private Digests() {}

    static String sha256Hex(String text) {
        return sha256Hex(bytes(text));
    }

    static String sha256Hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return ((MessageDigest) SHA_256.clone()).digest(bytes);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-256 of this Java cannot be cloned.", e);
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    static byte[] hmac(byte[] key, String text) {
        return hmac(key, bytes(text));
    }

    static byte[] hmac(byte[] key, byte[] message) {
        return hmac(key).doFinal(message);
    }

    /** An HMAC that knows its key and waits for its message. */
    static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256.", e);
        }
    }

    /** Another HMAC with the same key. */
    static Mac clone(Mac mac) {
        try {
            return (Mac) mac.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The HmacSHA256 of this Java cannot be cloned.", e);
        }
    }

    /** Compares in a time that does not tell how much of a guess was right. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(bytes(one), bytes(other));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
