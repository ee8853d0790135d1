/*
 * Misconception, the commonest of its step: a record prints itself well enough
 * Caught by: Step1CredentialsTest.printsNoSecret
 * Message contains: Whoever reads the secret there can call as you
 */
package kata.auth;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public record Credentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {

    private static final Pattern ACCESS_KEY_ID = Pattern.compile("\\w+");

    private static final Pattern USUAL_ACCESS_KEY_ID = Pattern.compile("A[KS]IA[A-Z0-9]{16}");

    public Credentials {
        if (!ACCESS_KEY_ID.matcher(accessKeyId).matches()) {
            throw refused("the access key ID has a character other than a letter, a digit or an underscore");
        }
        if (USUAL_ACCESS_KEY_ID.matcher(secretAccessKey).matches()) {
            throw refused("the secret access key reads like an access key ID");
        }
    }

    public boolean isTemporary() {
        return accessKeyId.startsWith("ASIA");
    }

    private static IllegalArgumentException refused(String sign) {
        return new IllegalArgumentException(
                "Are the access key ID and the secret access key swapped? A sign of it: " + sign);
    }
}
