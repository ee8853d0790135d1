/*
 * Misconception, the commonest of its step: commas stand between all four pieces
 * Caught by: Step5AuthorizationHeaderTest.writesTheThreeParts
 * Message contains: A comma behind it
 */
package kata.auth;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

public record AuthorizationHeader(
        String accessKeyId, String credentialScope, List<String> signedHeaders, String signature) {

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";

    private static final int CREDENTIAL_ELEMENTS = 5;

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

    public String format() {
        return "%s, Credential=%s/%s, SignedHeaders=%s, Signature=%s"
                .formatted(ALGORITHM, accessKeyId, credentialScope, String.join(";", signedHeaders), signature);
    }

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
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("Not a key=value pair, for want of an equal-sign: " + part.strip());
            }
            parts.put(
                    part.substring(0, equals).strip(),
                    part.substring(equals + 1).strip());
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

    private static String[] elements(String credential) {
        int count = credential.split("/", -1).length;
        if (count != CREDENTIAL_ELEMENTS) {
            throw new IllegalArgumentException("Credential must have exactly 5 slash-delimited elements, as in"
                    + " keyid/date/region/service/aws4_request, and has " + count);
        }
        return credential.split("/", 2);
    }
}
