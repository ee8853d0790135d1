package kata.auth;

import org.jspecify.annotations.Nullable;

/**
 * Step 1: what a caller proves its identity with.
 *
 * @param accessKeyId tells which key this is, such as {@code AKIAI44QH8DHBEXAMPLE}; anyone may read it
 * @param secretAccessKey what requests are signed with; never printed
 * @param sessionToken the third part of a temporary key, or null; never printed
 */
public record Credentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {

    /**
     * Refuses two parts that changed places.
     *
     * @throws IllegalArgumentException if the access key ID holds anything but English letters, digits and underscores,
     *     or if the secret reads like an access key ID; the message asks whether the two are {@code swapped}, and
     *     quotes neither
     */
    public Credentials {
        throw new UnsupportedOperationException("Step 1 is yours to write: kata-auth/lessons/1-credentials.md");
    }

    /** Whether the key expires. Its access key ID tells: ASIA begins a temporary one, AKIA a long-term one. */
    public boolean isTemporary() {
        throw new UnsupportedOperationException("Step 1 is yours to write: kata-auth/lessons/1-credentials.md");
    }

    /** A text for logs: the access key ID is in it, and no part of the secret or of the token. */
    @Override
    public String toString() {
        throw new UnsupportedOperationException("Step 1 is yours to write: kata-auth/lessons/1-credentials.md");
    }
}
