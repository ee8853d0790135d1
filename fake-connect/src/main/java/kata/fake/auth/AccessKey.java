package kata.fake.auth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An access key as the server keeps it. Keys that begin with {@code AKIA} are good until they are taken away, keys that
 * begin with {@code ASIA} come with a session token and an end (IAM User Guide, "IAM identifiers").
 *
 * @param id the access key ID, which every signature names
 * @param secret the secret access key, which no request carries. Its length is not checked: AWS's own samples disagree
 * @param sessionToken what a request has to carry beside the signature; null for a long-term key
 * @param expiration the first moment at which the key is good no more; null if there is none
 * @param caller whom the key speaks for
 */
public record AccessKey(
        String id,
        String secret,
        @Nullable String sessionToken,
        @Nullable Instant expiration,
        Caller caller) {

    /** @throws IllegalArgumentException if the ID or the secret is empty */
    public AccessKey {
        if (id.isEmpty() || secret.isEmpty()) {
            throw new IllegalArgumentException("An access key needs an ID and a secret, and one of the two is empty.");
        }
    }

    /** A long-term key. */
    public AccessKey(String id, String secret, Caller caller) {
        this(id, secret, null, null, caller);
    }

    boolean isExpired(Instant now) {
        return expiration != null && !now.isBefore(expiration);
    }

    /** Without the secret and the token, so that a log or a failed assertion does not show them. */
    @Override
    public String toString() {
        return "AccessKey[id=" + id + ", expiration=" + expiration + ", caller=" + caller.arn() + "]";
    }
}
