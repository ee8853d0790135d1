/*
 * Misconception: the first word is always the same, so it may be passed over
 * Caught by: Step5AuthorizationHeaderTest.namesTheMissingPart
 * Message contains: a message with AWS4-HMAC-SHA256
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
        return "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s"
                .formatted(ALGORITHM, accessKeyId, credentialScope, String.join(";", signedHeaders), signature);
    }

    public static AuthorizationHeader parse(String header) {
        Map<String, String> parts = parts(header);
        String[] credential = elements(part(parts, "Credential"));
        List<String> signedHeaders = List.of(part(parts, "SignedHeaders").split(";"));
        return new AuthorizationHeader(credential[0], credential[1], signedHeaders, part(parts, "Signature"));
    }

    private static Map<String, String> parts(String header) {
        Map<String, String> parts = new HashMap<>();
        for (String part : header.substring(header.indexOf(' ') + 1).split(",")) {
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

    private static String[] elements(String credential) {
        int count = credential.split("/", -1).length;
        if (count != CREDENTIAL_ELEMENTS) {
            throw new IllegalArgumentException("Credential must have exactly 5 slash-delimited elements, as in"
                    + " keyid/date/region/service/aws4_request, and has " + count);
        }
        return credential.split("/", 2);
    }
}
