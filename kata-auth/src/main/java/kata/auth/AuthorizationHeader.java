package kata.auth;

import java.util.List;

/**
 * Step 5: the header that carries the signature, and whatever else a server needs to check it.
 *
 * @param accessKeyId whose key signed, such as {@code AKIAI44QH8DHBEXAMPLE}
 * @param credentialScope what the key is good for, such as {@code 20240229/eu-west-2/lex/aws4_request}
 * @param signedHeaders the names of the headers that are signed: any order and case go in, sorted lower case comes out
 * @param signature the signature, in hex digits
 */
public record AuthorizationHeader(
        String accessKeyId, String credentialScope, List<String> signedHeaders, String signature) {

    /** Brings the signed headers into form, and throws an IllegalArgumentException that names host if it is missing. */
    public AuthorizationHeader {
        throw new UnsupportedOperationException(
                "Step 5 is yours to write: kata-auth/lessons/5-authorization-header.md");
    }

    /** The header's value, as the lesson shows it: one space behind each comma. */
    public String format() {
        throw new UnsupportedOperationException(
                "Step 5 is yours to write: kata-auth/lessons/5-authorization-header.md");
    }

    /**
     * Reads what a client sent. Behind a comma there may be any number of spaces.
     *
     * @throws IllegalArgumentException if the algorithm or a part is missing (the message names it), or a part is no
     *     {@code name=value} (the message quotes it), or the credential has not {@code 5 slash-delimited elements} (the
     *     message says so)
     */
    public static AuthorizationHeader parse(String header) {
        throw new UnsupportedOperationException(
                "Step 5 is yours to write: kata-auth/lessons/5-authorization-header.md");
    }
}
