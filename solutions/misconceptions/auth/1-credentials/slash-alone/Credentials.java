/*
 * Misconception: every secret has a slash in it
 * Caught by: Step1CredentialsTest.refusesSwappedPartsWithoutASlash
 * Message contains: Not every secret has a slash
 */
package kata.auth;

import org.jspecify.annotations.Nullable;

public record Credentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {

    public Credentials {
        if (accessKeyId.contains("/")) {
            throw refused("the access key ID has a slash in it");
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
