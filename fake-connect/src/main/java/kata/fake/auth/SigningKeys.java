package kata.fake.auth;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signing keys that were made before. One is good for a whole day, and its chain of four hashes costs as much as the rest
 * of a verification. Thread-safe.
 */
final class SigningKeys {

    /** So many and no more: AssumeRole gives out new secrets all the time. */
    static final int MOST = 1000;

    private final Map<Source, SigningKey> keys = new ConcurrentHashMap<>();

    /** The signing key of a secret, so that a key whose secret was replaced does not find the old one. */
    SigningKey of(String secret, CredentialScope scope) {
        if (keys.size() >= MOST) {
            keys.clear();
        }
        return keys.computeIfAbsent(
                new Source(secret, scope), source -> SigningKey.of(source.secret(), source.scope()));
    }

    int size() {
        return keys.size();
    }

    private record Source(String secret, CredentialScope scope) {}
}
