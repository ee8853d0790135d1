package kata.auth;

/** Step 4: the key that signs for one day, one region and one service, and the signature that it makes. */
public final class SigningKey {

    private SigningKey() {}

    /**
     * One HMAC-SHA256 (RFC 2104): what only a holder of the key can make of a message.
     *
     * @param message stands for its UTF-8 bytes
     * @return 32 bytes
     */
    public static byte[] hmac(byte[] key, String message) {
        throw new UnsupportedOperationException("Step 4 is yours to write: kata-auth/lessons/4-signing-key.md");
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
        throw new UnsupportedOperationException("Step 4 is yours to write: kata-auth/lessons/4-signing-key.md");
    }

    /** The signature of a text: its HMAC under the signing key, in 64 hex digits, {@code 0-9} and {@code a-f}. */
    public static String sign(byte[] signingKey, String stringToSign) {
        throw new UnsupportedOperationException("Step 4 is yours to write: kata-auth/lessons/4-signing-key.md");
    }
}
