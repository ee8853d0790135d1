package kata.fake.auth;

/**
 * What is signed (IAM User Guide, "Create a signed AWS API request", step 3).
 *
 * @param timestamp the request's time, such as {@code 20260105T090000Z}
 * @param scope the credential scope
 * @param hash the SHA-256 of the canonical request, in lower-case hexadecimal digits
 */
record StringToSign(String timestamp, CredentialScope scope, String hash) {

    static final String ALGORITHM = "AWS4-HMAC-SHA256";

    static StringToSign of(String timestamp, CredentialScope scope, String canonicalRequest) {
        return new StringToSign(timestamp, scope, Digests.sha256Hex(canonicalRequest));
    }

    /** The four lines, with no newline after the last. */
    String text() {
        return ALGORITHM + "\n" + timestamp + "\n" + scope + "\n" + hash;
    }
}
