package kata.auth;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";

    /** The access key ID, and the four of the scope. */
    private static final int CREDENTIAL_ELEMENTS = 5;

    /** Brings the signed headers into form, and throws an IllegalArgumentException that names host if it is missing. */
    public AuthorizationHeader {
        signedHeaders = signedHeaders.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        if (!signedHeaders.contains("host")) {
            throw new IllegalArgumentException(
                    "The header host has to be signed, and only these are: " + signedHeaders);
        }
    }

    /** The header's value, as the lesson shows it: one space behind each comma. */
    public String format() {
        return "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
                .formatted(ALGORITHM, accessKeyId, credentialScope, String.join(";", signedHeaders), signature);
    }

    /**
     * Reads what a client sent. Behind a comma there may be any number of spaces.
     *
     * @throws IllegalArgumentException if the algorithm or a part is missing (the message names it), or a part is no
     *     {@code name=value} (the message quotes it), or the credential has not {@code 5 slash-delimited elements} (the
     *     message says so)
     */
    public static AuthorizationHeader parse(String header) {
        Map<String, String> parts = parts(header);
        String[] credential = elements(part(parts, "Credential"));
        List<String> signedHeaders = List.of(part(parts, "SignedHeaders").split(";"));
        return new AuthorizationHeader(credential[0], credential[1], signedHeaders, part(parts, "Signature"));
    }

    private static Map<String, String> parts(String header) {
        if (!header.startsWith(ALGORITHM + " ")) {
            throw new IllegalArgumentException("An Authorization header begins with " + ALGORITHM + " and a space");
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : header.substring(ALGORITHM.length()).split(",")) {
            String[] pair = part.split("=", 2);
            if (pair.length < 2) {
                throw new IllegalArgumentException("Not a key=value pair, for want of an equal-sign: " + part.strip());
            }
            parts.put(pair[0].strip(), pair[1].strip());
        }
        return parts;
    }

    private static String part(Map<String, String> parts, String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The Authorization header requires a part named " + name);
        }
        return value;
    }

    /** The access key ID and the scope. The credential is not quoted: if its parts were swapped, the secret is in it. */
    private static String[] elements(String credential) {
        int count = credential.split("/", -1).length;
        if (count != CREDENTIAL_ELEMENTS) {
            throw new IllegalArgumentException("Credential must have exactly 5 slash-delimited elements, as in"
                    + " keyid/date/region/service/aws4_request, and has " + count);
        }
        return credential.split("/", 2);
    }
}
