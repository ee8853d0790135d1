/*
 * Misconception: whoever calls will have put each part in its place
 * Caught by: Step1CredentialsTest.refusesSwappedParts
 * Message contains: these two are swapped
 */
package kata.auth;

import org.jspecify.annotations.Nullable;

public record Credentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {

    public boolean isTemporary() {
        return accessKeyId.startsWith("ASIA");
    }

    @Override
    public String toString() {
        return "Credentials[accessKeyId=" + accessKeyId + ", the rest is not printed]";
    }
}
