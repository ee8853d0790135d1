package kata.auth;

import java.util.regex.Pattern;
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

    /** The characters that the STS API reference allows in an AccessKeyId. A secret may have others. */
    private static final Pattern ACCESS_KEY_ID = Pattern.compile("\\w+");

    private static final Pattern USUAL_ACCESS_KEY_ID = Pattern.compile("A[KS]IA[A-Z0-9]{16}");

    /**
     * Refuses two parts that changed places.
     *
     * @throws IllegalArgumentException if the access key ID holds anything but English letters, digits and underscores,
     *     or if the secret reads like an access key ID; the message asks whether the two are {@code swapped}, and
     *     quotes neither
     */
    public Credentials {
        if (!ACCESS_KEY_ID.matcher(accessKeyId).matches()) {
            throw refused("the access key ID has a character other than a letter, a digit or an underscore");
        }
        if (USUAL_ACCESS_KEY_ID.matcher(secretAccessKey).matches()) {
            throw refused("the secret access key reads like an access key ID");
        }
    }

    /** Whether the key expires. Its access key ID tells: ASIA begins a temporary one, AKIA a long-term one. */
    public boolean isTemporary() {
        return accessKeyId.startsWith("ASIA");
    }

    /** A text for logs: the access key ID is in it, and no part of the secret or of the token. */
    @Override
    public String toString() {
        return "Credentials[accessKeyId=" + accessKeyId + ", the rest is not printed]";
    }

    private static IllegalArgumentException refused(String sign) {
        return new IllegalArgumentException(
                "Are the access key ID and the secret access key swapped? A sign of it: " + sign);
    }
}
