/*
 * Misconception: an access key ID has twenty characters
 * Caught by: Step1CredentialsTest.refusesSwappedParts
 * Message contains: the secret and AKIAIOSFODNN7LONGEREXAMPLE swapped
 */
package kata.auth;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public record Credentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {

    private static final Pattern USUAL_ACCESS_KEY_ID = Pattern.compile("A[KS]IA[A-Z0-9]{16}");

    public Credentials {
        if (USUAL_ACCESS_KEY_ID.matcher(secretAccessKey).matches()) {
            throw refused("the secret access key reads like an access key ID");
        }
    }

    public boolean isTemporary() {
        return accessKeyId.startsWith("ASIA");
    }

    @Override
    public String toString() {
        return "Credentials[accessKeyId=" + accessKeyId + ", the rest is not printed]";
    }

    private static IllegalArgumentException refused(String sign) {
        return new IllegalArgumentException(
                "Are the access key ID and the secret access key swapped? A sign of it: " + sign);
    }
}
