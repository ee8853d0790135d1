package kata.fake.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kata.fake.http.ApiException;
import kata.fake.random.SharedRandom;

/**
 * Issues and opens page tokens. A token is opaque, different each time, bound to one operation and its other arguments,
 * and good for 24 hours (Connect API reference, "Best practices"). All it says is sealed inside it, so a listing that
 * is begun and never finished leaves nothing behind.
 */
public final class PageTokens {

    /** How long a token is good for, if nothing else is said. */
    public static final Duration LIFETIME = Duration.ofHours(24);

    private static final int SEAL = 32;
    private static final int SCOPE = 8;
    private static final int NONCE = 8;
    private static final int HEAD = SEAL + SCOPE + NONCE + Long.BYTES;

    private final InstantSource clock;
    private final SharedRandom random;
    private final Duration lifetime;
    private final SecretKeySpec key;

    /** Tokens that only these page tokens can open: the key of the seal is drawn from the random source. */
    public PageTokens(InstantSource clock, SharedRandom random) {
        this(clock, random, LIFETIME);
    }

    /**
     * Tokens of another lifetime.
     *
     * @param lifetime whole minutes
     */
    public PageTokens(InstantSource clock, SharedRandom random, Duration lifetime) {
        this.clock = clock;
        this.random = random;
        this.lifetime = lifetime;
        this.key = new SecretKeySpec(random.bytes(SEAL), "HmacSHA256");
    }

    /**
     * A token for the next page.
     *
     * @param scope the operation and all its arguments but the token, as one text
     * @param lastId the last ID of the page that ends here
     */
    public String issue(String scope, String lastId) {
        byte[] id = lastId.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = ByteBuffer.allocate(HEAD - SEAL + id.length)
                .put(digest(scope))
                .put(random.bytes(NONCE))
                .putLong(clock.millis())
                .put(id)
                .array();
        byte[] token = ByteBuffer.allocate(SEAL + sealed.length)
                .put(seal(sealed))
                .put(sealed)
                .array();
        return Base64.getEncoder().encodeToString(token);
    }

    /**
     * The last ID of the page that the token was issued at.
     *
     * @param scope the operation and all its arguments but the token, as one text
     * @throws ApiException InvalidToken if the token was not issued here, was issued for another scope, or is older
     *     than its lifetime
     */
    public String open(String scope, String token) {
        ByteBuffer sealed = ByteBuffer.wrap(unseal(token));
        byte[] itsScope = new byte[SCOPE];
        sealed.get(itsScope);
        if (!Arrays.equals(itsScope, digest(scope))) {
            throw ApiException.invalidToken("This nextToken was issued for another operation or for other arguments."
                    + " Keep all arguments but nextToken as they were on the first page.");
        }
        sealed.position(SCOPE + NONCE);
        Instant issued = Instant.ofEpochMilli(sealed.getLong());
        if (clock.instant().isAfter(issued.plus(lifetime))) {
            throw ApiException.invalidToken("This nextToken has expired: it was issued at " + issued
                    + " and was good for " + lifetimeInWords() + ". Begin again without a nextToken.");
        }
        return StandardCharsets.UTF_8.decode(sealed).toString();
    }

    private String lifetimeInWords() {
        return lifetime.toMinutesPart() == 0 ? lifetime.toHours() + " hours" : lifetime.toMinutes() + " minutes";
    }

    private byte[] unseal(String token) {
        byte[] bytes = decode(token);
        if (bytes.length >= HEAD) {
            byte[] sealed = Arrays.copyOfRange(bytes, SEAL, bytes.length);
            if (MessageDigest.isEqual(seal(sealed), Arrays.copyOf(bytes, SEAL))) {
                return sealed;
            }
        }
        throw ApiException.invalidToken("This nextToken was not issued here. Send the NextToken of the page before,"
                + " character by character, and percent-encoded.");
    }

    private static byte[] decode(String token) {
        try {
            return Base64.getDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] seal(byte[] sealed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256, but this one failed.", e);
        }
    }

    private static byte[] digest(String scope) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(scope.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, SCOPE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, but this one failed.", e);
        }
    }
}
