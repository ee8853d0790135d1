/*
 * Misconception: a secret has 40 characters
 * Caught by: Step1CredentialsTest.acceptsASecretOf41Characters
 * Message contains: AWS promises no length for a secret
 */
package kata.auth;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

public record Credentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {

    private static final Pattern ACCESS_KEY_ID = Pattern.compile("\\w+");

    public Credentials {
        if (!ACCESS_KEY_ID.matcher(accessKeyId).matches()) {
            throw refused("the access key ID has a character other than a letter, a digit or an underscore");
        }
        if (secretAccessKey.length() != 40) {
            throw refused("the secret access key does not have 40 characters");
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
